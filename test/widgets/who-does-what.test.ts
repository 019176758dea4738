import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { LANGUAGES } from '../locale/languages.js';
import {
  allBelow,
  allInside,
  clear,
  fileWith,
  inside,
  settled,
  show,
  textOf,
  widgetsIn,
} from '../support/page.js';

const actors = [
  { id: 'ks', name: 'Kommunstyrelsen', short: 'KS' },
  { id: 'sn', name: 'Socialnämnden', short: 'SN' },
];
const responsible = [
  'ks',
  { actor: 'sn', role: 'does' },
  { actor: 'Polisen', role: 'helps' },
  { actor: 'Föreningslivet', role: 'helps', note: 'i mån av tid' },
  { actor: 'ks', role: 'reports' },
  { actor: 'Skolan', role: 'Bollplank' },
];
const LINE =
  'Ansvarig: Kommunstyrelsen · Utför: Socialnämnden · Medverkar: Polisen, Föreningslivet (i mån av tid) · ' +
  'Rapporterar: Kommunstyrelsen · Bollplank: Skolan';
const ROWS = LINE.split(' · ').map((row) => row.replace(': ', ' '));

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const rows = (widget: Element, selector = 'dl > div'): string[] => allInside(widget, selector).map(words);

describe('who does what', () => {
  afterEach(clear);

  it('stands in a goal’s foot, each under the word for what they do', async () => {
    const content = fileWith({ actors, goals: [{ title: 'Tryggt torg', responsible }] });
    const stage = await show(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`);
    expect(words(inside(widgetsIn(stage)[0]!, '[part=responsible]'))).to.equal(LINE);
  });

  it('has a row for each role among the facts of a measure, an indicator and a follow-up', async () => {
    const one = [{ title: 'A', responsible }];
    const content = fileWith({ actors, measures: one, indicators: one, followUp: { responsible } });
    const stage = await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`);
    await settled(stage);
    const [measures, indicator, facts] = ['samsyn-measure-list', 'samsyn-indicator', 'samsyn-strategy'].map(
      (tag) => allBelow(stage, tag)[0]!,
    ) as unknown as [Element, Element, Element];
    const comma = (row: string): string => row.replace('Polisen, F', 'Polisen F');
    expect(rows(measures)).to.deep.equal(ROWS.map(comma));
    expect(rows(indicator, '.about > div')).to.deep.equal(ROWS);
    expect(rows(facts, '#followUp dl > div')).to.deep.equal(
      ROWS.map((row) => comma(row).replace('Polisen F', 'PolisenF')),
    );
  });

  it('says a word of the document’s own as it stands, in its own language', async () => {
    const content = fileWith({
      measures: [{ title: 'A', responsible: [{ actor: 'X', role: 'Bollplank' }] }],
    });
    const stage = await show(
      html`<div lang="en"><samsyn-measure-list .content=${content}></samsyn-measure-list></div>`,
    );
    const label = inside(widgetsIn(stage)[0]!, 'dt > [lang]');
    expect([label.lang, words(label)]).to.deep.equal(['sv', 'Bollplank']);
  });

  it('is said of who is asked and has not answered', async () => {
    const content = fileWith({
      measures: [
        {
          title: 'A',
          responsible: [
            { actor: 'X', role: 'helps', state: 'undecided' },
            { actor: 'Y', role: 'does', state: 'no' },
          ],
        },
      ],
    });
    const stage = await show(html`<samsyn-measure-list .content=${content}></samsyn-measure-list>`);
    expect(rows(widgetsIn(stage)[0]!)).to.deep.equal(['Medverkar X (Inte beslutat)']);
  });

  for (const lang of Object.keys(LANGUAGES))
    it(`has a word for each role: ${lang}`, async () => {
      const all = ['answers', 'does', 'helps', 'reports'].map((role) => ({ actor: 'X', role }));
      const content = fileWith({ measures: [{ title: 'A', responsible: all }] });
      const stage = await show(
        html`<div lang=${lang}><samsyn-measure-list .content=${content}></samsyn-measure-list></div>`,
      );
      await settled(stage);
      const labels = allInside(widgetsIn(stage)[0]!, 'dt').map(words);
      expect(new Set(labels).size).to.equal(4);
      expect(textOf(widgetsIn(stage)[0]!)).not.to.match(/answers|does|helps|reports/);
    });
});

describe('the responsibility matrix of those who do different things', () => {
  afterEach(clear);

  const goals = [
    {
      title: 'Tryggt torg',
      responsible: [
        { actor: 'ks', state: 'yes', role: 'answers' },
        { actor: 'ks', state: 'yes', role: 'reports', note: 'i april' },
        { actor: 'sn', role: 'helps' },
        { actor: 'Skolan', role: 'Bollplank', state: 'undecided' },
      ],
    },
    {
      title: 'Trygga gator',
      responsible: ['ks', { actor: 'sn', state: 'no' }, { actor: 'Skolan', role: 'does' }],
    },
  ];

  it('says it in words in the cell', async () => {
    const content = fileWith({ actors, goals });
    const stage = await show(
      html`<samsyn-responsibility-matrix .content=${content}></samsyn-responsibility-matrix>`,
    );
    const cells = allInside(widgetsIn(stage)[0]!, 'tbody [part~=box]').map((cell) =>
      words(cell).replace(/^(?:KS|SN|Skolan) /, ''),
    );
    expect(cells).to.deep.equal([
      'Ja (ansvarig, rapporterar) i april',
      'Ja (medverkar)',
      'Inte beslutat (Bollplank)',
      'Ja',
      'Nej',
      'Ja (utför)',
    ]);
  });

  it('breaks no role in two where the columns stand side by side', async () => {
    const wide = ['A', 'B', 'C', 'D', 'E'].map((actor) => ({ actor, state: 'yes', role: 'reports' }));
    const content = fileWith({ goals: [{ title: 'Tryggt torg', responsible: wide }] });
    const stage = await show(
      html`<samsyn-responsibility-matrix .content=${content}></samsyn-responsibility-matrix>`,
      '47em',
    );
    const cell = inside(widgetsIn(stage)[0]!, 'tbody [part~=box]');
    const role = [...cell.childNodes].find(
      (node): node is Text => node instanceof Text && node.data.includes('rapporterar'),
    )!;
    const range = document.createRange();
    range.selectNode(role);
    expect(range.getClientRects()).to.have.length(1);
  });
});
