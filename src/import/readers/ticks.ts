import type { Run, Tick } from '../pieces.js';
import { dropStart, runsText, trimRuns } from './runs.js';

/** A box with or without its tick, then what it stands for. */
const AT_START = /^\s{0,9}([☐☑☒🗹🗷])\uFE0F?\s{0,9}/u;
const ALONE = /^\s{0,9}([☐☑☒🗹🗷✓✔])\uFE0F?\s{0,9}$/u;

/** Tells a tick box at the beginning of a text from the text. */
export function tickAtStart(runs: readonly Run[]): { readonly tick?: Tick; readonly runs: readonly Run[] } {
  const [whole, box] = AT_START.exec(runsText(runs).slice(0, 30)) ?? [];
  if (!whole || !box) return { runs };
  return { tick: box === '☐' ? 'unchecked' : 'checked', runs: trimRuns(dropStart(runs, whole.length)) };
}

/** The tick that is all that a text says. */
export function tickAlone(text: string): Tick | undefined {
  const box = ALONE.exec(text.slice(0, 30))?.[1];
  if (!box) return undefined;
  return box === '☐' ? 'unchecked' : 'checked';
}

/** What Wingdings draws for letters: boxes, ticks, crosses. */
const WINGDINGS: Readonly<Record<string, string>> = {
  þ: '☑',
  ý: '☒',
  '¨': '☐',
  o: '☐',
  ü: '✓',
  û: '✗',
  q: '❑',
  '§': '▪',
  Ø: '➢',
};

/** The characters that a symbol font draws for a text. */
export function drawnSymbols(text: string, font: string | undefined): string {
  if (!font?.includes('wingdings')) return text;
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      const plain = code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : letter;
      return WINGDINGS[plain] ?? letter;
    })
    .join('');
}
