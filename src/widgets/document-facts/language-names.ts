import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/**
 * What a way to a language says, in that language, so that those who read it find it: its name, and that something in it
 * is easy to read.
 *
 * The languages of the widgets, and the national minority languages and sign language of Sweden.
 */
export const LANGUAGE_NAMES: Readonly<Record<string, readonly [name: string, easy?: string] | undefined>> = {
  sv: ['Svenska', 'Lättläst'],
  en: ['English', 'Easy to read'],
  fi: ['Suomeksi', 'Selkokielellä'],
  fit: ['Meänkieli'],
  se: ['Davvisámegiella'],
  smj: ['Julevsámegiella'],
  sma: ['Åarjelsaemien gïele'],
  rom: ['Romani čhib'],
  yi: ['ייִדיש'],
  swl: ['Svenskt teckenspråk'],
  da: ['Dansk', 'Letlæst'],
  nb: ['Norsk', 'Lettlest'],
  de: ['Deutsch', 'Leichte Sprache'],
  uk: ['Українська', 'Легко читати'],
  ar: ['العربية', 'سهل القراءة'],
  fa: ['فارسی', 'ساده‌خوان'],
  so: ['Soomaali', 'Akhris fudud'],
  ti: ['ትግርኛ', 'ንምንባብ ቀሊል'],
};

/** "engelska"; undefined where the browser has no word for the language. */
export function languageName(tag: string | undefined, { lang }: Pick<Reader, 'lang'>): Said | undefined {
  if (tag === undefined) return undefined;
  try {
    // Else it would answer in the system's language.
    if (!Intl.DisplayNames.supportedLocalesOf(lang)[0]) return undefined;
    const text = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(tag);
    return text === undefined ? undefined : { text };
  } catch {
    // A tag that the format knows and the browser does not.
    return undefined;
  }
}
