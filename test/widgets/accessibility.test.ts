import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import * as goalCard from '../../stories/goal-card.stories.js';
import * as journey from '../../stories/journey.stories.js';
import * as principleList from '../../stories/principle-list.stories.js';
import * as rolesTable from '../../stories/roles-table.stories.js';
import { askedOf, faults, heard, type AxNode } from '../support/accessibility.js';
import { focused, press } from '../support/keys.js';
import { allInside, clear, fileWith, isSeen, show, storiesOf, widgetsIn } from '../support/page.js';

const goals = [
  { id: 'hem', label: 'Mål', code: '1', title: 'Ett hem', topics: ['Boende'], aims: ['bo bra'] },
  { id: 'arbete', title: 'Ett arbete', commitments: ['anställa'], goals: [{ title: 'Praktik' }] },
];
const content = fileWith({
  goals: [{ ...goals[0], note: 'Se <https://exempelby.example>.' }, goals[1]],
  journeys: [{ title: 'Vägen', steps: goals.map(({ id }, i) => ({ label: ['Ett', 'Två'][i], goal: id })) }],
  roles: [
    {
      title: 'Roller',
      entries: [
        { actor: 'b', duties: ['Bygga', 'Riva'] },
        { actor: 'Exempelby kommun', duties: ['Äga'] },
      ],
      source: { title: 'Planen', url: 'https://exempelby.example/plan' },
    },
  ],
  actors: [{ id: 'b', name: 'Byggnämnden', url: 'https://exempelby.example/b' }],
  principles: [{ title: 'Principer', items: ['Mod', 'Ro'].map((title) => ({ title, body: 'Text.' })) }],
});
const card = (item: string) => html`<samsyn-goal-card .content=${content} item=${item}></samsyn-goal-card>`;
const steps = html`<samsyn-journey .content=${content}></samsyn-journey>`;
const roles = html`<samsyn-roles-table .content=${content}></samsyn-roles-table>`;
const principles = html`<samsyn-principle-list folded .content=${content}></samsyn-principle-list>`;

const SAME: Readonly<Record<string, string>> = {
  StaticText: 'text',
  'text leaf': 'text',
  DisclosureTriangle: 'summary',
  statusbar: 'status',
};
/** Heard as one with their names; of what is in them only links are told. */
const WHOLE = ['heading', 'link', 'searchbox', 'columnheader', 'rowheader', 'summary'];
const GROUPS = ['table', 'list', 'listitem'];

/** What a screen reader meets, in order: roles and names, and the texts between them. */
function spoken({ role: own, name, kids }: AxNode): string[] {
  const role = SAME[own] ?? own;
  if (/marker$/i.test(role)) return [];
  const said = name.replace(/\s+/g, ' ').trim();
  const below = kids.flatMap(spoken);
  if (WHOLE.includes(role)) return [`${role} ${said}`, ...below.filter((line) => line.startsWith('link'))];
  if (role === 'text') return said ? [said] : [];
  if (role === 'listitem') return [role, ...below];
  return GROUPS.includes(role) ? [`${role} ${said}`.trim(), ...below] : below;
}
/** The same as far as WebKit tells it: no texts, and no names of cells. */
async function asked(stage: Element): Promise<string[]> {
  const lines = [];
  const elements = widgetsIn(stage).flatMap((widget) =>
    allInside(widget, 'h1, h2, h3, h4, a, input, summary, table, th, ul, ol, li'),
  );
  for (const element of elements.filter((each) => each.checkVisibility())) {
    const { role, name } = (await askedOf(element))!;
    const told = element.localName === 'summary' ? 'summary' : role;
    lines.push(/^(?:listitem|columnheader|rowheader)$/.test(told) ? told : `${told} ${name}`.trim());
  }
  return lines;
}
/** Whether a text is more than the name of the field after it, which Firefox does not tell by itself. */
const isNoLabel = (text: string, i: number, all: readonly string[]): boolean =>
  all[i + 1] !== `searchbox ${text}`;

async function expectSpoken(template: TemplateResult, lines: string) {
  const expected = lines.split(/,\s+/);
  const stage = await show(template);
  const tree = await heard();
  if (tree) return expect(spoken(tree[0]!).filter(isNoLabel)).to.deep.equal(expected);
  const told = expected.filter((line) => [...WHOLE, ...GROUPS].includes(line.split(' ')[0]!));
  const known = told.map((line) => line.replace(/^(columnheader|rowheader) .*/, '$1'));
  return expect(await asked(stage)).to.deep.equal(known);
}

