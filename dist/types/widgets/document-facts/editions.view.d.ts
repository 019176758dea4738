import type { Choice } from '../../format/choices.js';
import type { Content } from '../../format/schema.js';
import { type SaidDecision } from '../../text/decisions.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** An earlier or later edition of the document. */
export interface EditionView {
    readonly title: Said | undefined;
    readonly href: string | undefined;
    readonly decision: SaidDecision | undefined;
}
/** Says which documents this one replaces, or is replaced by; from format 1.1 on. */
export declare function editionViews({ samsyn, documents }: Pick<Content, 'samsyn' | 'documents'>, relation: Choice<'relation'> & `replace${string}`, reader: Reader): readonly EditionView[];
