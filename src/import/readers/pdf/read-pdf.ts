import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { Failure } from '../../failure.js';
import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
import { fontLearner } from './fonts.js';
import { addressesOf } from './addresses.js';
import { openPdf } from './open-pdf.js';
import { type PageText, type Span, readPageText } from './page-text.js';
import { type Sink, sink } from './sink.js';
import { type Element, type StructNode, isElement } from './tagged/elements.js';
import { joinPages } from './tagged/join-pages.js';
import { omitArtifacts } from './tagged/omit-artifacts.js';
import { pageTree } from './tagged/page-tree.js';
import { piecesOf } from './tagged/pieces-of-tree.js';
import { type Rule, readRules } from './untagged/rules.js';
import { hasFields } from './untagged/segments.js';
import { type MarkedNote, tieNotes } from './tagged/tie-notes.js';
import { titled } from './tagged/title.js';
import { untaggedPieces } from './untagged/untagged-pieces.js';

/** Reads a PDF: by its tags where it has them, else by where its text stands and what it looks like. */
export const readPdf = (bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> =>
  openPdf(bytes, options, (pdf) => readPages(pdf, options));

async function readPages(pdf: PDFDocumentProxy, { progress, signal }: ReadOptions): Promise<SourceDocument> {
  const { looks, learn } = fontLearner();
  const pages: PageText[] = [];
  const unread: number[] = [];
  const tree: Element = { role: 'Root', page: 1, kids: [] };
  const asked: Promise<Asked>[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    if (signal?.aborted) throw new Failure('stopped');
    for (let next = number + asked.length; next <= Math.min(number + AHEAD, pdf.numPages); next++)
      asked.push(askFor(pdf, next));
    const { page, text, root = null } = await asked.shift()!;
    if (!page || !text?.spans.some((span) => span.text.trim())) {
      unread.push(number);
      continue;
    }
    await learn(page, text.spans);
    const addresses = await addressesOf(page, root);
    if (root) joinPages(tree, pageTree(root, text, addresses));
    pages.push(root ? text : { ...text, rules: await rulesFor(page, text, pages.at(-1)) });
    page.cleanup();
    progress?.(number / pdf.numPages);
  }
  if (pages.length * 10 <= pdf.numPages) throw new Failure('scanned', { pages: pdf.numPages });
  const out = sink();
  let list = 0;
  const name = (kind: 'list' | 'note') => `${kind}${++list}`;
  const isTagged = isWellTagged(tree, pages);
  if (isTagged) {
    const marked: MarkedNote[] = [];
    piecesOf(tree, { sink: out, looks, depth: 0, name, marked });
    out.pieces.splice(0, Infinity, ...tieNotes(out.pieces, marked));
    omitArtifacts(pages, out);
  } else untaggedPieces(pages, looks, out);
  for (const number of unread) out.omit('unreadable', '', number);
  return document(pdf, out, isTagged);
}

/** How many pages are asked for before they are needed: in a thread they are read while those before are taken apart. */
const AHEAD = 4;

/** What has been asked of a page, and has come; nothing of one that cannot be read. */
interface Asked {
  readonly page?: PDFPageProxy;
  readonly text?: PageText | undefined;
  readonly root?: StructNode | null;
}

async function askFor(pdf: PDFDocumentProxy, number: number): Promise<Asked> {
  const page = await pdf.getPage(number).catch(() => undefined);
  if (!page) return {};
  const [text, root] = await Promise.all([
    readPageText(page).catch(() => undefined),
    page.getStructTree().catch(() => null) as Promise<StructNode | null>,
  ]);
  return { page, text, root };
}

/**
 * Reads the lines that a page draws, where words stand side by side as in a table; or did on the page before, whose last
 * table may go on with a row.
 */
const rulesFor = async (
  page: PDFPageProxy,
  text: PageText,
  before: PageText | undefined,
): Promise<readonly Rule[]> =>
  hasFields(text) || before?.rules?.length ? readRules(page).catch(() => []) : [];

/** Whether most of the text that is the document's own stands in its structure. */
function isWellTagged(tree: Element, pages: readonly PageText[]): boolean {
  const letters = (spans: readonly Span[]) => spans.reduce((sum, { text }) => sum + text.trim().length, 0);
  const all = letters(pages.flatMap(({ spans }) => spans.filter(({ artifact }) => !artifact)));
  return letters(structured(tree)) > all / 2;
}

const structured = (element: Element): Span[] =>
  element.guessed ? [] : element.kids.flatMap((kid) => (isElement(kid) ? structured(kid) : [kid]));

async function document(
  pdf: PDFDocumentProxy,
  { pieces, omissions }: Sink,
  isTagged: boolean,
): Promise<SourceDocument> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title: title, Language: language } = info as { Title?: unknown; Language?: unknown };
  return {
    format: 'pdf',
    pieces: isTagged ? titled(pieces) : pieces,
    omissions,
    ...(typeof language === 'string' && language && { language }),
    ...(typeof title === 'string' && title.trim() && { title: title.trim() }),
    pages: pdf.numPages,
    ...(!isTagged && { guessed: true as const }),
  };
}
