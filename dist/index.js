export { C as ContentWidget, L as LIMITS, S as SamsynErrorEvent, a as SamsynLoadEvent, V as VERSION, l as loadMarkdown } from './chunks/heading.js';
export { readContent } from './chunks/read-content.js';
export { GoalCardElement } from './goal-card.js';
export { JourneyElement } from './journey.js';
export { PrincipleListElement } from './principle-list.js';
export { RolesTableElement } from './roles-table.js';
import 'lit';
import './chunks/goal-card.view.js';
import './chunks/head.js';
import './chunks/source-line.js';
//# sourceMappingURL=index.js.map
