/** What stands before a Markdown text, between lines of three hyphens. */
export interface FrontMatter {
    readonly title?: string;
    readonly language?: string;
    /** Its other lines, by their numbers from 1. */
    readonly lines: readonly (readonly [line: number, text: string])[];
    /** How many lines it takes. */
    readonly length: number;
}
/** Reads the front matter of a text's lines, where they have one. */
export declare function frontMatter(lines: readonly string[]): FrontMatter | undefined;
