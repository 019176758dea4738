import { documentWords } from '../../src/locale/document/locale.js';
import { sv } from '../../src/locale/sv.js';
import type { Locale } from '../../src/locale/words.js';
import { readerOf, LANGUAGES } from './languages.js';

/** Tag of the pseudo-locale: a language by the rules of tags, and none that anybody speaks. */
export const PSEUDO = 'qps-ploc';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåbcdeghiklmnoöprstuyz'].map((letter, i) => [letter, [...'àǻƀçďëğĥïķļɱñõøƥŕšţůýž'][i]!]),
);

/** A text in letters with marks over them, each word 40 % longer: "Uppgifter" becomes "Ůƥƥğïfţëŕëŕëŕ". */
export function pseudo(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const longer =
      word +
      word
        .slice(-2)
        .repeat(word.length)
        .slice(0, Math.ceil(word.length * 0.4));
    return [...longer].map((letter) => ACCENTED[letter] ?? letter).join('');
  });
}

/** The words, each by what a function makes of it; what is given to them stays as it is. */
function wrapped<T>(words: T): T {
  if (typeof words === 'string') return pseudo(words) as T;
  if (typeof words === 'function') {
    const say = words as unknown as (...given: unknown[]) => string;
    return ((...given: unknown[]) => pseudo(say(...given))) as T;
  }
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, wrapped(value)]),
  ) as T;
}

/** Swedish as a language with longer words would have it. */
export const pseudoLocale: Omit<Locale, 'reviewed'> = {
  ...wrapped(sv),
  globalGoalNames: wrapped(LANGUAGES.sv.globalGoalNames),
  lang: PSEUDO,
  document: wrapped(documentWords(readerOf('sv'))),
  toGlossary: pseudo(LANGUAGES.sv.toGlossary),
  prose: wrapped(LANGUAGES.sv.prose),
  months: Array.from({ length: 12 }, (_, i) =>
    pseudo(new Intl.DateTimeFormat('sv', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2021, i))),
  ),
};
