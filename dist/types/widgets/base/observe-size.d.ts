/** Calls back when an element's size changes; undefined where there is no layout, as on servers and in tests in Node. */
export declare const observeSize: (onChange: () => void) => ResizeObserver | undefined;
