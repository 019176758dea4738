import { isObject } from '../../format/json.js';

/** Gives a text in one language: a bare string is in the document's. */
export function inLanguage(text: unknown, language: string, own: string): string {
  if (typeof text === 'string') return language === own ? text : '';
  const said = isObject(text) && Object.hasOwn(text, language) ? text[language] : undefined;
  return typeof said === 'string' ? said : '';
}

/**
 * Writes a text in one language, and keeps the others. One that is left with the document's language alone is a bare
 * string; an empty one is undefined.
 */
export function withLanguage(text: unknown, language: string, own: string, said: string): unknown {
  const before: Readonly<Record<string, unknown>> = isObject(text)
    ? text
    : typeof text === 'string' && text
      ? { [own]: text }
      : {};
  const after = said
    ? { ...before, [language]: said }
    : Object.fromEntries(Object.entries(before).filter(([tag]) => tag !== language));
  const languages = Object.keys(after);
  if (!languages.length) return undefined;
  return languages.length === 1 && languages[0] === own && !(isObject(text) && Object.keys(text).length === 1)
    ? after[own]
    : after;
}
