import type { Content } from '../../format/schema.js';
import { TAGS, type Tag } from './widget.view.js';

/** Names the widgets that the page of a whole document may show, by what the document holds. */
export const widgetsIn = (content: Content): readonly Tag[] => [
  'document-facts',
  ...Object.entries(TAGS).flatMap(([list, tag]) => (content[list as keyof Content] ? tag : [])),
  ...goalWidgets(content.goals),
];

/** Goals stand as cards or in a grid, and in a matrix where somebody has taken a stand on one. */
const goalWidgets = (goals: Content['goals']): readonly Tag[] =>
  goals
    ? [
        'goal-card',
        ...(goals.length > 2 ? (['goal-grid'] as const) : []),
        ...(JSON.stringify(goals).includes('"state"') ? (['responsibility-matrix'] as const) : []),
      ]
    : [];
