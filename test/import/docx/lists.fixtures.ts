import { inList, p, read } from './docx.fixtures.js';

/** A depth of a list: its number with the text round it, its format, and more as XML. */
export interface Level {
  readonly text: string;
  readonly format?: string;
  readonly start?: number;
  readonly extra?: string;
}
/** A depth of a list as XML. */
export const level = ({ text, format = 'decimal', start = 1, extra = '' }: Level, depth: number) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`;
/** A definition of lists. */
export const abstract = (id: number, levels: readonly Level[], extra = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${extra}${levels.map(level).join('')}</w:abstractNum>`;
/** A list of a definition. */
export const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
/** Says where a list starts at a depth. */
export const startsAt = (depth: number, start: number) =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
/** Paragraphs of a list, each its numId and depth. */
export const items = (...places: readonly (readonly [list: number, depth?: number])[]) =>
  places.map(([list, depth]) => p('T', inList(list, depth))).join('');
/** Numbers of a document's pieces. */
export const numbers = (numbering: string, body: string, styles?: string) =>
  read({ body, numbering, ...(styles !== undefined && { styles }) }).pieces.map((piece) =>
    'number' in piece ? piece.number : undefined,
  );
