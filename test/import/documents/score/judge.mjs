import { omittedAs, within } from './found.mjs';
import { judgeHeadings } from './judge-headings.mjs';
import { judgeList } from './judge-list.mjs';
import { judgeText } from './judge-text.mjs';
import { KNOWN } from './known.mjs';
import { walk } from './walk.mjs';

/*
 * Which entries of a checklist the import has in the right kind and place: where the hand-made file has the same fact.
 */

/** Forms that have no contents list to leave out. */
const WITHOUT_CONTENTS = new Set(['text.md', 'page.html']);

/** Unfilled cells of a table, together one entry: keys with null, or responsibility that nobody has decided. */
function judgeEmpty({ found }, { under, empty, cells }) {
  const responsible = found.entries.filter(
    (entry) => entry.value.state === 'undecided' && within(entry, under),
  ).length;
  const unfilled = found.leaves.filter((leaf) => leaf.empty && !leaf.pointer.slice(1).includes('/')).length;
  return {
    words: `${empty} unfilled of ${cells[0]} …`,
    right: (cells.includes('FoK') ? responsible : unfilled) >= empty,
    want: [cells.includes('FoK') ? '/goals/goals/responsible undecided' : 'null'],
  };
}

const walked = new WeakMap();

/** The truth is the same for each form. */
function walkOnce(content) {
  if (!walked.has(content)) walked.set(content, walk(content));
  return walked.get(content);
}

/** Every entry of the checklist, right or not. */
export function judge({ name, form, checklist, truth: truthContent, imported }) {
  const sides = { truth: walkOnce(truthContent), found: walk(imported.content), imported };
  const known = (kind, words) => KNOWN[name]?.[`${kind}: ${words}`];
  const text = (kind, words, under, knownAs = words) => ({
    kind,
    words: knownAs,
    ...judgeText(sides, words, known(kind, knownAs), under),
  });
  const lists = checklist.lists.flatMap((list) => {
    if (list.what !== 'contents')
      return judgeList(sides, list, known('list', list.what)).map((verdict) => ({
        kind: 'list',
        under: `${list.under}, ${list.what}`,
        ...verdict,
      }));
    if (WITHOUT_CONTENTS.has(form)) return [];
    return list.keys.map((words) => ({
      kind: 'list',
      under: list.under,
      words: words.join(', '),
      right: words.every((word) => omittedAs(imported, 'contents-list', word)),
      want: ['left out as contents-list'],
    }));
  });
  return [
    ...judgeHeadings(sides, checklist.headings, !WITHOUT_CONTENTS.has(form)).map((verdict) => ({
      kind: 'heading',
      ...verdict,
    })),
    ...lists,
    ...checklist.tables.flatMap((table) => [
      ...table.cells.map((cell) => ({ under: table.under, ...text('cell', cell, table.under) })),
      ...(table.empty ? [{ kind: 'cell', under: table.under, ...judgeEmpty(sides, table) }] : []),
    ]),
    ...checklist.dates.map(({ date, what }) => text('date', date, undefined, what)),
    ...checklist.references.map((words) => text('reference', words)),
    ...checklist.names.map((words) => text('name', words)),
    ...checklist.numbers.map((words) => text('number', words)),
    ...checklist.terms
      .filter((words) => !(known('term', words)?.omitted && WITHOUT_CONTENTS.has(form)))
      .map((words) => text('term', words)),
  ];
}
