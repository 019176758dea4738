const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const pointTo = (pointer, key) => `${pointer}/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`;

const LIMITS = {
  /** Bytes of a content file: 8 MiB. */
  size: 8388608,
  /** List items in one file, counted at all depths. */
  entries: 1e5,
  /** Levels of objects and lists inside one another. */
  depth: 40,
  /** Characters (UTF-16 units) of one text. */
  text: 2e4
};

export { LIMITS as L, isObject as i, pointTo as p };
//# sourceMappingURL=limits.js.map
