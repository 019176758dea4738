import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { allBelow, choosing, clear, drawn, fileWith, settled, show } from '../support/page.js';

const times = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const link = (at: number): string => `[rad ${at}](https://exempelby.se/${at})`;
const markdown = (rows: number, columns = 2): string =>
  [
    ['Del', ...times(columns - 1, (at) => `Innehåll${at}`)],
    times(columns, () => '---'),
    ...times(rows, (at) => [link(at), ...times(columns - 1, () => 'Planeringsunderlag')]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const section = (rows: number, columns?: number): TemplateResult =>
  html`<samsyn-section
    .content=${fileWith({ sections: [{ title: 'A', body: markdown(rows, columns) }] })}
  ></samsyn-section>`;
const roles = (rows: number): TemplateResult => {
  const entries = times(rows, (at) => ({ actor: `Nämnd ${at}`, duties: [link(at)] }));
  return html`<samsyn-roles-table .content=${fileWith({ roles: [{ title: 'A', entries }] })}></samsyn-roles-table>`;
};
const indicator = (rows: number): TemplateResult => {
  const values = times(rows, (at) => ({ date: `${1990 + at}`, value: at, note: link(at) }));
  return html`<samsyn-indicator .content=${fileWith({ indicators: [{ title: 'A', values }] })}></samsyn-indicator>`;
};
const summary = (rows: number): TemplateResult => {
  const goals = times(rows, (at) => ({
    id: `a${at}`,
    title: `A${at}`,
    goals: [{ title: 'B', status: 'reached' }],
  }));
  return html`<samsyn-status-summary .content=${fileWith({ samsyn: '1.1', goals })}></samsyn-status-summary>`;
};

async function table(widget: TemplateResult, width = '60em'): Promise<HTMLTableElement> {
  const stage = await show(widget, width);
  await settled(stage);
  for (const details of allBelow<HTMLDetailsElement>(stage, 'details')) details.open = true;
  await drawn();
  return allBelow<HTMLTableElement>(stage, 'table')[0]!;
}
const head = (table: HTMLTableElement): DOMRect => table.querySelector('thead th')!.getBoundingClientRect();

describe('a long table', () => {
  afterEach(() => {
    scrollTo(0, 0);
    clear();
  });

  for (const [where, widget] of [
    ['running text', section],
    ['roles', roles],
    ['an indicator', indicator],
    ['follow-up', summary],
  ] as const) {
    it(`of ${where} keeps its head in sight while the page scrolls, and its line with it`, async () => {
      const long = await table(widget(40));
      long.querySelector('tbody > tr:nth-child(35)')!.scrollIntoView({ block: 'end' });
      await drawn();
      expect(head(long).top).to.be.closeTo(0, 1);
      const { backgroundColor, borderBlockEndWidth } = getComputedStyle(long.querySelector('thead th')!);
      expect(backgroundColor).to.not.match(/transparent|, 0\)$/);
      expect(parseFloat(borderBlockEndWidth)).to.be.at.least(2);
    });

    it(`of ${where} is left as it was where it is short, and on paper`, async () => {
      const short = await table(widget(4));
      expect(getComputedStyle(short.querySelector('thead th')!).position).to.equal('static');
      const long = await table(widget(40));
      await choosing({ media: 'print' }, () => {
        expect(getComputedStyle(long.querySelector('thead th')!).position).to.equal('static');
        expect(getComputedStyle(long.tHead!).display).to.equal('table-header-group');
        expect(getComputedStyle(long.rows[5]!).breakInside).to.equal('avoid');
      });
    });
  }

  for (const [where, widget] of [
    ['running text', section],
    ['roles', roles],
    ['an indicator', indicator],
  ] as const)
    it(`of ${where} leaves what takes the focus uncovered by its head`, async () => {
      const long = await table(widget(40));
      const links = [...long.querySelectorAll('a')];
      links.at(-1)!.focus();
      for (const at of [30, 22, 12, 8, 3]) {
        links[at]!.focus();
        await drawn();
        expect(links[at]!.getBoundingClientRect().top).to.be.at.least(head(long).bottom - 1);
      }
    });

  it('that is wide too scrolls in its own place, under its head', async () => {
    const long = await table(section(40, 12), '30em');
    const scroller = long.closest('.scroll')!;
    await drawn();
    expect(scroller.getAttribute('tabindex')).to.equal('0');
    expect(scroller.getBoundingClientRect().height).to.be.at.most(innerHeight);
    scroller.scrollTo(100, 400);
    await drawn();
    expect(head(long).top).to.be.closeTo(scroller.getBoundingClientRect().top, 1);
  });

  it('has the ground behind its head where it stands on it', async () => {
    const content = fileWith({ goals: [{ title: 'A', aims: ['B'], commitments: [markdown(20)] }] });
    const long = await table(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`);
    const ground = getComputedStyle(long.closest('.ground')!).backgroundColor;
    expect(getComputedStyle(long.querySelector('thead th')!).backgroundColor).to.equal(ground);
  });
});
