/** On a server: the language of the page around the widgets that are being drawn, by element. In a browser, empty. */
export const serverLanguages = new WeakMap<Element, string>();
