import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { CHOICES } from '../../src/format/choices.js';
import { vocabulary } from '../../src/format/descriptions.js';
import { allBelow, clear, fileWith, settled, show } from '../support/page.js';

async function documentOf(parts: object, lang = 'sv'): Promise<HTMLElement> {
  const stage = await show(
    html`<div lang=${lang}><samsyn-strategy .content=${fileWith(parts)}></samsyn-strategy></div>`,
  );
  await settled(stage);
  return stage;
}
const lines = (stage: HTMLElement, selector: string): string[] =>
  allBelow(stage, selector).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

describe('an entry alone in its list', () => {
  afterEach(clear);

  for (const [list, entry, heads] of [
    ['funding', { label: '7.1', title: 'Fonden' }, ['Finansiering', '7.1: Fonden']],
    ['participation', { label: '8.1', title: 'Byamöten' }, ['Delaktighet', '8.1: Byamöten']],
    ['actors', { name: 'Kulturkontoret', short: 'KK', note: 'Nytt.' }, ['Aktörer', 'Kulturkontoret (KK)']],
  ] as const)
    it(`keeps its label and name under the heading of the list: ${list}`, async () => {
      const stage = await documentOf({ [list]: [entry] });
      expect(lines(stage, '.parts :is(h3, h4)')).to.deep.equal(heads);
    });

  it('is the part itself where there is never more than one, with a label of its own', async () => {
    for (const [title, heads] of [
      ['Så följs planen upp', ['6.1: Så följs planen upp']],
      [undefined, ['6.1: Uppföljning']],
    ] as const) {
      const stage = await documentOf({ followUp: { label: '6.1', title, cycle: 'Varje år' } });
      expect(lines(stage, '.parts :is(h3, h4)')).to.deep.equal(heads);
    }
  });

  it('says what a sum is a sum of', async () => {
    const stage = await documentOf({ funding: [{ title: 'Fonden', amount: 12_000_000 }] });
    expect(lines(stage, '.facts dd')).to.include('12 000 000 kronor');
  });
});

describe("the format's own words", () => {
  afterEach(clear);

  const kinds = (lang: string): Promise<string[]> =>
    documentOf(
      {
        actors: [
          ...CHOICES.actorKind.map((kind) => ({ name: 'A', kind })),
          { name: 'A', kind: 'Byalag', note: 'X' },
        ],
      },
      lang,
    ).then((stage) => lines(stage, '.entry > .foot > p:first-child'));

  it('are said in Swedish, and a document’s own as it has them', async () => {
    const said = await kinds('sv');
    expect(said).to.deep.equal(['Myndighet', 'Nämnd', 'Förvaltning', 'Förening', 'Företag', 'Byalag']);
  });

  it('are said in the language of the page', async () => {
    const said = await kinds('fi');
    expect(said[1]).to.equal('Lautakunta');
  });

  const DESCRIBED = {
    actorKind: vocabulary['actor']['kind'],
    documentKind: vocabulary['content']['kind'],
    event: vocabulary['decision']['event'],
    relation: vocabulary['document']['relation'],
    status: vocabulary['measure']['status'],
    role: vocabulary['responsibility']['role'],
    trend: vocabulary['indicator']['trend'],
    targetStatus: vocabulary['indicator']['status'],
    assessment: vocabulary['indicator']['assessment'],
    quality: vocabulary['reading']['quality'],
  };
  for (const [about, { en }] of Object.entries(DESCRIBED))
    it(`are those that the schema tells of: ${about}`, () => {
      const told = /: (.*?) or ([\p{L}-]+)[;:]/u.exec(en)!;
      expect([...told[1]!.split(', '), told[2]]).to.deep.equal(CHOICES[about as 'event']);
    });
});
