/** Lets a widget have the page's colours again, whatever they are now. */
export declare function allowColours({ shadowRoot: root }: Element): void;
/** Keeps those of the page's colours that are none out of a widget, and tells the console of them, each once. */
export declare function blockColours(widget: Element, isColour: (value: string) => boolean): void;
