import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../../src/define.js';
import {
  allInside,
  clear,
  fileWith,
  inside,
  languageOf,
  show,
  textOf,
  widgetsIn,
} from '../../support/page.js';

/** What a goal may hold, in the order of the page: the key, its value, and what a reader then reads. */
const PARTS = [
  ['label', 'Målområde', 'Målområde'],
  ['code', 'A2.3', 'A2.3'],
  ['priority', { reason: 'Det brådskar.' }, 'Prioriterat'],
  ['title', 'Fler bostäder', 'Fler bostäder'],
  ['topics', ['Boende', 'Mark'], 'Boende Mark'],
  ['priority', { reason: 'Det brådskar.' }, 'Det brådskar.'],
  ['summary', 'Kort om målet.', 'Kort om målet.'],
  ['body', 'Mer om målet.', 'Mer om målet.'],
  ['aims', ['att fler bor bra'], 'Vi vill att fler bor bra'],
  ['commitments', ['bygga mer', 'bygga tätt'], 'Vi ska bygga mer bygga tätt'],
  ['goals', [{ title: 'Hyresrätter' }], 'Delmål Hyresrätter'],
  ['responsible', ['Byggnämnden', 'Samtliga'], 'Ansvarig: Byggnämnden, Samtliga'],
  ['note', 'Se planen.', 'Se planen.'],
] as const;
const KEYS = [...new Set(PARTS.map(([key]) => key))];

/** Every part alone, all but one, all, and every pair. */
const subsets = [
  KEYS,
  ...KEYS.map((key) => KEYS.filter((other) => other !== key)),
  ...KEYS.flatMap((a, i) => KEYS.slice(i).map((b) => [a, b])),
];
const goalOf = (keys: readonly string[]) =>
  Object.fromEntries(PARTS.filter(([key]) => keys.includes(key)).map(([key, value]) => [key, value]));
const withoutSpace = (text: string) => text.replace(/[\s:·]/g, '');

async function card(
  goal: object,
  rest: object = {},
  { item, level }: { item?: string; level?: string } = {},
) {
  const content = fileWith({ goals: [goal], ...rest });
  const stage = await show(
    html`<samsyn-goal-card
      .content=${content}
      item=${item ?? nothing}
      heading-level=${level ?? nothing}
    ></samsyn-goal-card>`,
  );
  return widgetsIn(stage)[0]!;
}
const headingsOf = (widget: Element) =>
  allInside(widget, 'h1, h2, h3, h4, h5, h6').map(
    ({ localName, textContent }) => `${localName} ${textContent.replace(/\s+/g, ' ').trim()}`,
  );

