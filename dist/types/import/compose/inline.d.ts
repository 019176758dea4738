import type { Run } from '../pieces.js';
/** What a note that is referred to is called in a text's Markdown; undefined where there is no such note. */
export type NoteLabel = (note: string) => string | undefined;
/**
 * Writes runs as Markdown: emphasis, links, notes, line breaks; all else as it stands.
 *
 * @param where - `block` for a paragraph of its own, `line` for a part of one, where nothing can break a line.
 */
export declare function inlineMarkdown(runs: readonly Run[], where?: 'block' | 'line', label?: NoteLabel): string;
