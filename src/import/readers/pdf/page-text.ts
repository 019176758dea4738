import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

import type { Rule } from './untagged/rules.js';

/** A stretch of text on a page: words, where they stand, and what they look like. Points, `y` from the page's top. */
export interface Span {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The document's name for its font. */
  readonly font: string;
  /** Id of the marked content that it is within. */
  readonly mark?: string;
  /** Whether the file says that it is no part of the text: a running head, a repeated row. */
  readonly artifact?: true;
  /** Whether it is not written from left to right, as at the side of a picture. */
  readonly turned?: true;
  readonly rtl?: true;
  readonly link?: string;
}

/** The text of a page. */
export interface PageText {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly spans: readonly Span[];
  /** Lines drawn on it, where it was drawn to find tables. */
  readonly rules?: readonly Rule[];
}

/**
 * Reads the text of a page, with what the file says about it.
 *
 * By the stream's own reader: in WebKit a stream is no async iterable, which is what the package's own function takes it
 * for.
 */
export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const spans: Span[] = [];
  const open: { mark?: string; artifact: boolean }[] = [];
  const reader = (
    page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<{
      items: (TextItem | TextMarkedContent)[];
    }>
  ).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    for (const item of chunk.value.items)
      if ('str' in item) {
        if (item.str) spans.push(spanOf(item, page.pageNumber, transform, open.at(-1)));
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const outer = open.at(-1);
        open.push({
          mark: item.id || outer?.mark,
          artifact: outer?.artifact || (item as { tag?: string }).tag === 'Artifact',
        });
      }
  return { number: page.pageNumber, width, height, spans };
}

function spanOf(
  item: TextItem,
  page: number,
  [a, b, c, d, e, f]: readonly number[],
  within?: { mark?: string; artifact: boolean },
): Span {
  const [ia, ib, ic, id, ie, jf] = item.transform as number[];
  const along = [a! * ia! + c! * ib!, b! * ia! + d! * ib!] as const;
  const size = Math.hypot(ic!, id!) || Math.hypot(ia!, ib!);
  return {
    text: item.str,
    page,
    x: a! * ie! + c! * jf! + e!,
    y: b! * ie! + d! * jf! + f!,
    width: item.width,
    size: Math.round(size * 10) / 10,
    font: item.fontName,
    ...(within?.mark && { mark: within.mark }),
    ...(within?.artifact && { artifact: true as const }),
    ...(Math.abs(along[1]) > Math.abs(along[0]) / 2 && { turned: true as const }),
    ...(item.dir === 'rtl' && { rtl: true as const }),
  };
}
