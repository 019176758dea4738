import type { Run, TextPiece } from '../pieces.js';
import { plainOf, tidy } from './plain.js';

/** A text piece in two: what it is called, and what it says beyond that. */
export interface Headline {
  readonly title: string;
  readonly rest: readonly Run[];
}

/** Longest text that is taken for a title. */
const TITLE = 110;
const SENTENCE = /^([^]{8,220}?[^\s.][^\s.][^\s.][.!?])\s+(?=["”“»]?\p{Lu})/u;
/** What stands between a lead-in and what it leads to. */
const SEPARATOR = /^[\s:;.,–—-]+/;

/** The runs from an offset in their text on. */
export function runsFrom(runs: readonly Run[], offset: number): readonly Run[] {
  let passed = 0;
  return runs.flatMap((run) => {
    const start = Math.max(0, offset - passed);
    passed += run.text.length;
    return start >= run.text.length && run.text
      ? []
      : start
        ? [{ ...run, text: run.text.slice(start) }]
        : [run];
  });
}

/** The text of runs as it stands, which offsets count in. */
export const rawOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The bold words that a text begins with, where more follows that is not bold. */
export function leadIn({ runs }: Pick<TextPiece, 'runs'>): Headline | undefined {
  const end = runs.findIndex(({ text, bold }) => text.trim() && !bold);
  if (end < 1) return undefined;
  const lead = plainOf(runs.slice(0, end));
  if (!/\p{L}{2}/u.test(lead) || lead.length > 2 * TITLE) return undefined;
  return { title: lead.replace(/[\s:.–—-]+$/, ''), rest: withoutSeparator(runs.slice(end)) };
}

/** Words before a colon or a dash, such as a term before what it means. */
export function beforeSeparator({ runs }: Pick<TextPiece, 'runs'>): Headline | undefined {
  const raw = rawOf(runs);
  const [found, title] = /^([^:–—=\n]{2,80}?)\s*(?::|=|\s[–—-])\s+(?=\S)/.exec(raw) ?? [];
  return found && title?.trim() ? { title: tidy(title), rest: runsFrom(runs, found.length) } : undefined;
}

/** The first sentence, where more sentences follow. */
export function firstSentence({ runs }: Pick<TextPiece, 'runs'>): Headline | undefined {
  const [found, title] = SENTENCE.exec(rawOf(runs)) ?? [];
  return found && title ? { title: tidy(title), rest: runsFrom(runs, found.length) } : undefined;
}

/** Whether a text is short enough for a title, and one sentence at most. */
export const isTitle = (text: string): boolean =>
  text.length <= TITLE && !SENTENCE.test(text) && !/[!?:]$|\p{L}\. /u.test(text);

/** A title without the sign that ends an item of a list. */
export const withoutEnd = (title: string): string =>
  title.replace(/(?<!\.\.|\p{L}\.\p{L})[.;,]$/u, '').trim();

const withoutSeparator = (runs: readonly Run[]): readonly Run[] =>
  runsFrom(runs, SEPARATOR.exec(rawOf(runs))?.[0].length ?? 0);