describe('samsyn-goal-card', () => {
  afterEach(clear);

  it('shows each part that the goal has, in order, and nothing of those that it has not', async () => {
    const widget = await card(goalOf(KEYS));
    for (const keys of subsets) {
      widget.content = fileWith({ goals: [goalOf(keys)] });
      await widget.updateComplete;
      const expected = PARTS.filter(([key]) => keys.includes(key as never)).map(([, , text]) => text);
      expect(withoutSpace(textOf(widget)), keys.join(' ')).to.equal(withoutSpace(expected.join('')));
    }
  });

  it('leaves no empty heading, paragraph, list or item behind', async () => {
    for (const keys of subsets) {
      const widget = await card(goalOf(keys));
      const empty = allInside(widget, 'h1, h2, h3, h4, h5, h6, p, ul, ol, li, span, .label').filter(
        ({ textContent }) => !textContent.trim(),
      );
      expect(empty.map(({ outerHTML }) => outerHTML, keys.join(' '))).to.deep.equal([]);
    }
  });

  for (const [given, own, below] of [
    [undefined, 2, 3],
    ['1', 1, 2],
    ['3', 3, 4],
    ['tre', 2, 3],
    ['', 2, 3],
    ['0', 2, 3],
  ] as const) {
    it(`has its heading at level ${own} and those below at ${below} for heading-level="${given}"`, async () => {
      const goal = { title: 'T', aims: ['a'], commitments: ['c'] };
      const widget = await card(goal, {}, { ...(given !== undefined && { level: given }) });
      expect(headingsOf(widget)).to.deep.equal([`h${own} T`, `h${below} Vi vill`, `h${below} Vi ska`]);
    });
  }

  it('has labels below a heading at level 6', async () => {
    const widget = await card({ title: 'T', aims: ['a'], commitments: ['c'] }, {}, { level: '6' });
    expect(headingsOf(widget)).to.deep.equal(['h6 T']);
    expect(textOf(widget)).to.equal('T Vi vill a Vi ska c');
  });

  it('goes back to level 2 when heading-level is taken away', async () => {
    const widget = await card({ title: 'T', aims: ['a'] }, {}, { level: '4' });
    widget.removeAttribute('heading-level');
    await widget.updateComplete;
    expect(headingsOf(widget)).to.deep.equal(['h2 T', 'h3 Vi vill']);
  });

  it('says label and code before the title, in the heading', async () => {
    const widget = await card({ label: 'Målområde', code: 'A2', title: 'Arbete' });
    expect(headingsOf(widget)).to.deep.equal(['h2 Målområde A2: Arbete']);
  });

  it('says in words that a goal is prioritised, with a reason or without', async () => {
    const widget = await card({ title: 'T', priority: true });
    expect(inside(widget, '[part=title]').innerText).to.match(/^Prioriterat:\s+T$/);
    expect(textOf(await card({ title: 'T', priority: { rank: 1, reason: 'Därför.' } }))).to.equal(
      'Prioriterat nr 1: T Därför.',
    );
  });

  it('shows sub-goals at four levels, each with its label, code and own parts', async () => {
    const fourth = { code: '1.1.1.1', title: 'Fjärde', commitments: ['göra'], responsible: ['Nämnden'] };
    const coded = { code: 'B1', summary: 'Utan rubrik.' };
    const third = { code: '1.1.1', title: 'Tredje', aims: ['vilja'], goals: [fourth, coded] };
    const second = { label: 'Delmål', code: '1.1', title: 'Andra', priority: true, goals: [third] };
    const widget = await card({ title: 'Första', goals: [second] }, {}, { level: '1' });
    expect(headingsOf(widget)).to.deep.equal([
      'h1 Första',
      'h2 Delmål',
      'h3 1.1 Andra Prioriterat',
      'h4 Delmål',
      'h5 1.1.1 Tredje',
      'h6 1.1.1.1 Fjärde',
    ]);
    expect(textOf(widget)).to.match(/Vi ska göra Ansvarig: Nämnden B1\s*Utan rubrik\.$/);
  });

  it('names those who are responsible by their actors, and leaves out the undecided', async () => {
    const actors = [{ id: 'ks', name: 'Kommunen', actors: [{ id: 'soc', name: 'Socialnämnden' }] }];
    const responsible = ['soc', { actor: 'varje nämnd' }, { actor: 'ks', state: 'undecided' }];
    expect(textOf(await card({ title: 'T', responsible }, { actors }))).to.equal(
      'T Ansvarig: Socialnämnden, varje nämnd',
    );
    const open = [
      { actor: 'ks', state: 'undecided' },
      { actor: 'soc', state: 'no' },
    ];
    expect(textOf(await card({ title: 'T', responsible: open }, { actors }))).to.equal('T');
  });

  it('shows the goal that item names, at any depth, and another when item changes', async () => {
    const goals = [
      { id: 'c', title: 'C' },
      { id: 'd', title: 'D' },
    ];
    const widget = await card(
      { id: 'a', title: 'A', goals: [{ id: 'b', title: 'B', goals }] },
      {},
      { item: 'd' },
    );
    expect(textOf(widget)).to.equal('D');
    widget.item = 'c';
    await widget.updateComplete;
    expect(textOf(widget)).to.equal('C');
  });

  for (const [page, file, title, said] of [
    ['sv', 'sv', 'Mål', 'sv ltr Mål'],
    ['en', 'sv', { sv: 'Mål', en: 'Goal' }, 'en ltr Goal'],
    ['en', 'sv', 'Mål', 'sv ltr Mål'],
    ['sv', 'sv', { ar: 'هدف' }, 'ar rtl هدف'],
    ['sv', 'ar', 'هدف', 'ar rtl هدف'],
    ['ar', 'sv', { sv: 'Mål', ar: 'هدف' }, 'ar rtl هدف'],
  ] as const) {
    it(`says ${JSON.stringify(title)} in its language on a page in "${page}", file in ${file}`, async () => {
      const content = fileWith({ language: file, goals: [{ title, aims: [title] }] });
      const stage = await show(
        html`<div lang=${page}><samsyn-goal-card .content=${content}></samsyn-goal-card></div>`,
      );
      for (const element of allInside(widgetsIn(stage)[0]!, '[part=title], li')) {
        const text = [...element.querySelectorAll<HTMLElement>('*'), element].find(
          ({ innerText }) => innerText,
        )!;
        expect(`${languageOf(text)} ${getComputedStyle(text).direction} ${text.innerText}`).to.equal(said);
      }
    });
  }

  it('has its own words in the page’s language, and says so', async () => {
    for (const [page, words, language] of [
      ['sv', 'Vi vill', 'sv ltr'],
      ['en-GB', 'We want', 'en-GB ltr'],
    ] as const) {
      const content = fileWith({ goals: [{ aims: ['a'] }] });
      const stage = await show(
        html`<div lang=${page}><samsyn-goal-card .content=${content}></samsyn-goal-card></div>`,
      );
      const heading = inside(widgetsIn(stage)[0]!, 'h3');
      const { direction } = getComputedStyle(heading);
      expect([heading.innerText, `${languageOf(heading)} ${direction}`]).to.deep.equal([words, language]);
    }
  });
});
