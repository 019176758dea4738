import type { PageText, Span } from '../page-text.js';
import { isPageNumber } from '../page-number.js';
import { textOf } from '../runs-of.js';
import type { Sink } from '../sink.js';

/** Tells of what the file says is no part of its text: the words of a running head once, where they first stand. */
export function omitArtifacts(pages: readonly PageText[], sink: Sink): void {
  const told = new Set<string>();
  for (const { number, height, spans } of pages)
    for (const line of linesOf(spans.filter(({ artifact, text }) => artifact && text.trim()))) {
      const text = textOf(line);
      const pattern = text.replace(/\d+/g, '0');
      if (told.has(pattern)) continue;
      told.add(pattern);
      const part = line[0]!.y < height / 4 ? 'header' : line[0]!.y > height * 0.75 ? 'footer' : undefined;
      sink.omit(isPageNumber(text) ? 'page-number' : 'running-head', text, number, part);
    }
}

function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [];
  for (const span of spans) {
    const last = lines.at(-1);
    if (last && Math.abs(last[0]!.y - span.y) < 2) last.push(span);
    else lines.push([span]);
  }
  return lines;
}
