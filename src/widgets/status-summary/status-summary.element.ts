import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { controlStyles } from '../../theme/controls.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { Status } from '../base/status-message.js';
import { statusIconStyles } from '../fragments/status-icon.styles.js';
import type { OnChoice } from '../fragments/choice.template.js';
import { choicesStyles } from '../fragments/choices.styles.js';
import { statusSummaryStyles } from './status-summary.styles.js';
import { statusSummaryTemplate, type Choice } from './status-summary.template.js';
import { statusSummaryView } from './status-summary.view.js';

/**
 * Shows follow-up at a glance: how many of the goals, measures or indicators stand where, as one landscape with a sun for
 * each, in numbers and by area, and which they are.
 *
 * With `item` it shows those of one goal. Where the file has judgements of several years a reader can choose among them.
 *
 * @tag samsyn-status-summary
 * @csspart summary - The whole widget.
 * @csspart head - What is followed up, and the year.
 * @csspart title - The heading.
 * @csspart landscape - The suns over, on and under the horizon.
 * @csspart counts - How many stand where.
 * @csspart areas - The table by area.
 * @csspart years - The choice of a year.
 * @csspart entries - The entries, folded.
 * @csspart filters - The choices among them.
 */
export class StatusSummaryElement extends ContentWidget {
  static override styles = [
    tokenStyles,
    baseStyles,
    controlStyles,
    choicesStyles,
    statusIconStyles,
    statusSummaryStyles,
  ];

  static override properties: PropertyDeclarations = { of: {}, anchor: {}, chosen: { state: true } };

  /** `goals`, `measures` or `indicators`: what is counted; else the first of them of which some are judged. */
  declare of: 'goals' | 'measures' | 'indicators' | undefined;
  /** What a link on the page leads to it by. */
  declare anchor: string | undefined;
  /** What is chosen. */
  declare private chosen: Readonly<Partial<Record<Choice, string>>>;
  protected override readonly shows = 'goals';
  readonly #links: DeepLinks;
  readonly #choose: OnChoice<Choice> = (name, value) =>
    void (this.chosen = { ...this.chosen, [name]: value });

  constructor() {
    super();
    this.chosen = {};
    new Status(this);
    this.#links = new DeepLinks(this, () => this.requestUpdate());
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const { item, of, chosen, anchor } = this;
    const shown: Reader = { ...reader, isShown: (id) => this.#links.isShownElsewhere(id) };
    const summary = statusSummaryView(
      { of, item, year: chosen.year, chosen: chosen.status ?? '' },
      content,
      shown,
    );
    return summary && statusSummaryTemplate(summary, anchor, shown, this.#choose);
  }
}
