const CHOICES = {
  documentKind: ["strategi", "program", "plan", "policy", "riktlinjer", "regler", "m\xE5l"],
  event: ["adopted", "established", "revised", "extended", "repealed"],
  relation: ["based-on", "part-of", "related", "law", "replaces"]};

export { CHOICES as C };
//# sourceMappingURL=choices.js.map
