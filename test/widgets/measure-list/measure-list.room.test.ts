import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { allInside, clear, fileWith, settled, show, widgetsIn } from '../../support/page.js';

const measures = ['1', 'A21', 'A21.2.2.10'].map((number) => ({
  number,
  title: 'Bygga',
  responsible: ['Kommunstyrelsen', 'Socialnämnden', 'Kultur- och fritidsnämnden'],
  deadline: '2027-06-30',
  status: 'ongoing',
}));

describe('a measure whose facts are taller than its text', () => {
  afterEach(clear);

  for (const width of ['70em', '40em', '20em'])
    for (const { number } of measures)
      it(`has as much room under them as above them: ${number} at ${width}`, async () => {
        const content = fileWith({ measures: measures.filter((measure) => measure.number === number) });
        const stage = await show(
          html`<samsyn-measure-list .content=${content}></samsyn-measure-list>`,
          width,
        );
        await settled(stage);
        const [row] = allInside(widgetsIn(stage)[0]!, '[part=measure]');
        const [about] = allInside(widgetsIn(stage)[0]!, '[part=facts]');
        const room = row!.getBoundingClientRect().bottom - about!.getBoundingClientRect().bottom;
        expect(room).to.be.above(parseFloat(getComputedStyle(row!).paddingBottom) - 0.5);
      });
});

describe('the labels of a measure’s facts', () => {
  afterEach(clear);

  // The longest German and Ukrainian ones have a hyphen where it is narrow.
  for (const lang of ['sv', 'en', 'da', 'de', 'fi', 'nb', 'so', 'uk'])
    for (const width of /^(?:de|uk)$/.test(lang) ? ['70em', '40em'] : ['70em', '40em', '20em'])
      it(`stand on one line each, in ${lang} at ${width}`, async () => {
        const content = fileWith({
          measures: [{ ...measures[0]!, start: '2025-01', funding: 'Framtidsfonden', note: 'Ny' }],
        });
        const stage = await show(
          html`<samsyn-measure-list lang=${lang} .content=${content}></samsyn-measure-list>`,
          width,
        );
        await settled(stage);
        const labels = allInside(widgetsIn(stage)[0]!, '[part=facts] dt');
        expect(labels).to.have.length.above(3);
        const lines = (label: Element): number => {
          const range = document.createRange();
          range.selectNodeContents(label);
          return range.getBoundingClientRect().height / parseFloat(getComputedStyle(label).fontSize);
        };
        const broken = labels.filter((label) => lines(label) > 1.9);
        expect(broken.map(({ textContent }) => textContent)).to.deep.equal([]);
      });
});
