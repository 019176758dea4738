const WIDGETS = [
  "document-facts",
  "document-list",
  "glossary",
  "goal-card",
  "goal-grid",
  "indicator",
  "journey",
  "measure-list",
  "principle-list",
  "responsibility-matrix",
  "roles-table",
  "section",
  "status-summary",
  "strategy"
];
const isWidget = (name) => WIDGETS.includes(name);

export { WIDGETS as W, isWidget as i };
//# sourceMappingURL=names2.js.map
