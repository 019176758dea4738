import type { TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { prepareGoals, readerOfGoals } from '../fragments/goal-progress.js';
import { goalStyles } from '../goal-card/goal-card.styles.js';
import { goalPartsStyles } from '../goal-card/goal-parts.styles.js';
import { goalGridStyles } from './goal-grid.styles.js';
import { goalGridTemplate } from './goal-grid.template.js';
import { goalGridView } from './goal-grid.view.js';

/**
 * Shows goals side by side, so that all that is wanted is read in one row and all that will be done in the next.
 *
 * Without `item` it shows the document's goals, with it the goals within that goal, under its name and text.
 * Prioritised goals come first, and say so in words, with their number where they have one.
 *
 * @tag samsyn-goal-grid
 * @csspart grid - The whole widget.
 * @csspart head - The name and text of the goal that the others are parts of.
 * @csspart goals - The list of goals.
 * @csspart goal - A goal's column; a prioritised one is also `prioritised`.
 * @csspart prioritised - The column of a prioritised goal.
 * @csspart card - A goal.
 * @csspart sky - The field above a goal's horizon.
 * @csspart ground - The field below it.
 * @csspart title - A heading.
 * @csspart tag - The word "Prioriterat", with the number.
 * @csspart topics - The list of topics.
 * @csspart figure - A goal's picture, or its caption.
 * @csspart aims - "Vi vill".
 * @csspart commitments - "Vi ska".
 * @csspart sub-goals - A goal's own sub-goals, folded where they have texts.
 */
export class GoalGridElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, goalStyles, goalPartsStyles, goalGridStyles];

  protected override readonly shows = 'goals';

  readonly #links = new DeepLinks(this);

  protected override prepare(content: Content): Promise<unknown> | undefined {
    return prepareGoals(content);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const grid = goalGridView(content, this.item, readerOfGoals(content, reader, this.#links));
    return grid && goalGridTemplate(grid, reader);
  }
}
