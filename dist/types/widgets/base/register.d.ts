/**
 * Registers elements by their tags.
 *
 * A page may load Samsyn twice, even in two versions: the first one stays, and the console hears of both. Two
 * versions never mix, since one would hand the other content that it does not know: of the second no element is
 * registered. An element of the same version, or one that the page has made of one of ours, is at home anywhere.
 * A server may well evaluate one version twice, once for each way of drawing that it has, and nobody hears of that.
 *
 * @returns whether the elements are this copy's own.
 */
export declare function register(elements: Readonly<Record<string, CustomElementConstructor>>): boolean;
/**
 * Takes the page on for a script that fetches widgets when they are met, and makes widgets of marked links.
 *
 * @param defined - The elements of others; by default all that have a widget's tag.
 * @returns false where another script does so already, or another version has defined elements; the console is told.
 */
export declare function claimPage(defined?: readonly CustomElementConstructor[]): boolean;
