import type { TemplateResult } from 'lit';
import { findEntry } from '../../format/find.js';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { prepareGoals } from '../fragments/goal-progress.js';
import { goalPartsStyles } from '../goal-card/goal-parts.styles.js';
import { journeyStyles } from './journey.styles.js';
import { journeyTemplate } from './journey.template.js';
import { journeyView } from './journey.view.js';

/**
 * Shows a journey in steps, each leading to its goal, or opening it where the page shows it nowhere else.
 *
 * @tag samsyn-journey
 * @csspart journey - The whole journey.
 * @csspart head - Title and intro.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart title - A heading: the journey's, and each step's.
 * @csspart ground - What a step holds, below its line.
 * @csspart goal - A goal that a step opens.
 */
export class JourneyElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, goalPartsStyles, journeyStyles];

  protected override readonly shows = 'journeys';
  readonly #links = new DeepLinks(this, () => this.requestUpdate());

  protected override prepare(content: Content): Promise<unknown> | undefined {
    return prepareGoals(content);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const journey = findEntry(content.journeys, this.item);
    const isShown = (id: string): boolean => this.#links.isShownElsewhere(id);
    return journey && journeyTemplate(journeyView(journey, content, { ...reader, isShown }, isShown), reader);
  }
}
