import type { Run, Tick } from '../../pieces.js';

/** Bullets, as fonts draw them: also those that symbol fonts keep at places of their own. */
const BULLET = /^[•●○◦▪▫■□◾◼♦◆➢➤►▶→⁃‣∙·*\uf0a7\uf0b7\uf0d8\uf0fc\uf02d\uf06f–—-](?=\s|$)\s*/u;
/** A box before what it stands for. */
const TICK = /^([☐☑☒✓✔\u2717\uf0fe\uf0a8\uf06f\uf0fd])\s*(?=[^\s☐☑☒✓✔])/u;
const CHECKED = '☑☒✓✔\u2717\uf0fe\uf0fd';
/** "3.", "3)", "(3)", "a)", "iv.", "1.2", "1.2.3." */
const ITEM_NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-zåäö]|[ivxlc]{2,6})[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?)(?=\s)\s*(?=\S)/iu;
/** "1", "1.", "1.2", before a word that begins with a capital: not "2021 års plan", not "10 mål". */
const HEADING_NUMBER = /^(?:\d{1,2}(?:\.\d{1,3}){0,4}\.?)(?=\s+\p{Lu})\s+/u;

/** What a text begins with, where that is a mark and not a word. */
export interface Mark {
  readonly number?: string;
  readonly tick?: Tick;
  /** Its length, with the white space after it. */
  readonly length: number;
}

/** Reads the mark that an item of a list begins with: a bullet, a tick box, or a number. */
export function itemMark(text: string): Mark | undefined {
  const [tick, box = ''] = TICK.exec(text) ?? [];
  if (tick) return { length: tick.length, tick: CHECKED.includes(box) ? 'checked' : 'unchecked' };
  const [bullet] = BULLET.exec(text) ?? [];
  if (bullet) return { length: bullet.length };
  const [number] = ITEM_NUMBER.exec(text) ?? [];
  return number ? { length: number.length, number: number.trim() } : undefined;
}

/** Reads the number that a heading begins with. */
export function headingMark(text: string): Mark | undefined {
  const [number] = HEADING_NUMBER.exec(text) ?? [];
  return number ? { length: number.length, number: number.trim() } : undefined;
}

/** Takes as many letters away from the beginning of runs. */
export function withoutStart(runs: readonly Run[], length: number): readonly Run[] {
  const rest: Run[] = [];
  for (const run of runs) {
    const text = run.text.slice(length);
    length = Math.max(0, length - run.text.length);
    if (text) rest.push(rest.length ? { ...run, text } : { ...run, text: text.trimStart() });
  }
  return rest.filter(({ text }) => text);
}
