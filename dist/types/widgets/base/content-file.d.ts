import type { Content } from '../../format/schema.js';
/** Notes which content file a widget shows. */
export declare const showsFile: (widget: Element, content: Content, src: string | undefined) => void;
/**
 * Whether two widgets show parts of one content file: one with the same address or, where the address of either
 * is not known, one that is called the same by the same publisher.
 *
 * @param id - An entry that is sought in both: called otherwise in one, it is another file's.
 */
export declare function isSameFile(one: Element, other: Element, id: string): boolean;
