import type { Language } from '../language.js';

/** The name of a language, in the editor's own: "arabiska". */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
