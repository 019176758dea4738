/**
 * Registers elements by their tags.
 *
 * A page may load Samsyn twice, even in two versions: the first one stays, and the console hears of both.
 *
 * @returns whether the elements are this copy's own.
 */
export declare function register(elements: Readonly<Record<string, CustomElementConstructor>>): boolean;
