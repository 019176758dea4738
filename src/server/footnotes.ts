import { attribute, type Element } from './tree.js';

/** Times that each id of a footnote has been given. */
export type NoteCounts = Map<string, number>;

const NOTE = /^fn(?:ref)?-[a-z\d]+-\d+(?:-\d+)?$/;

/**
 * The attributes of a footnote, of what refers to it, or of its list; undefined for anything else.
 *
 * A page may hold one text twice, and without a script a link leads to the first id in the page: from the
 * second time on ids and links say which time it is.
 */
export function noteAttributes(node: Element, turns: NoteCounts): Record<string, string> | undefined {
  const names = attribute(node, 'class');
  const label = attribute(node, 'aria-label') ?? '';
  if (names === 'notes') return { 'aria-label': label };
  const id = attribute(node, 'id') ?? '';
  if (NOTE.test(id)) turns.set(id, (turns.get(id) ?? 0) + 1);
  const turn = (id: string): string => (turns.get(id)! > 1 ? `_${turns.get(id)}` : '');
  const href = attribute(node, 'href') ?? '';
  if (names === 'noteref') return { id: id + turn(id), href: href + turn(id), 'aria-label': label };
  if (names === 'back') {
    // By the note that the way back stands in: what refers to it may stand in a later one.
    const note = href.replace(/^#fnref(-[a-z\d]+-\d+).*/, 'fn$1');
    return { href: href + turn(note), 'aria-label': label };
  }
  return NOTE.test(id) ? { id: id + turn(id) } : undefined;
}
