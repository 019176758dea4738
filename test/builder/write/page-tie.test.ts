import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { plainText } from '../../../src/builder/form/plain-text.js';
import { anchorOf, elementOf, fieldAt, textsIn } from '../../../src/builder/write/page-tie.js';
import { blocksOf, lettersOf } from '../../../src/builder/write/text-places.js';
import { valueAt } from '../../../src/builder/model/json-path.js';
import { allBelow, clear, fileWith, kommun, settled, show } from '../../support/page.js';

async function page(content: unknown): Promise<HTMLElement> {
  const stage = await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`, '700px');
  await settled(stage);
  return stage;
}
/** The innermost element that shows a text. */
const showing = (stage: HTMLElement, text: string): HTMLElement =>
  allBelow(stage, '*').findLast((one) => one.textContent.replace(/\s+/g, ' ').trim() === text)!;

describe('a text on the page', () => {
  afterEach(clear);

  it('leads to its field, whatever marks the field has', async () => {
    const content = fileWith({
      goals: [
        {
          id: 'framtid',
          label: 'Steg 2',
          title: 'Framtid',
          aims: ['att **fler** väljer [Malå](https://mala.se)'],
        },
      ],
    });
    const stage = await page(content);
    const aim = showing(stage, 'att fler väljer Malå');
    expect(fieldAt(aim, content)!.path).to.deep.equal(['goals', 0, 'aims', 0]);
    expect(fieldAt(aim.querySelector('strong')!, content)!.element).to.equal(aim);
    expect(fieldAt(showing(stage, 'Steg 2:'), content)!.path).to.deep.equal(['goals', 0, 'label']);
    const heading = showing(stage, 'Steg 2:').parentElement!;
    expect(fieldAt(heading, content)!.path).to.deep.equal(['goals', 0, 'title']);
  });

  it('is the one of its own entry where another says the same', async () => {
    const content = fileWith({
      goals: [
        { id: 'ett', title: 'Ett', aims: ['att alla mår bra'] },
        { id: 'tva', title: 'Två', aims: ['att alla mår bra'] },
      ],
    });
    const stage = await page(content);
    const second = elementOf(stage, content, ['goals', 1, 'aims', 0])!;
    expect(anchorOf(stage, content, ['goals', 1])!.contains(second)).to.equal(true);
    expect(fieldAt(second, content)!.path).to.deep.equal(['goals', 1, 'aims', 0]);
  });

  it('is a paragraph of a longer text, without what it begins with', async () => {
    const body = 'Det första stycket.\n\n- en punkt\n- en *annan* punkt\n\nDet sista.';
    const content = fileWith({ sections: [{ id: 'text', title: 'Text', body }] });
    const stage = await page(content);
    const { path, start, end } = fieldAt(showing(stage, 'en annan punkt'), content)!;
    expect(path).to.deep.equal(['sections', 0, 'body']);
    expect(body.slice(start, end)).to.equal('en *annan* punkt');
  });

  it('is found again from its field, in documents of kommuner', async () => {
    for (const name of ['mala', 'krokom', 'kalix']) {
      const content = (await kommun(name)) as object;
      const stage = await page(content);
      const texts = textsIn(stage, content);
      expect(texts.length, name).to.be.greaterThan(20);
      for (const { path, start, end, element } of texts.slice(0, 60)) {
        const source = valueAt(content, path) as string;
        const letters = lettersOf(plainText(source.slice(start, end)));
        const shown = [
          element.textContent,
          [...element.childNodes].map((one) => (one instanceof Text ? one.data : '')).join(''),
        ];
        expect(shown.map(lettersOf), path.join()).to.include(letters);
      }
    }
  });

  it('is none where the page says words of its own', async () => {
    const content = fileWith({ goals: [{ id: 'a', title: 'Ett', aims: ['x y z'] }] });
    const stage = await page(content);
    expect(fieldAt(showing(stage, 'Vi vill'), content)).to.equal(undefined);
  });
});

describe('a longer text', () => {
  it('is parted into what stands by itself on the page', () => {
    const text = '# Rubrik\nText på\ntvå rader.\n\n1. ett\n2) två\n> citat\n';
    expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'Rubrik',
      'Text på\ntvå rader.',
      'ett',
      'två',
      'citat',
    ]);
  });
});
