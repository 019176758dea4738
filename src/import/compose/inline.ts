import type { Run } from '../pieces.js';
import { escapeInline, escapeLineStart, linkAddress } from './escape.js';

/** What a note that is referred to is called in a text's Markdown; undefined where there is no such note. */
export type NoteLabel = (note: string) => string | undefined;

const NO_NOTES: NoteLabel = () => undefined;
type Looks = Pick<Run, 'bold' | 'italic' | 'struck' | 'link' | 'note'>;
const LOOKS = ['bold', 'italic', 'struck', 'link', 'note'] as const;

/**
 * Writes runs as Markdown: emphasis, links, notes, line breaks; all else as it stands.
 *
 * @param where - `block` for a paragraph of its own, `line` for a part of one, where nothing can break a line.
 */
export function inlineMarkdown(
  runs: readonly Run[],
  where: 'block' | 'line' = 'block',
  label: NoteLabel = NO_NOTES,
): string {
  let written = '';
  const joined = joinAlike(runs);
  for (let i = 0; i < joined.length; i++) {
    const run = joined[i]!;
    const said = run.note === undefined ? undefined : label(run.note);
    if (said !== undefined) written += `[^${said}]`;
    else written += emphasised(run, written, joined[i + 1]?.text ?? '');
  }
  const lines = written
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
  return where === 'line' ? lines.join(' ') : lines.map(escapeUnlessMarked).join('\\\n');
}

/** A line that begins with emphasis is no list. */
const escapeUnlessMarked = (line: string): string => (/^\*{1,3}\S/.test(line) ? line : escapeLineStart(line));

function emphasised(run: Run, before: string, next: string): string {
  const [, open = '', text = '', close = ''] = /^(\s*)([^]*?)(\s*)$/.exec(clean(run.text)) ?? [];
  if (!text) return open + close;
  const address = run.link === undefined ? undefined : linkAddress(run.link);
  const escaped = escapeInline(text);
  const linked =
    address === undefined || addressSays(address, text)
      ? escaped
      : `[${escaped.replace(/\n/g, ' ')}](${address})`;
  const marks = `${run.struck ? '~~' : ''}${run.bold ? '**' : ''}${run.italic ? '*' : ''}`;
  // A mark that its neighbours keep from being one would be shown.
  const left = (before + open).at(-1) ?? ' ';
  const right = (close + next).at(0) ?? ' ';
  const first = linked.at(0)!;
  const last = linked.at(-1)!;
  const holds =
    !/[*~_]/.test(left) &&
    !/[*~_]/.test(right) &&
    !linked.includes('\n') &&
    (!isSign(first) || !isLetter(left)) &&
    (!isSign(last) || !isLetter(right)) &&
    !/[*~]/.test(first + last);
  if (!marks || !holds) return open + linked + close;
  return `${open}${marks}${linked}${[...marks].reverse().join('')}${close}`;
}

/** Whether an address stands as the link's words, where the product makes a link of it by itself. */
const addressSays = (address: string, text: string): boolean =>
  address === text.trim() && /^https?:/.test(address);

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
const isSign = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);
const clean = (text: string): string => text.replace(/\u00AD/g, '').replace(/\r\n?|\u2028/g, '\n');

function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (
      last &&
      last.note === undefined &&
      LOOKS.every((look) => (last as Looks)[look] === (run as Looks)[look])
    )
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text || run.note !== undefined) joined.push(run);
  }
  return joined;
}
