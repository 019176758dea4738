const SHOWS = {
  "document-facts": "title",
  "document-list": "documents",
  glossary: "glossaries",
  "goal-card": "goals",
  "goal-grid": "goals",
  indicator: "indicators",
  journey: "journeys",
  "measure-list": "measures",
  "principle-list": "principles",
  "responsibility-matrix": "goals",
  "roles-table": "roles",
  section: "sections",
  strategy: "title"
};
const STATIC_WIDGETS = Object.keys(SHOWS);

export { STATIC_WIDGETS as S, SHOWS as a };
//# sourceMappingURL=widgets.js.map
