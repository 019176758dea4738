import { canonical } from './equal.mjs';
import { omittedAs } from './found.mjs';
import { soft } from './soft.mjs';

const KEY_HEADINGS = { 'Vi vill': 'aims', 'Vi ska': 'commitments' };

const called = ({ names }, heading) => {
  const words = soft(heading);
  return names.some((name) => name === words || name.startsWith(`${words} `));
};

/** Headings: the names of entries, or the keys that say them. */
export function judgeHeadings({ truth, found, imported }, headings, hasContents) {
  const roots = ({ content }) => ({
    pattern: '/title',
    pointer: '/title',
    names: [soft(titleOf(content))],
    value: content,
  });
  const all = (side) => [roots(side), ...side.entries];
  let goal;
  return headings.flatMap((heading) => {
    const key = KEY_HEADINGS[heading];
    if (key)
      return [{ words: `${heading} (${goal})`, right: hasKey(found, goal, key), want: [`/goals/${key}`] }];
    if (heading === 'Innehåll')
      return hasContents
        ? [
            {
              words: heading,
              right: omittedAs(imported, 'contents-list', heading),
              want: ['left out as contents-list'],
            },
          ]
        : [];
    const matches = all(truth).filter((entry) => called(entry, heading));
    // A heading without a number is rather that of an entry without one.
    const plain = matches.filter(({ value }) => !/^\d/u.test(value.label ?? value.code ?? ''));
    const exact = matches.filter(({ names }) => names.includes(soft(heading)));
    const best =
      [plain.filter((entry) => exact.includes(entry)), exact, matches].find(({ length }) => length > 0) ?? [];
    const want = [...new Set(best.map(({ pattern }) => canonical(pattern)))];
    const got = all(found).filter((entry) => called(entry, heading));
    if (best.some(({ pattern }) => /goals$/u.test(pattern))) goal = heading;
    return [
      {
        words: heading,
        right: got.some(({ pattern }) => want.includes(canonical(pattern))),
        want,
        got: got.map(({ pointer }) => pointer),
      },
    ];
  });
}
const titleOf = ({ title }) => (typeof title === 'object' && title !== null ? title.sv : title) ?? '';
const hasKey = ({ entries }, goal, key) =>
  goal !== undefined &&
  entries.some(
    (entry) => /goals$/u.test(entry.pattern) && called(entry, goal) && entry.value[key]?.length > 0,
  );
