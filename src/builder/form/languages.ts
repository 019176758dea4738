import { isObject } from '../../format/json.js';
import { isLanguage } from '../../format/language.js';
import type { Language } from '../language.js';
import { languageOf } from './language-of.js';

/** Languages that Swedish municipalities write in, the most usual first. */
const USUAL = [
  'sv',
  'en',
  'fi',
  'ar',
  'so',
  'fa',
  'ti',
  'uk',
  'pl',
  'de',
  'nb',
  'da',
  'se',
  'smj',
  'sma',
  'fit',
  'rom',
  'yi',
  'es',
  'fr',
  'ru',
  'tr',
  'ku',
  'prs',
  'th',
  'bs',
  'sr',
  'hr',
  'sq',
  'zh',
  'vi',
  'pt',
  'ro',
  'lt',
  'lv',
  'et',
  'hu',
  'el',
  'it',
  'nl',
  'am',
  'ckb',
  'ps',
  'ur',
  'rw',
  'sw',
];

/** Names in a row: "engelska, finska och arabiska". */
export const joined = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format(names);

/** Languages to choose from, with the one that is chosen. */
export const usualLanguages = (chosen?: unknown): readonly string[] =>
  typeof chosen === 'string' && chosen && !USUAL.includes(chosen) ? [...USUAL, chosen] : USUAL;

/** The languages that a text is, or is to be, written in: the document's, those it says it is translated into, and the text's own. */
export function languagesFor(content: unknown, text: unknown): readonly string[] {
  const { translations } = isObject(content) ? content : {};
  const said = Array.isArray(translations)
    ? (translations as readonly unknown[]).map((one) => (isObject(one) ? one['language'] : undefined))
    : [];
  const own = isObject(text) ? Object.keys(text) : [];
  const tags = [languageOf(content), ...said, ...own];
  return [...new Set(tags.filter((tag) => typeof tag === 'string'))].filter(isLanguage);
}
