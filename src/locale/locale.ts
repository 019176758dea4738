import { isLanguage } from '../format/language.js';
import { en } from './en.js';
import { sv } from './sv.js';
import type { Locale, Words } from './words.js';

type Fetch = () => Promise<{ readonly locale: Locale }>;

const nb: Fetch = () => import('./nb.js');
/**
 * The words at hand, and what fetches others, by the language's primary subtag. Norwegian of any kind is
 * answered in Bokmål.
 */
const known: Record<string, Words | Fetch | undefined> = {
  sv,
  en,
  ar: () => import('./ar.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  nb,
  nn: nb,
  no: nb,
  so: () => import('./so.js'),
  ti: () => import('./ti.js'),
  uk: () => import('./uk.js'),
};
const coming: Record<string, Promise<void>> = {};

/** The widgets on the page, which draw again when there are more words. */
export const speakers = new Set<{ requestUpdate(): void }>();

type Wanted = readonly (string | undefined)[];
const languagesOf = (wanted: Wanted): string[] =>
  wanted.map((tag = '') => tag.split('-', 1)[0]!.toLowerCase());

/** The widgets' words in the first of the wanted languages that they are at hand in, else in Swedish. */
export const wordsFor = (...wanted: Wanted): Words =>
  languagesOf(wanted)
    .map((language) => known[language])
    .find((words) => typeof words === 'object') ?? sv;

/**
 * Fetches the words that {@link wordsFor} would answer with, were they at hand.
 *
 * @returns undefined where nothing better is to come. Of a file that cannot be had the console is told once,
 *   and the words at hand stay.
 */
export function lateWords(...wanted: Wanted): Promise<void> | undefined {
  const language = languagesOf(wanted).find((language) => known[language]) ?? '';
  const fetch = known[language];
  if (typeof fetch !== 'function') return undefined;
  return (coming[language] ??= fetch()
    .catch(
      (): undefined =>
        void console.warn(`Samsyn: lang=${language} kunde inte hämtas / could not be fetched.`),
    )
    .then((file) => {
      // Words that the page has registered meanwhile go first.
      if (known[language] === fetch) known[language] = file?.locale;
      drawAgain();
    }));
}

/**
 * Teaches the widgets a language, or other words in one that they have; those on the page draw again.
 *
 * Words that are left out are in Swedish. To have them in another language, spread that one's:
 * `registerLocale({ ...fi, lang: 'fit', aims: '…' })`.
 *
 * @throws {TypeError} where `lang` is no language tag.
 */
export function registerLocale(locale: Omit<Locale, 'reviewed'>): void {
  if (!isLanguage(locale.lang)) throw new TypeError(`Samsyn: ${locale.lang} is no language.`);
  known[languagesOf([locale.lang])[0]!] = { ...sv, ...locale };
  drawAgain();
}

/** Draws all widgets on the page again. */
export const drawAgain = (): void => speakers.forEach((speaker) => speaker.requestUpdate());
