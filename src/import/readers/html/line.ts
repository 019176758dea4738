import type { OmissionReason, ParagraphPiece, Run } from '../../pieces.js';
import { joinRuns, runsText, trimRuns } from '../runs.js';
import { isContentsEntry } from './contents-list.js';
import { furnitureWords } from './furniture.js';
import type { Context, Reading, Segment } from './reading.js';
import { tickAtStart } from '../ticks.js';

/** Adds text to the line that is being read. */
export function addText(reading: Reading, text: string, context: Context, more?: Run['note']): void {
  const { run, language, pre, size } = context.look;
  reading.context ??= context;
  reading.segments.push({
    text,
    look: more ? { ...run, note: more } : run,
    ...(language && { language }),
    ...(pre && { pre }),
    ...(size && { size }),
  });
}

/** Ends the line: it becomes a piece, or several where empty lines part it. */
export function endLine(reading: Reading): void {
  const { segments, context, figures } = reading;
  reading.segments = [];
  reading.figures = [];
  delete reading.context;
  if (context) {
    const language = most(segments, 'language') ?? reading.page.language;
    const size = most(segments, 'size');
    for (const runs of paragraphs(collapse(segments, language), context.look.pre))
      addPiece(reading, runs, context, language, size);
  }
  for (const figure of figures) reading.list.add({ kind: 'figure', ...figure });
}

/** Makes white space what a browser draws. */
function collapse(segments: readonly Segment[], language: string | undefined): readonly Run[] {
  let last = '\n';
  const runs = segments.map(({ text, look, language: own, pre }): Run => {
    const drawn = pre
      ? text
      : text
          .replace(/[ \t\r\n\f]+/g, ' ')
          .replaceAll(BREAK, '\n')
          .replaceAll(TAB, '\t');
    const kept = !pre && drawn.startsWith(' ') && /[\s]$/.test(last) ? drawn.slice(1) : drawn;
    if (kept) last = kept;
    const isForeign = own && kept.trim() && !sameLanguage(own, language);
    return { ...look, text: kept, ...(isForeign && { language: own }) };
  });
  return joinRuns(runs);
}

/** A line break and a tab that are not the source's own white space, which is collapsed. */
export const BREAK = '\uE000';
export const TAB = '\uE001';

function paragraphs(runs: readonly Run[], pre: boolean | undefined): readonly (readonly Run[])[] {
  if (pre) return [trimRuns(runs)];
  const all: Run[][] = [[]];
  let text = '';
  for (const run of runs) {
    const parts = run.text.split(/(\n[ \u00a0]*(?=\n))/);
    for (const part of parts) {
      if (part.startsWith('\n') && !part.trim() && part !== run.text) {
        all.push([]);
        text = '';
      } else if (part) {
        if (part.startsWith('\n') && text.endsWith('\n')) all.push([]);
        all.at(-1)!.push({ ...run, text: part });
        text = part;
      }
    }
  }
  return all.map((one) => trimRuns(one.map((run) => ({ ...run, text: run.text.replace(/ *\n */g, '\n') }))));
}

/** The language, or the size, of most of a line's text. */
function most<K extends 'language' | 'size'>(segments: readonly Segment[], key: K): Segment[K] {
  const lengths = new Map<Segment[K], number>();
  for (const segment of segments)
    lengths.set(segment[key], (lengths.get(segment[key]) ?? 0) + segment.text.trim().length);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Tells whether two tags are of one language, whatever the country. */
export function sameLanguage(one: string, other: string | undefined): boolean {
  return one.split('-')[0] === other?.split('-')[0];
}

function addPiece(
  reading: Reading,
  given: readonly Run[],
  context: Context,
  language: string | undefined,
  size: number | undefined,
): void {
  const { list, page } = reading;
  const { heading, role, item, mark, look, guessed } = context;
  const { tick, runs } = item && !item.used ? tickAtStart(given) : { runs: given };
  if (tick && item) item.tick ??= tick;
  if (!runs.length && !(item?.tick && !item.used)) return;
  const words = runsText(runs);
  const why = heading === undefined ? textOmitted(runs, words) : undefined;
  if (why) {
    if (item) item.used = true;
    list.omit(why, words);
    return;
  }
  const base = {
    ...(language && !sameLanguage(language, page.language) && { language }),
    ...(look.rtl && { direction: 'rtl' as const }),
    ...(guessed && { guessed }),
  };
  const number = mark?.number;
  if (mark) delete mark.number;
  if (heading !== undefined) {
    const drawn = number ?? (item && !item.used ? item.number : undefined);
    if (item) item.used = item.headed = true;
    reading.level = heading || reading.level;
    list.add({ kind: 'heading', level: heading, ...(drawn && { number: drawn }), runs, ...base });
  } else if (item && !item.headed && role !== 'caption') {
    list.add({
      kind: 'item',
      level: item.level,
      list: item.list,
      ...(!item.used && (number ?? item.number) && { number: number ?? item.number }),
      ...(!item.used && item.tick && { tick: item.tick }),
      ...(item.used && { continues: true }),
      runs,
      ...base,
    });
    item.used = true;
  } else {
    list.add({
      kind: 'paragraph',
      ...(number && { number }),
      runs,
      ...paragraphLooks(role, size, look.centred),
      ...base,
    });
  }
}

/** Why a whole text is not the page's own: a button's words, or an entry of a contents list. */
function textOmitted(runs: readonly Run[], words: string): OmissionReason | undefined {
  if (furnitureWords(words)) return 'page-furniture';
  return isContentsEntry(runs, words) ? 'contents-list' : undefined;
}

function paragraphLooks(
  role: ParagraphPiece['role'],
  size: number | undefined,
  centred: boolean | undefined,
): Pick<ParagraphPiece, 'role' | 'size' | 'centred'> {
  return { ...(role && { role }), ...(size && { size }), ...(centred && { centred }) };
}
