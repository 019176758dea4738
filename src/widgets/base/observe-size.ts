/** Calls back when an element's size changes; undefined where there is no layout, as on servers and in tests in Node. */
export const observeSize = (onChange: () => void): ResizeObserver | undefined =>
  'ResizeObserver' in globalThis ? new ResizeObserver(onChange) : undefined;
