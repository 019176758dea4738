/** A style sheet that is made when the first element wears it. */
interface LazySheet {
    readonly cssText: string;
    readonly styleSheet: CSSStyleSheet;
}
/** Makes a style sheet of a text, as it is. */
export declare const unsafeCSS: (cssText: string) => LazySheet;
/**
 * Makes a style sheet of a css literal.
 *
 * The embedded files have this in the place of Lit's own tag: a browser without constructed style sheets
 * cannot show the widgets anyway, and our literals have no holes.
 */
export declare const css: ([text]: TemplateStringsArray) => LazySheet;
/** Gives a style as Lit's base class keeps it. */
export declare const getCompatibleStyle: (style: LazySheet) => LazySheet;
/** Dresses a shadow root. */
export declare const adoptStyles: (root: ShadowRoot, styles: readonly LazySheet[]) => void;
export declare const supportsAdoptingStyleSheets = true;
export declare const CSSResult: undefined;
export {};
