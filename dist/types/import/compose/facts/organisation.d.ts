import type { Words } from '../../words/words.js';
/** Finds a body that decides in a text, by its name or its short form; short forms count in capitals, or before a number. */
export declare function bodyIn(text: string, words: Words): {
    readonly name: string;
    readonly from: number;
    readonly to: number;
} | undefined;
/** The name of a body where a text is that and nothing else: "KF" is "Kommunfullmäktige". */
export declare const bodyNamed: (text: string, words: Words) => string | undefined;
/** Says whether a text looks like the name of somebody who does things: an organisation, a post, a short form in capitals. */
export declare const isOrganisation: (text: string, words: Words) => boolean;
/** Says whether a short line is such a name and nothing else: it ends or begins with what tells an organisation. */
export declare function isOrganisationName(text: string, words: Words): boolean;
/** Letters as organisations shorten their names: "FoK", "KS", "SBF", "BoU". */
export declare const isShortForm: (text: string) => boolean;
