import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { KOMMUNER } from '../read/samples.js';
import { faults, heard } from '../support/accessibility.js';
import { allBelow, clear, once, settled, show, textBelow } from '../support/page.js';

/** What a document has, as a reader of the document itself would list it. */
interface Checklist {
  readonly document: string;
  readonly headings: readonly string[];
  readonly lists: readonly {
    readonly under: string;
    readonly what: string;
    readonly items: number;
    /** Words that each item must have, whatever else it says. */
    readonly keys: readonly (readonly string[])[];
  }[];
  readonly tables: readonly {
    readonly under: string;
    readonly cells: readonly string[];
    /** Number of cells that the document leaves unfilled. */
    readonly empty?: number;
  }[];
  readonly dates: readonly { readonly date: string; readonly what: string }[];
  readonly references: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly terms: readonly string[];
}

const checklist = async (kommun: string): Promise<Checklist> =>
  (await fetch(`/test/documents/${kommun}.checklist.json`)).json() as Promise<Checklist>;

/** The same words, whatever the spaces, the dashes, the quotation marks and the case. */
const soft = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0\u00ad\-–—”"'’.,:;()]+/g, ' ')
    .trim();
const spoken = (date: string): string[] => {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (!month) return [date];
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) form.day = 'numeric';
  return [
    date,
    date.slice(2).replaceAll('-', ''),
    new Intl.DateTimeFormat('sv', form).format(Date.UTC(year, month - 1, day ?? 1)),
  ];
};
/** Whether the words stand in the text, not as a part of longer ones at their beginning. */
const stands = (text: string, words: string): boolean => ` ${text}`.includes(` ${soft(words)}`);

/** Whether all the words are there in their order; others, such as "Prioriterat", may stand between. */
function saysInOrder(text: string, words: string): boolean {
  const rest = text.split(' ');
  return soft(words)
    .split(' ')
    .every((word) => rest.splice(0, rest.indexOf(word) + 1 || rest.length + 1).at(-1) === word);
}

for (const kommun of KOMMUNER)
  describe(`the whole document of ${kommun}`, () => {
    let list: Checklist;
    /** All that a screen reader comes by; where the engine gives no tree, all that is on the page. */
    let page = '';
    let headings: string[] = [];
    let stage: HTMLElement;

    before(async () => {
      list = await checklist(kommun);
      const load = once(window, 'samsyn-load');
      stage = await show(html`<samsyn-strategy src="/stories/kommuner/${kommun}.json"></samsyn-strategy>`);
      await load;
      await settled(stage);
      for (const fold of allBelow<HTMLDetailsElement>(stage, 'details')) fold.open = true;
      const tree = await heard();
      page = soft(tree ? tree.map(({ name }) => name).join(' ') : textBelow(stage));
      headings = tree
        ? tree.filter(({ role }) => /^(?:heading|term)$/.test(role)).map(({ name }) => soft(name))
        : allBelow(stage, 'h1, h2, h3, h4, h5, h6, dt').map((heading) => soft(heading.textContent));
    });
    after(clear);

    const missing = (words: readonly string[]): string[] => words.filter((word) => !stands(page, word));

    it('has every heading, in the order of the document', () => {
      // The page makes the contents list, as a landmark.
      const left = list.headings.filter((heading) => heading !== 'Innehåll');
      for (const heading of headings) if (left[0] && saysInOrder(heading, left[0])) left.shift();
      expect(left).to.deep.equal([]);
      expect(allBelow(stage, 'nav').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Innehåll']);
    });

    it('has every item of every list', () => {
      const lost = list.lists.flatMap(({ under, keys }) =>
        keys.flatMap((words, i) => missing(words).map((word) => `${under}, ${i + 1}: ${word}`)),
      );
      expect(lost).to.deep.equal([]);
      for (const { under, keys, items } of list.lists) expect(keys, under).to.have.length(items);
    });

    it('has every cell of every table, and says which are unfilled', () => {
      const cells = list.tables.flatMap(({ cells }) => cells);
      const lost = cells.filter(
        (cell) => !stands(page, cell) && !spoken(cell).some((date) => stands(page, date)),
      );
      expect(lost).to.deep.equal([]);
      const unfilled = list.tables.reduce((sum, { empty = 0 }) => sum + empty, 0);
      // To a listener it is said once; on the page each has the words.
      expect(soft(textBelow(stage)).split(/inte beslutat|ej angivet/).length - 1).to.be.at.least(unfilled);
    });

    it('has every date', () => {
      const lost = list.dates.filter(({ date }) => !spoken(date).some((words) => stands(page, words)));
      expect(lost).to.deep.equal([]);
    });

    it('has every reference and number', () => {
      expect(missing([...list.references, ...list.numbers])).to.deep.equal([]);
    });

    it('names every body, authority and related document', () => {
      expect(missing(list.names)).to.deep.equal([]);
    });

    it('has every term', () => {
      expect(missing(list.terms)).to.deep.equal([]);
    });

    it('is whole when it is read as one page: axe finds nothing', async () => {
      expect(await faults(stage)).to.deep.equal([]);
    });
  });
