/** On a server: the language of the page around the widgets that are being drawn, by element. In a browser, empty. */
export declare const serverLanguages: WeakMap<Element, string>;
