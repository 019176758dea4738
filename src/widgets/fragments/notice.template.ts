import { html, nothing } from 'lit';
import type { Content } from '../../format/schema.js';
import { sameLanguage, say } from '../../text/localized.js';
import { inline, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';

/** Tells the reader of an unofficial translation what it is: in the publisher's words, or in ours. */
export function notice({ translations = [] }: Content, reader: Reader): Renderable {
  const { lang, fileLang, words } = reader;
  const read = translations.find(({ language }) => sameLanguage(language, lang));
  if (read?.official !== false || sameLanguage(lang, fileLang)) return nothing;
  const own = say(read.note, reader);
  return html`<p class="foot" part="notice">${own ? inline(own, reader) : word(words.unofficial, reader)}</p>`;
}
