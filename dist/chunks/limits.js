const LIMITS = {
  /** Bytes of a content file: 8 MiB. */
  size: 8388608,
  /** List items in one file, counted at all depths, and all that stands in keys of one’s own. */
  entries: 1e5,
  /** Levels of objects and lists inside one another. */
  depth: 40,
  /** Characters (UTF-16 units) of one text. */
  text: 2e4,
  /** Lists and quotations inside one another in one text, and marks inside one another in one line of it. */
  nesting: 20,
  /** Problems of one file that are put into words; the last says how many more there are. */
  problems: 100
};

export { LIMITS as L };
//# sourceMappingURL=limits.js.map
