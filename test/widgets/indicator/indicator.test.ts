import { expect } from 'chai';
import { html } from 'lit';
import { heard } from '../../support/accessibility.js';
import { focused, ledTo, press } from '../../support/keys.js';
import { allInside, clear, drawn, inside, isSeen, show, textOf, widgetsIn } from '../../support/page.js';
import '../../../src/define.js';
import { facts, of, said, shown } from './indicator.fixtures.js';

const table = (widget: Element) =>
  allInside(widget, 'tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent.trim()));

describe('samsyn-indicator', () => {
  afterEach(clear);

  it('says the latest value first, then target and baseline, and trend, status and assessment apart', async () => {
    const widget = await shown();
    expect(said(widget, 'h2')).to.deep.equal(['Indikator I3: Andel i arbete']);
    expect(facts(widget)).to.deep.equal([
      'Senaste värdet 64 % 2026',
      'Målvärde 75 % 2030',
      'Utgångsläge 46 % 2019',
      'Trend Uppåt',
      'Måluppfyllelse Målet är inte nått',
      'Bedömning Ej angivet',
    ]);
  });

  it('leaves no label where the document says nothing', async () => {
    const widget = await shown(of({ title: 'Bostäder', values: [{ date: '2024', value: 3 }] }));
    expect(facts(widget)).to.deep.equal(['Senaste värdet 3 2024']);
    expect(textOf(widget)).not.to.match(/Mål|Trend|Mäts|Källa|Ansvarig|Ej angivet/);
  });

  it('has every value, gap, remark and the target in a table with heads', async () => {
    const widget = await shown();
    inside<HTMLDetailsElement>(widget, 'details').open = true;
    expect(table(widget).map((row) => row.map((cell) => cell.replace(/\s/g, ' ')))).to.deep.equal([
      ['2019', '46 %', 'Utgångsläge'],
      ['2020', 'Saknas', ''],
      ['2021', '51 %', 'Få svar.'],
      ['2022', '58,5 %', ''],
      ['2023–2025', 'Saknas', ''],
      ['2026', '64 %', ''],
      ['2030', '75 %', 'Målvärde'],
    ]);
    expect(allInside(widget, 'thead th:not([scope=col]), tbody th:not([scope=row])').length).to.equal(0);
    const tree = await heard();
    if (!tree) return;
    expect(tree.find(({ role }) => role === 'table')!.name).to.equal('Andel i arbete');
    expect(tree.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).to.deep.equal([
      'När',
      'Värde',
      'Anmärkning',
    ]);
    expect(tree.filter(({ role }) => role === 'rowheader')).to.have.length(7);
  });

  it('opens the table by the keyboard', async () => {
    const widget = await shown();
    const summary = inside(widget, 'summary');
    expect(isSeen(inside(widget, 'table'))).to.be.false;
    summary.focus();
    await press('Enter');
    await drawn();
    expect(focused()).to.equal(summary);
    expect(isSeen(inside(widget, 'table'))).to.be.true;
  });

  it('links to its goals, and is found by its own id', async () => {
    const stage = await show(html`<samsyn-indicator .content=${of()} lang="sv"></samsyn-indicator>
      <samsyn-goal-card .content=${of()}></samsyn-goal-card>`);
    const widget = widgetsIn(stage)[0]!;
    await widget.updateComplete;
    expect(inside<HTMLAnchorElement>(widget, '.about a').getAttribute('href')).to.equal('#framtid');
    expect(said(widget, '.about > div')).to.deep.equal(['Mäts varje år', 'Hör till målet Framtid']);
    location.hash = '#arbete';
    await ledTo('arbete');
    expect(focused()).to.equal(inside(widget, '#arbete'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('speaks the page’s language, and marks what does not', async () => {
    const widget = await shown({ ...of(), title: { sv: 'S', en: 'S' } }, { lang: 'en' });
    expect(facts(widget).slice(0, 4)).to.deep.equal([
      'Latest value 64% 2026',
      'Target 75% 2030',
      'Baseline 46% 2019',
      'Trend Upwards',
    ]);
    expect(inside(widget, 'h2 [lang]').lang).to.equal('sv');
  });

  it('saves the values as a file', async () => {
    const widget = await shown();
    const button = inside<HTMLButtonElement>(widget, '.downloads button');
    expect(button.textContent).to.equal('Hämta värdena som CSV');
    const save = Reflect.get<HTMLAnchorElement, 'click'>(HTMLAnchorElement.prototype, 'click');
    const saved: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    button.focus();
    await press('Enter');
    HTMLAnchorElement.prototype.click = save;
    expect(saved.map(({ download, protocol }) => [download, protocol])).to.deep.equal([
      ['arbete.csv', 'blob:'],
    ]);
  });

  it('shows nothing of an indicator that is not there', async () => {
    const stage = await show(
      html`<samsyn-indicator .content=${of({ title: 'A' })} item="arbete">Reserv</samsyn-indicator>`,
    );
    expect(allInside(widgetsIn(stage)[0]!, 'section').length).to.equal(0);
  });
});