const HEARD = [
  [
    'a goal card',
    card('arbete'),
    `heading Ett arbete, heading Vi ska, list, listitem, anställa,
     heading Delmål, list, listitem, heading Praktik`,
  ],
  [
    'a goal card’s label, code and topics',
    card('hem'),
    `heading Mål 1: Ett hem, list Ämnen, listitem, Boende, heading Vi vill, list, listitem, bo bra,
     Se, link https://exempelby.example, .`,
  ],
  [
    'a journey',
    steps,
    `heading Vägen, list, listitem, heading Ett: Ett hem, summary Visa målet Ett hem,
     listitem, heading Två: Ett arbete, summary Visa målet Ett arbete`,
  ],
  [
    'a table of roles',
    roles,
    `heading Roller, searchbox Sök bland uppgifter, 3 uppgifter,
     table Roller, columnheader Aktör, columnheader Uppgifter,
     rowheader Byggnämnden, link Byggnämnden, list, listitem, Bygga, listitem, Riva,
     rowheader Exempelby kommun: Kommunens egna uppgifter, list, listitem, Äga, Källa, :, link Planen`,
  ],
  [
    'a list of principles',
    principles,
    'heading Principer, list, listitem, summary Mod, listitem, summary Ro',
  ],
] as const;

describe('accessibility', () => {
  afterEach(clear);

  for (const [widget, module] of Object.entries({ goalCard, journey, principleList, rolesTable }))
    for (const [name, story] of storiesOf(module))
      for (const width of [undefined, '320px'])
        it(`has no fault that axe finds in ${widget} ${name}, at ${width ?? 'full width'}`, async () => {
          const stage = await show(story(), width);
          for (const shown of widgetsIn(stage))
            for (const folded of allInside<HTMLDetailsElement>(shown, 'details')) folded.open = true;
          expect(await faults(stage)).to.deep.equal([]);
        });

  for (const [what, template, expected] of HEARD) {
    it(`lets ${what} be heard in reading order`, () => expectSpoken(template, expected));

    it(`lets ${what} be heard where it is out of sight, too`, () =>
      expectSpoken(html`<div style="block-size: 400vh"></div>${template}`, expected));
  }

  it('lets every one of many cards and sub-goals be heard, in sight or not', async () => {
    const titles = Array.from({ length: 60 }, (_, i) => `Mål ${i + 1}`);
    const many = fileWith({ goals: titles.map((title, i) => ({ id: `m${i}`, title })) });
    const nested = fileWith({ goals: [{ title: 'Alla', goals: titles.map((title) => ({ title })) }] });
    const cards = titles.map(
      (_, i) => html`<samsyn-goal-card .content=${many} item="m${i}"></samsyn-goal-card>`,
    );
    for (const template of [cards, html`<samsyn-goal-card .content=${nested}></samsyn-goal-card>`]) {
      const stage = await show(html`${template}`);
      const tree = await heard();
      const last = widgetsIn(stage)
        .flatMap((widget) => allInside(widget, 'h2, h4'))
        .at(-1)!;
      if (!tree) expect(await askedOf(last)).to.deep.equal({ role: 'heading', name: 'Mål 60' });
      else expect(spoken(tree[0]!)).to.include.members(titles.map((title) => `heading ${title}`));
    }
  });

  it('has nothing in the tab order but links, summaries and the search field, each with a visible focus', async () => {
    const stage = await show(
      html`<button>Före</button>${steps}${card('hem')}${roles}${principles}<button>Efter</button>`,
    );
    const [first, last] = stage.querySelectorAll('button');
    const expected = widgetsIn(stage).flatMap((widget) =>
      allInside(widget, 'a, summary, input').filter(isSeen),
    );
    expect(expected.length).to.equal(8);
    first!.focus();
    const met = [];
    for (let tabs = 0; tabs < 20 && focused() !== last; tabs++) {
      await press('Tab');
      const now = focused()!;
      met.push(now);
      if (now === last) break;
      expect(now.matches(':focus-visible')).to.be.true;
      const { outlineStyle, outlineWidth } = getComputedStyle(now);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
    expect(met).to.deep.equal([...expected, last]);
  });

  it('has targets of at least 24 px: summaries and the field', async () => {
    for (const width of [undefined, '320px']) {
      const stage = await show(html`${steps}${roles}${principles}`, width);
      const targets = widgetsIn(stage).flatMap((widget) => allInside(widget, 'summary, input, button'));
      expect(targets).to.have.length(5);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
      }
    }
  });
});
