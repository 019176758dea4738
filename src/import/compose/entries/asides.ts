import type { Run, TextPiece } from '../../pieces.js';
import { says } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { rawOf, runsFrom } from '../headline.js';
import { tidy } from '../plain.js';

/** What a measure's text says in brackets at its end, beside the measure itself. */
export interface Aside {
  /** A word of the text, explained. */
  readonly term?: { readonly term: string; readonly definition: readonly Run[] };
  /** Another document where the same stands. */
  readonly related?: string;
  /** The text without it. */
  readonly runs: readonly Run[];
}

const BRACKETS = /\s*\(([^()]{12,1500})\)\s*\.?\s*$/;
const TERM = /^([^:.,;]{3,60}?)(?::|\s(?:är|avser|betyder|innebär|means|is))\s+/;

/** Parts what stands in brackets last in a text from it, where it explains a word of it or names another document. */
export function asideIn({ runs }: Pick<TextPiece, 'runs'>, words: Words): Aside | undefined {
  const raw = rawOf(runs);
  const found = BRACKETS.exec(raw.slice(-1600));
  if (!found) return undefined;
  const start = Math.max(0, raw.length - 1600) + found.index;
  const inside = found[1]!;
  const left = runsTo(runs, start);
  const [lead, term] = TERM.exec(inside) ?? [];
  if (lead && term && rawOf(left).toLowerCase().includes(term.toLowerCase())) {
    const from = raw.indexOf('(', start) + 1 + lead.length;
    return {
      term: { term: tidy(term), definition: runsTo(runsFrom(runs, from), inside.length - lead.length) },
      runs: left,
    };
  }
  const names = [words.kinds.program, words.kinds.plan, words.kinds.policy, words.kinds.strategi];
  return inside.length <= 160 && names.some((list) => says(inside, list))
    ? { related: tidy(inside), runs: left }
    : undefined;
}

/** The runs up to an offset in their text. */
function runsTo(runs: readonly Run[], offset: number): readonly Run[] {
  let passed = 0;
  return runs.flatMap((run) => {
    const end = offset - passed;
    passed += run.text.length;
    return end <= 0 ? [] : end < run.text.length ? [{ ...run, text: run.text.slice(0, end) }] : [run];
  });
}
