/*
 * What a manuscript is made of: plain data, one object for each block, in the order of the document. Text has two marks,
 * **bold** and *italic*, and a note in it is written [^the words of the note].
 */

/** Heading of a level from 1; `number` is drawn by the numbering of headings (`outline`) or of a list (its name). */
export const heading = (level, text, { number, numbering } = {}) => ({
  kind: 'heading',
  level,
  text,
  number,
  numbering,
});
export const title = (text) => ({ kind: 'title', text });
export const subtitle = (text) => ({ kind: 'subtitle', text });
export const paragraph = (text, { centred } = {}) => ({ kind: 'paragraph', text, centred });
export const quote = (text) => ({ kind: 'quote', text });
/** Picture with the words beneath it. */
export const figure = (alt, caption) => ({ kind: 'figure', alt, caption });
export const bullets = (...items) => ({ kind: 'bullets', items });
export const numbers = (...items) => ({ kind: 'numbers', items });
/** Rows of cells: a text (line breaks part paragraphs) or a tick box, {@link box}. */
export const table = (head, rows) => ({ kind: 'table', head, rows });
export const box = { tick: false };
export const ticked = { tick: true };
export const pageBreak = () => ({ kind: 'page-break' });
/** Contents list: its heading and its lines of level, text and page. */
export const contents = (text, entries) => ({ kind: 'contents', text, entries });

/** The Swedish of a text that may be translated, without links of the format. */
export const swedish = (text) =>
  (typeof text === 'string' ? text : text.sv).replaceAll(/\[([^\]]*)\]\(#[^)]*\)/gu, '$1');

/** Blocks of a Markdown text of the content: paragraphs and bullets. */
export const blocksOf = (markdown) =>
  swedish(markdown)
    .split('\n\n')
    .map((block) =>
      block.startsWith('- ') ? bullets(...block.split('\n').map((line) => line.slice(2))) : paragraph(block),
    );

/** The text with a small first letter. */
export const small = (text) => text.charAt(0).toLowerCase() + text.slice(1);
/** The text as one sentence, with a full stop. */
export const sentence = (text) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?”]$/u.test(text) ? '' : '.'}`;

/** Stretches of a text that look the same. */
export function runs(text) {
  const found = [];
  for (const [, bold, italic, note, plain] of text.matchAll(
    /\*\*([^*]+)\*\*|\*([^*]+)\*|\[\^([^\]]+)\]|([^*[]+|.)/gsu,
  ))
    if (note) found.push({ note });
    else
      found.push({ text: bold ?? italic ?? plain, bold: bold !== undefined, italic: italic !== undefined });
  return found;
}
/** The text without its marks and notes. */
export const plain = (text) =>
  runs(text)
    .map((run) => run.text ?? '')
    .join('');
/** A heading as it is drawn. */
export const drawn = ({ number, text }) => (number ? `${number} ${text}` : text);
