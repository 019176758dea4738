import { T as TAGS } from './widget.view.js';

const widgetsIn = (content) => [
  "document-facts",
  ...Object.entries(TAGS).flatMap(([list, tag]) => content[list] ? tag : []),
  ...goalWidgets(content.goals)
];
const goalWidgets = (goals) => goals ? [
  "goal-card",
  ...goals.length > 2 ? ["goal-grid"] : [],
  ...JSON.stringify(goals).includes('"state"') ? ["responsibility-matrix"] : []
] : [];

export { widgetsIn as w };
//# sourceMappingURL=widgets-in.js.map
