import { expect } from 'chai';
import { html } from 'lit';
import { askedOf, heard } from '../../support/accessibility.js';
import { allInside, clear, fileWith, inside, isSeen, show, textOf } from '../../support/page.js';
import {
  facts,
  kalix,
  measures,
  measuresOf,
  molndal,
  names,
  one,
  plan,
  seen,
  solleftea,
} from './measures.fixtures.js';

const box = (element: Element) => element.getBoundingClientRect();

describe('samsyn-measure-list in groups and widths', () => {
  afterEach(clear);

  it('stands forty assignments under their areas, all of them, in the document’s order', async () => {
    const widget = await measures(plan);
    const outline = allInside(widget, 'h2, h3').map((each) => each.localName);
    expect(outline.filter((name) => name === 'h2')).to.have.length(5);
    expect(outline.filter((name) => name === 'h3')).to.have.length(40);
    expect(seen(widget, 'h2')[0]).to.equal('A Bo och leva');
    expect(names(widget).sort()).to.deep.equal(
      measuresOf(plan)
        .map(({ title }) => title)
        .sort(),
    );
    const [first] = allInside(widget, 'ol');
    const numbers = [...first!.querySelectorAll('.n')].map((n) => Number(n.textContent));
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
  });

  it('stands them by status where that is asked for, and in one list where that is', async () => {
    const byStatus = await measures(plan, { group: 'status' });
    expect(seen(byStatus, 'h2')).to.deep.equal([
      'Planerad',
      'Pågår',
      'Klar',
      'Försenad',
      'Utan angiven status',
    ]);
    expect(names(byStatus)).to.have.length(40);
    const one = await measures(plan, { group: 'none' });
    expect(names(one)).to.deep.equal(measuresOf(plan).map(({ title }) => title));
    expect(allInside(one, 'h2')).to.have.length(40);
  });

  it('shows the measures of one goal and of those within it, or one measure alone', async () => {
    const area = await measures(plan, { item: 'a' });
    expect(names(area)).to.have.length(13);
    expect(names(await measures(plan, { item: 'u7' }))).to.deep.equal([measuresOf(plan)[6]!.title]);
  });

  it('says that a goal has no measures, and keeps the fallback where there is no such goal', async () => {
    const content = fileWith({
      goals: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      measures: [{ title: 'A', goals: ['b'] }],
    });
    expect(textOf(await measures(content, { item: 'a' }))).to.equal(
      'Dokumentet anger inga åtgärder för målet.',
    );
    const stage = await show(
      html`<samsyn-measure-list .content=${content} item="x"><p>Läs om dem.</p></samsyn-measure-list>`,
    );
    expect(isSeen(stage.querySelector('p')!)).to.be.true;
  });

  it('shows names and no more as a list without headings', async () => {
    const widget = await measures(fileWith({ measures: [{ title: 'A' }, { title: 'B' }] }));
    expect(allInside(widget, 'h1, h2, h3, h4, h5, h6')).to.have.length(0);
    expect(textOf(widget)).to.equal('A B');
  });

  it('stands facts beside the text where there is room, else under it', async () => {
    for (const [width, beside] of [
      ['60em', true],
      ['50em', false],
      ['320px', false],
    ] as const) {
      const widget = await measures(plan, { width });
      for (const row of allInside(widget, 'li').slice(0, 5)) {
        const [text, about] = [box(row.querySelector('.t')!), box(row.querySelector('dl')!)];
        if (beside) expect(about.left).to.be.at.least(text.right);
        else expect(about.top).to.be.at.least(text.bottom);
      }
    }
  });

  it('never lets a number run into the text', async () => {
    for (const number of ['1', '40', '6.2', 'A2.3.1', 'A21.2.2.10', 'Uppdrag 117', 'KS2021/00117-3'])
      for (const width of ['80em', '60em', '34em', '320px', '240px']) {
        const widget = await measures(one({ number, title: 'Ta fram tomter' }), { width });
        const [n, name] = [inside(widget, '.n'), inside(widget, '.name')];
        const [range, after] = [document.createRange(), document.createRange()];
        range.selectNodeContents(n);
        // But for the blank at its end, which does not show.
        const said = [...n.childNodes].findLast((node) => node instanceof Text)!;
        range.setEnd(said, said.length - 1);
        after.selectNodeContents(name);
        after.setStartAfter(n);
        const [text, given] = [after.getBoundingClientRect(), range.getBoundingClientRect()];
        expect(text.left >= given.right || text.top >= given.bottom - 3, `${number} at ${width}`).to.be.true;
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        expect(lines.size, `${number} at ${width}`).to.be.at.most(number.split(' ').length);
      }
  });

  for (const room of [238, 256, 272, 288])
    it(`stands within a padded box of 320 px that leaves ${room}`, async () => {
      for (const number of [undefined, '1', '6.2', 'A21.2.2.10']) {
        const dates = { start: '2024-09-30', due: '2027-12-31', updated: '2026-11-28' };
        const given = { number, title: 'Ta fram tomter', ...dates, responsible: ['Samhällsbyggnadsnämnden'] };
        const widget = await measures(one(given), { width: `${room}px` });
        expect(widget.scrollWidth, number).to.be.at.most(widget.clientWidth);
        for (const part of allInside(widget, 'dt, dd, time, .name'))
          expect(box(part).right, part.outerHTML).to.be.at.most(box(widget).right + 0.5);
      }
    });

  it('holds at most fifty-five nodes for a measure with three facts', async () => {
    const facts = { responsible: ['KS'], due: '2028', status: 'done' };
    const all = Array.from({ length: 20 }, (_, i) => ({ number: `${i}`, title: 'A', body: 'B', ...facts }));
    const list = inside(await measures(fileWith({ measures: all })), '.strata');
    const nodes = document.createTreeWalker(list);
    let count = 0;
    while (nodes.nextNode()) count++;
    expect(count / all.length).to.be.at.most(55);
  });

  for (const [width, number, name] of [
    ['54em', '1', 'Samhällsbyggnadsnämnden'],
    ['80em', '1', 'Samhällsbyggnadsnämnden'],
    ['288px', '6.2', 'Översiktsplanen'],
  ])
    it(`keeps “${name}” in one piece at ${width}`, async () => {
      const widget = await measures(one({ number, title: 'Ta fram tomter', responsible: [name] }), { width });
      const words = document.createRange();
      words.selectNodeContents(inside(widget, 'dd'));
      expect(words.getClientRects()).to.have.length(1);
    });

  it('has room between a label and its values, read or copied', async () => {
    const widget = await measures(one({ title: 'A', responsible: ['KS', 'BN'], status: 'ongoing' }));
    const read = inside(widget, 'dl').textContent.replace(/\s+/g, ' ').trim();
    expect(read).to.equal('Ansvarig KS BN Status Pågår');
  });

  it('says its own words in English on an English page, and marks what is Swedish', async () => {
    const title = { sv: 'Plan', en: 'Plan' };
    const widget = await measures(
      fileWith({ title, measures: [{ title: 'Skog', status: 'done', due: null }] }),
      {
        lang: 'en',
      },
    );
    expect(facts(widget)).to.deep.equal(['Due: Not stated', 'Status: Done']);
    expect(inside(widget, '[lang=sv]').textContent).to.equal('Skog');
  });

  it('lets every one of three hundred measures be heard, in sight or not', async () => {
    const all = Array.from({ length: 300 }, (_, i) => ({ title: `Åtgärd ${i + 1}`, status: 'done' }));
    const widget = await measures(fileWith({ measures: all }));
    const tree = await heard();
    const headings = tree?.filter(({ role }) => role === 'heading').map(({ name }) => name);
    if (headings) expect(headings).to.deep.equal(all.map(({ title }) => title));
    else expect((await askedOf(allInside(widget, 'h2').at(-1)!))?.name).to.equal('Åtgärd 300');
  });

  it('does not overflow at 320 px, and has targets of at least 24', async () => {
    for (const content of [solleftea, kalix, molndal, plan]) {
      const widget = await measures(content, { width: '320px' });
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
      for (const part of allInside(widget, 'select, dd, .name'))
        expect(box(part).right).to.be.at.most(box(widget).right + 0.5);
      for (const select of allInside(widget, 'select')) expect(box(select).height).to.be.at.least(24);
    }
  });
});
