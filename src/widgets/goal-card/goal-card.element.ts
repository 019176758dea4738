import type { TemplateResult } from 'lit';
import { findGoal } from '../../format/find.js';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { isServer } from '../base/on-server.js';
import { prepareGoals, readerOfGoals } from '../fragments/goal-progress.js';
import { goalCardStyles } from './goal-card.styles.js';
import { goalPartsStyles } from './goal-parts.styles.js';
import { goalCardTemplate } from './goal-card.template.js';
import { goalView } from './goal-card.view.js';

/**
 * Shows one goal: above the horizon what the kommun wants, below it what it will do.
 *
 * @tag samsyn-goal-card
 * @csspart card - The whole card.
 * @csspart sky - The field above the horizon.
 * @csspart ground - The field below it.
 * @csspart title - The heading.
 * @csspart tag - The word "Prioriterat".
 * @csspart topics - The list of topics.
 * @csspart aims - "Vi vill".
 * @csspart commitments - "Vi ska".
 * @csspart parts - Titled parts of the goal, how it is followed up, its documents.
 * @csspart sub-goals - The sub-goals.
 */
export class GoalCardElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, goalCardStyles, goalPartsStyles];

  protected override readonly shows = 'goals';

  readonly #links = new DeepLinks(this);

  protected override prepare(content: Content): Promise<unknown> | undefined {
    return prepareGoals(content);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const goal = findGoal(content, this.item);
    const many = !isServer && document.getElementsByTagName(this.localName).length > 30;
    return (
      goal &&
      goalCardTemplate(goalView(goal, content, readerOfGoals(content, reader, this.#links)), reader, many)
    );
  }
}
