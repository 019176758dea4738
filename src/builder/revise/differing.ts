/** A run of a text: whether the other text lacks it. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

/** A run in one language, where it is known. */
export interface SpokenRun extends Run {
  readonly language?: string | undefined;
}

/** Parts the runs of a text where its language changes. */
export function spoken(
  runs: readonly Run[],
  words: readonly { readonly text: string; readonly language?: string | undefined }[],
): readonly SpokenRun[] {
  const left = words.map((word) => ({ ...word }));
  return runs.flatMap(({ text, differs }) => {
    const made: SpokenRun[] = [];
    for (let rest = text; rest;) {
      while (left[0]?.text === '') left.shift();
      const first = left[0] ?? { text: rest, language: undefined };
      const part = rest.slice(0, first.text.length);
      made.push({ text: part, differs, language: first.language });
      first.text = first.text.slice(part.length);
      rest = rest.slice(part.length);
    }
    return made;
  });
}

/** Longer texts are told as they are: to compare each word with each costs more than it tells. */
const MOST_WORDS = 600;
/** How much of a text must be in the other for the rest to be worth marking. */
const LEAST_COMMON = 0.3;

/** Tells which words of two texts the other lacks, so that a new number is seen in a long paragraph. */
export function differing(was: string, now: string): readonly [was: readonly Run[], now: readonly Run[]] {
  const [old, next] = [was.match(WORDS) ?? [], now.match(WORDS) ?? []];
  const common = old.length > MOST_WORDS || next.length > MOST_WORDS ? [] : commonOf(old, next);
  if (common.length < LEAST_COMMON * Math.max(old.length, next.length))
    return [[{ text: was, differs: false }], [{ text: now, differs: false }]];
  return [runs(old, new Set(common.map(([at]) => at))), runs(next, new Set(common.map(([, at]) => at)))];
}

/** A word with the space after it. */
const WORDS = /\S+\s*|^\s+/g;

/** Places of the longest row of words that both have, in order. */
function commonOf(old: readonly string[], next: readonly string[]): readonly (readonly [number, number])[] {
  const [one, other] = [old, next].map((words) => words.map((word) => word.trim())) as [string[], string[]];
  const length = [...one, ''].map(() => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      length[i]![j] =
        one[i] === other[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) common.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return common;
}

function runs(words: readonly string[], common: ReadonlySet<number>): readonly Run[] {
  const made: { text: string; differs: boolean }[] = [];
  for (const [at, text] of words.entries()) {
    const differs = !common.has(at);
    const last = made.at(-1);
    if (last?.differs === differs) last.text += text;
    else made.push({ text, differs });
  }
  return made;
}
