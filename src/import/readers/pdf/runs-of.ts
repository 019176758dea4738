import type { Run } from '../../pieces.js';
import type { FontLooks } from './fonts.js';
import { joinWords } from './join-words.js';
import type { Span } from './page-text.js';

/** A span with what stands between it and the one before. */
interface Followed {
  readonly span: Span;
  readonly before: 'nothing' | 'space' | 'line' | 'break';
}

/**
 * Makes runs of the spans of one paragraph: lines joined, words that were parted at a line's end put together.
 *
 * A line that ends far from the edge although the next word had room is taken to be broken on purpose. The edge is that
 * of the paragraph's longest line, or further right where the caller knows.
 */
export function runsOf(spans: readonly Span[], looks: FontLooks, edge = 0): readonly Run[] {
  const texts: { text: string; look: Omit<Run, 'text'> }[] = [];
  const followed = follow(spans, edge);
  for (const [index, { span, before }] of followed.entries()) {
    const last = texts.at(-1);
    const { head, text } = joinWords(last?.text ?? '', before, span.text);
    if (last) last.text = head;
    const look = lookOf(span, looks, followed[index - 1]?.span, followed[index + 1]?.span);
    // White space has no look: it goes on with what is before it.
    if (last && (sameLook(last.look, look) || !text.trim())) last.text += text;
    else if (text.trim() && last && /^\s/.test(text)) {
      last.text += /^\s+/.exec(text)![0];
      texts.push({ text: text.trimStart(), look });
    } else texts.push({ text, look });
  }
  return tidy(texts.map(({ text, look }) => ({ text, ...look })));
}

/** The text of spans that are one paragraph. */
export const textOf = (spans: readonly Span[], edge?: number): string =>
  runsOf(spans, new Map(), edge)
    .map(({ text }) => text)
    .join('');

function follow(spans: readonly Span[], edge: number): Followed[] {
  const right = spans.reduce((most, { x, width }) => Math.max(most, x + width), edge);
  const followed: Followed[] = [];
  let last: Span | undefined;
  for (const span of spans) {
    followed.push({ span, before: last ? between(last, span, right) : 'nothing' });
    if (span.text.trim()) last = span;
    // What white space stands for is known when the next word is: it may begin a line.
    else followed.pop();
  }
  return followed;
}

function between(last: Span, span: Span, right: number): Followed['before'] {
  if (!span.text.trim()) return 'nothing';
  const size = Math.max(last.size, span.size);
  if (span.page !== last.page) return 'line';
  if (Math.abs(span.y - last.y) > size * 0.6 || (last.turned && span.x !== last.x)) {
    const [word = ''] = span.text.trimStart().split(/\s/, 1);
    const needed = (span.width * (word.length + 1)) / Math.max(span.text.length, 1);
    const room = right - (last.x + last.width);
    return !last.turned && !last.rtl && room > needed + size * 2 ? 'break' : 'line';
  }
  const gap = last.rtl ? last.x - (span.x + span.width) : span.x - (last.x + last.width);
  return gap > size * 0.12 ? 'space' : 'nothing';
}

function lookOf(span: Span, looks: FontLooks, last?: Span, next?: Span): Omit<Run, 'text'> {
  const { bold, italic } = looks.get(span.font) ?? { bold: false, italic: false };
  const raised = [last, next].some(
    (other) =>
      other &&
      other.page === span.page &&
      span.size < other.size * 0.8 &&
      other.y - span.y > other.size * 0.15 &&
      other.y - span.y < other.size * 0.7,
  );
  return {
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
    ...(raised && { raised: true as const }),
    ...(span.link && { link: span.link }),
  };
}

const sameLook = (one: Omit<Run, 'text'>, other: Omit<Run, 'text'>): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.raised === other.raised &&
  one.link === other.link;

/** Takes away white space at both ends, and doubled. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const tidied: Run[] = [];
  let end = ' ';
  for (const run of runs) {
    let text = run.text
      .replaceAll('\u00ad', '')
      .replace(/[^\S\n\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n');
    if (/\s$/.test(end)) text = text.trimStart();
    if (!text) continue;
    tidied.push({ ...run, text });
    end = text;
  }
  while (tidied.length) {
    const last = tidied.pop()!;
    const text = last.text.trimEnd();
    if (!text) continue;
    tidied.push({ ...last, text });
    break;
  }
  return tidied;
}
