import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { allInside, clear, fileWith, settled, show, widgetsIn } from '../support/page.js';

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
