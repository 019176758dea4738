import type { Content } from '../../format/schema.js';
import type { PieceKind } from '../../import/suggestion.js';
import type { Language } from '../command.js';
/** What has become of a piece in the content. */
export interface OutcomeView {
    /** Where in the content, in words: “mål nr 1 ”Framtid””. */
    readonly where: string;
    /** What the entry there says, where it was made of the piece's words and is not just them. */
    readonly fields: readonly {
        readonly name: string;
        readonly value: string;
    }[];
}
/** Makes what gives the places in a content file in words. */
export declare function outcomesIn(content: Content, language: Language): (pointer: string, kind: PieceKind) => OutcomeView;
