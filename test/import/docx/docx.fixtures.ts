import { strToU8, zipSync } from 'fflate';
import { Failure } from '../../../src/import/failure.js';
import type { Piece, SourceDocument } from '../../../src/import/pieces.js';
import { readDocx } from '../../../src/import/readers/docx/read-docx.js';

const OPEN_XML = 'http://schemas.openxmlformats.org';
const OFFICE = `${OPEN_XML}/officeDocument/2006/relationships`;
const ROOT = [
  `xmlns:w="${OPEN_XML}/wordprocessingml/2006/main"`,
  `xmlns:r="${OFFICE}"`,
  `xmlns:m="${OPEN_XML}/officeDocument/2006/math"`,
  `xmlns:wp="${OPEN_XML}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:pic="${OPEN_XML}/drawingml/2006/picture"`,
  `xmlns:a="${OPEN_XML}/drawingml/2006/main"`,
  `xmlns:mc="${OPEN_XML}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Parts of a Word file: each the XML within its root. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Core properties. */
  readonly core?: string;
  /** Relationships of the document, as XML. */
  readonly relationships?: string;
  /** Other parts, by name. */
  readonly others?: Readonly<Record<string, string>>;
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (content: string) =>
  `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${content}</Relationships>`;

/** Makes a Word file; `change` is put to each part's XML before it is packed. */
export function docx(parts: DocxParts, change = (xml: string) => xml): Uint8Array {
  const { body, core, relationships: own = '', others = {}, ...rest } = parts;
  const roots = { header: 'hdr', footer: 'ftr' } as Readonly<Record<string, string>>;
  const named = Object.entries<string>(rest);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${OPEN_XML}/package/2006/content-types"/>`,
    '_rels/.rels': relationships(
      relationship('r1', 'officeDocument', 'word/document.xml') +
        (core === undefined ? '' : relationship('r2', 'metadata/core-properties', 'docProps/core.xml')),
    ),
    'word/document.xml': `<w:document ${ROOT}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      named.map(([name]) => relationship(name, name, `${name}.xml`)).join('') + own,
    ),
    ...others,
  };
  if (core !== undefined)
    files['docProps/core.xml'] = `<c:p xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</c:p>`;
  for (const [name, xml] of named) {
    const root = roots[name] ?? name;
    files[`word/${name}.xml`] = `<w:${root} ${ROOT}>${xml}</w:${root}>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(change(xml))])),
  );
}

/** A run; `look` is XML of its properties. */
export const r = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of a text; `properties` is XML. */
export const p = (content = '', properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content && !content.startsWith('<') ? r(content) : content}</w:p>`;

/** Properties of a paragraph in a list. */
export const inList = (list: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

export const inStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;

/** A style; `content` is XML of its properties. */
export const style = (id: string, name: string, { basedOn = '', type = 'paragraph', content = '' } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${content}</w:style>`;

/** A table of cells; a cell is XML of its blocks, or text. */
export const table = (rows: readonly (readonly string[])[], properties = '') =>
  `<w:tbl><w:tblPr>${LINES}${properties}</w:tblPr>${rows.map((cells) => row(cells)).join('')}</w:tbl>`;
const LINES = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>';

export const row = (cells: readonly string[], properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((one) => (one.startsWith('<w:tc>') || one.startsWith('<w:sdt>') ? one : cell(one))).join('')}</w:tr>`;

export const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;

/** A field as marks between runs. */
export const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result.startsWith('<') ? result : r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Reads a file of the parts. */
export const read = (parts: DocxParts | string): SourceDocument =>
  readDocx(docx(typeof parts === 'string' ? { body: parts } : parts), {}) as SourceDocument;

/** Code of the failure that reading gives. */
export const failureOf = (bytes: Uint8Array): string | undefined => {
  try {
    void readDocx(bytes, {});
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
  return undefined;
};

/** A piece in few words: "h1 1.1 Text", "p Text", "li2 a) Text [x]", tables as rows of cells. */
export function brief(piece: Piece): string {
  if (piece.kind === 'figure') return `fig ${piece.alt ?? ''}`.trim();
  if (piece.kind === 'table')
    return piece.rows.map((cells) => cells.map((one) => inCell(one)).join(' | ')).join(' / ');
  const text = piece.runs.map((run) => run.text).join('');
  const number = 'number' in piece && piece.number ? `${piece.number} ` : '';
  if (piece.kind === 'heading') return `h${piece.level} ${number}${text}`;
  if (piece.kind === 'note') return `note ${piece.note} ${text}`;
  if (piece.kind === 'paragraph') return `${piece.role ?? 'p'} ${number}${text}`;
  const tick = piece.tick ? (piece.tick === 'checked' ? ' [x]' : ' [ ]') : '';
  return `li${piece.level}${piece.continues ? '+' : ''} ${number}${text}${tick}`;
}

const inCell = ({ pieces, tick }: { pieces: readonly Piece[]; tick?: string }): string =>
  tick ? (tick === 'checked' ? '[x]' : '[ ]') : pieces.map(brief).join(', ');

/** What a document is read into, in few words. */
export const briefly = (parts: DocxParts | string): readonly string[] => read(parts).pieces.map(brief);

/** What is left out, as "reason: words". */
export const omitted = (parts: DocxParts | string): readonly string[] =>
  read(parts).omissions.map(({ reason, text }) => `${reason}: ${text}`);
