/** Fonts whose letters are signs. */
export type SignFont = 'wingdings' | 'wingdings 2' | 'wingdings 3' | 'webdings' | 'symbol';
/** Tells which font of signs a name is; undefined for fonts of letters. */
export declare function signFont(name: string | undefined): SignFont | undefined;
/** Gives the Unicode character of a sign by its code in its font; undefined for one that has none here. */
export declare function signOf(font: SignFont, code: number): string | undefined;
/** Reads text typed in a font of signs, or in letters that only such fonts draw; what has no sign is given apart. */
export declare function withSigns(text: string, fontName: string | undefined): {
    text: string;
    unknown: string;
};
