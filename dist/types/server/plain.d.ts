import type { Drawn, DrawOptions } from './draw.js';
/**
 * Only HTML: the same text, headings and links, for a system that lets neither elements nor styles of ours
 * through. What a reader chooses by is gone, as are charts; the table with their values stands open.
 */
export declare function plainForm({ attributes, lang: around, root }: Drawn, { idPrefix }: Pick<DrawOptions, 'idPrefix'>): string;
