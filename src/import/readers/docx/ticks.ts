import type { Tick } from '../../pieces.js';

/** Boxes and marks, as drawn. A cross out of a box may be a yes or a no: it is left to the reader. */
const TICKS: Readonly<Record<string, Tick>> = {
  '☐': 'unchecked',
  '□': 'unchecked',
  '☑': 'checked',
  '☒': 'checked',
  '✓': 'checked',
  '✔': 'checked',
  '🗹': 'checked',
  '🗷': 'checked',
  '🗸': 'checked',
};
const MARK = '[☐□☑☒✓✔🗹🗷🗸]';
const ALL_MARKS = new RegExp(MARK, 'gu');
const FIRST_OR_LAST = new RegExp(`^\\s*(${MARK})\\ufe0f?\\s*|\\s*(${MARK})\\ufe0f?\\s*$`, 'u');

/** Draws the state of a tick box. */
export function drawnTick(checked: boolean): string {
  return checked ? '☒' : '☐';
}

/** Tells what a single sign ticks. */
export function tickOf(sign: string | undefined): Tick | undefined {
  return sign !== undefined && Object.hasOwn(TICKS, sign) ? TICKS[sign] : undefined;
}

/** Finds the tick box that a text begins or ends with, where it has no other: where it stands, and what it says. */
export function lonelyTick(text: string): { start: number; end: number; tick: Tick } | undefined {
  if (text.length > 2000 || (text.match(ALL_MARKS) ?? []).length !== 1) return undefined;
  const trimmed = text.trimEnd();
  const found = FIRST_OR_LAST.exec(trimmed);
  const tick = tickOf(found?.[1] ?? found?.[2]);
  return found && tick ? { start: found.index, end: found.index + found[0].length, tick } : undefined;
}
