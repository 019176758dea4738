/**
 * Registers elements by their tags.
 *
 * A page may load Samsyn twice, even in two versions: the first one stays, and the console hears of both. Two
 * versions never mix, since one would hand the other content that it does not know: of the second no element is
 * registered. An element of the same version, or one that the page has made of one of ours, is at home anywhere.
 *
 * @returns whether the elements are this copy's own.
 */
export declare function register(elements: Readonly<Record<string, CustomElementConstructor>>): boolean;
