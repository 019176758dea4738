const CHOICES = {
  documentKind: ["strategi", "program", "plan", "policy", "riktlinjer", "regler", "m\xE5l"],
  event: ["adopted", "established", "revised", "extended", "repealed"],
  relation: ["based-on", "part-of", "related", "law", "replaces", "replaced-by"]};
const NEW_CHOICES = {
  document: { relation: ["replaced-by"] }
};

export { CHOICES as C, NEW_CHOICES as N };
//# sourceMappingURL=choices.js.map
