import type { Run } from '../pieces.js';

/** How a run looks: all that it has but its text. */
export type RunLook = Omit<Run, 'text'>;

const LOOKS = [
  'bold',
  'italic',
  'underlined',
  'struck',
  'raised',
  'lowered',
  'link',
  'language',
  'note',
] as const satisfies readonly (keyof RunLook)[];

/** Whether two texts look the same. */
export function sameLook(one: Run, other: Run): boolean {
  return LOOKS.every((key) => one[key] === other[key]);
}

/** Joins neighbours that look the same, and leaves out the empty ones. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: { look: Run; texts: string[] }[] = [];
  for (const run of runs) {
    if (!run.text) continue;
    const last = joined.at(-1);
    if (last && sameLook(last.look, run)) last.texts.push(run.text);
    else joined.push({ look: run, texts: [run.text] });
  }
  return joined.map(({ look, texts }) => (texts.length === 1 ? look : { ...look, text: texts.join('') }));
}

/** Takes white space from both ends, but no hard spaces' words: what is left empty is left out. */
export function trimRuns(runs: readonly Run[]): readonly Run[] {
  let from = 0;
  let to = runs.length;
  while (from < to && !runs[from]!.text.trim()) from++;
  while (to > from && !runs[to - 1]!.text.trim()) to--;
  return runs.slice(from, to).map((run, i, { length }) => {
    const start = i === 0 ? run.text.trimStart() : run.text;
    const text = i === length - 1 ? start.trimEnd() : start;
    return text === run.text ? run : { ...run, text };
  });
}

/** The words of runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Takes a number of characters from the beginning; none where it is below zero. */
export function dropStart(runs: readonly Run[], count: number): readonly Run[] {
  let left = Math.max(0, count);
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length && cut ? [] : [cut ? { ...run, text: run.text.slice(cut) } : run];
  });
}
