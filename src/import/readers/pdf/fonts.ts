import type { PDFPageProxy } from 'pdfjs-dist';
import type { Span } from './page-text.js';

/** What a font says about a text's weight and slope. */
export interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How fonts look, by the document's names for them. */
export type FontLooks = ReadonlyMap<string, FontLook>;

/** The most pages that are drawn to learn of fonts. */
const DRAWN = 60;

/**
 * Learns what the fonts of a document look like as its pages go by.
 *
 * Text is told without its fonts' names. They come when a page is drawn, into nothing: done for pages that have a font
 * which no page before has had, and most documents have theirs on the first two.
 */
export function fontLearner(): {
  readonly looks: FontLooks;
  readonly learn: (page: PDFPageProxy, spans: readonly Span[]) => Promise<void>;
} {
  const looks = new Map<string, FontLook>();
  let drawn = 0;
  return {
    looks,
    async learn(page, spans) {
      const unknown = new Set(spans.map(({ font }) => font).filter((font) => !looks.has(font)));
      if (!unknown.size || drawn === DRAWN) return;
      drawn++;
      await page.getOperatorList().catch(() => undefined);
      for (const name of unknown) looks.set(name, lookOf(page, name));
    },
  };
}

function lookOf(page: PDFPageProxy, font: string): FontLook {
  const objects = page.commonObjs as { has(name: string): boolean; get(name: string): unknown };
  const {
    name = '',
    bold,
    black,
    italic,
  } = (objects.has(font) ? (objects.get(font) ?? {}) : {}) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    italic?: boolean;
  };
  return {
    bold: Boolean(bold || black || /bold|black|heavy|semi-?b|demi/i.test(name)),
    italic: Boolean(italic || /italic|oblique|kursiv/i.test(name)),
  };
}
