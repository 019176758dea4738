import { locale as ar } from '../../src/locale/ar.js';
import { locale as da } from '../../src/locale/da.js';
import { locale as de } from '../../src/locale/de.js';
import { en as enDocument } from '../../src/locale/document/en.js';
import { PROSE, toGlossary } from '../../src/locale/document/explanation.js';
import { sv as svDocument } from '../../src/locale/document/sv.js';
import { en } from '../../src/locale/en.js';
import { locale as fa } from '../../src/locale/fa.js';
import { globalGoalNames } from '../../src/locale/global-goal-names.js';
import { locale as fi } from '../../src/locale/fi.js';
import { locale as nb } from '../../src/locale/nb.js';
import { locale as so } from '../../src/locale/so.js';
import { sv } from '../../src/locale/sv.js';
import { locale as ti } from '../../src/locale/ti.js';
import { locale as uk } from '../../src/locale/uk.js';
import type { Locale } from '../../src/locale/words.js';
import type { Reader } from '../../src/text/reader.js';

/** The languages that are shipped, each whole: Swedish and English lie in parts. */
export const LANGUAGES = {
  sv: {
    ...sv,
    document: svDocument,
    toGlossary: toGlossary['sv']!,
    globalGoalNames: globalGoalNames['sv']!,
    prose: PROSE.sv,
    reviewed: true,
  },
  en: {
    ...en,
    document: enDocument,
    toGlossary: toGlossary['en']!,
    globalGoalNames: globalGoalNames['en']!,
    prose: PROSE.en,
    reviewed: false,
  },
  fi,
  nb,
  da,
  de,
  ar,
  fa,
  uk,
  so,
  ti,
} satisfies Record<string, Locale>;

export type Tag = keyof typeof LANGUAGES;
export const TAGS = Object.keys(LANGUAGES) as Tag[];

/** Someone who reads in a language whose words are at hand. */
export const readerOf = (words: Locale | Tag, lang?: string): Reader => {
  const own = typeof words === 'string' ? LANGUAGES[words] : words;
  return { wanted: lang ?? own.lang, lang: lang ?? own.lang, fileLang: 'sv', words: own, level: 2 };
};

type Say = (...given: (string | number)[]) => string;

/** What is given to the words that say something of it, so that each turn of theirs is said. */
const GIVEN: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  step: [[7]],
  found: [
    [12, 12, ''],
    [7, 12, 'XYZ'],
    [0, 12, 'XYZ'],
  ],
  showAllPrinciples: [[7]],
  'document.showGoalsFor': [['XYZ']],
  'document.goalsFound': [
    [7, 12, 'XYZ'],
    [12, 12, 'XYZ'],
  ],
  'document.saveAs': [['XYZ']],
  'document.from': [['2021'], ['XYZ']],
  'document.to': [['2021'], ['XYZ']],
  ranked: [[7]],
  'document.kronor': [['7', 7]],
  'document.subGoalCount': [[7]],
  'document.measuresFound': [
    [12, 12],
    [7, 12],
    [0, 12],
  ],
  'document.ownNoun.outOf': [[7, 12]],
  'document.ownNoun.others': [['XYZ']],
  'document.ownNoun.none': [['XYZ']],
  'document.ownNoun.unmatched': [['XYZ']],
  'document.expired': [['XYZ']],
  'document.changed': [['7', 'XYZ', '9', 'ZYX']],
  'document.covered': [
    [-1, ''],
    [2, ''],
    [0.5, '50 %'],
  ],
  'document.missingFor': [['XYZ']],
};

/** All that a language says, by its place: `document.scales.rising`; what is given to it stands in brackets. */
export function sayings(words: object, at = ''): [place: string, said: unknown][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const place = at + key;
    if (typeof value === 'function')
      return (GIVEN[place] ?? []).map((given) => [`${place}(${given.join(', ')})`, (value as Say)(...given)]);
    return typeof value === 'object' && value !== null ? sayings(value, `${place}.`) : [[place, value]];
  });
}
