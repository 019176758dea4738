import type { ItemPiece, Piece } from '../../pieces.js';
import type { DraftRun } from './line.js';
import type { DrawnMark, ListCounter } from './list-counter.js';
import { trimmed, type Draft } from './paragraph.js';
import type { Style } from './styles.js';
import { withSigns } from './symbols.js';
import { lonelyTick, tickOf } from './ticks.js';

/** Bullets that people type. */
const TYPED_MARK = /^\s*(?:[-–—•·*o▪]\s|\d{1,3}[.)]\s|[a-zåäö][.)]\s)/i;

/** Tells whether a text is an item of a list: by its number or bullet, by a tick box, by going on after one. */
export function itemOf(
  runs: readonly DraftRun[],
  mark: DrawnMark | undefined,
  { meaning }: Style,
  before: Piece | undefined,
  lists: ListCounter,
): Draft<ItemPiece> | undefined {
  const ticked = withoutTick(runs);
  const last = before?.kind === 'item' ? before : undefined;
  const bullet = mark?.bullet && withSigns(mark.bullet, mark.font).text.trim();
  if (mark && (mark.number !== undefined || bullet)) {
    const tick = ticked?.tick ?? tickOf(bullet || undefined);
    return {
      kind: 'item',
      level: mark.depth + 1,
      ...(mark.number !== undefined && { number: mark.number }),
      list: mark.list,
      runs: ticked?.runs ?? runs,
      ...(tick && { tick }),
    };
  }
  if (ticked) {
    const list = last?.tick && last.number === undefined ? last.list : lists.newList();
    return { kind: 'item', level: 1, list, runs: ticked.runs, tick: ticked.tick };
  }
  const text = runs.map((run) => run.text).join('');
  const goesOn =
    last && (mark ? mark.list === last.list : meaning?.kind === 'in-list' && !TYPED_MARK.test(text));
  return goesOn ? { kind: 'item', level: last.level, list: last.list, runs, continues: true } : undefined;
}

/** Takes the tick box off a text that begins or ends with one. */
function withoutTick(runs: readonly DraftRun[]) {
  const found = lonelyTick(runs.map((run) => run.text).join(''));
  if (!found) return undefined;
  let at = 0;
  const left = runs.map((run) => {
    const start = Math.max(0, found.start - at);
    const end = Math.max(0, found.end - at);
    at += run.text.length;
    return { ...run, text: run.text.slice(0, start) + run.text.slice(end) };
  });
  const rest = trimmed(left.filter(({ text }) => text));
  return rest.length ? { runs: rest, tick: found.tick } : undefined;
}
