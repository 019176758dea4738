import { html, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { word } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';

/** In the place of a value that the document has a label for and no more: "Ej angivet". */
export function notStated(reader: Reader): TemplateResult {
  return html`<span class="not-stated">${word(documentWords(reader).notStated, reader)}</span>`;
}
