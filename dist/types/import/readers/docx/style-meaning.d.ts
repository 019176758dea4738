/** What a style's name says of the paragraphs in it. */
export type StyleMeaning = {
    readonly kind: 'heading';
    readonly level: number;
} | {
    readonly kind: 'subtitle' | 'quote' | 'caption' | 'contents' | 'code' | 'in-list' | 'prompt';
};
/** Tells what a style's name means; undefined where it means nothing to us, and its parent is asked. */
export declare function styleMeaning(name: string): StyleMeaning | undefined;
