import type { Contrast } from '../../theme/index.js';
import { filled, type Language } from '../language.js';
import { LOOKS_WORDS as WORDS } from './looks.words.js';

/** Says of a pair of colours what is wrong with it, and what to do. */
export function faultWords({ mode, words, ratio, needed, suggestion }: Contrast, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const said = filled(WORDS.fault, {
    mode: WORDS.modes[mode][language],
    what: words[language],
    // Never rounded up to what it needs.
    ratio: number.format(Math.floor(ratio * 10) / 10),
    needed: number.format(needed),
  });
  const advice = suggestion ? filled(WORDS.suggestion, { colour: suggestion }) : WORDS.noSuggestion;
  return `${said[language]} ${advice[language]}`;
}
