import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { controlStyles } from '../../theme/controls.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { downloadStyles } from '../fragments/download.styles.js';
import { statusIconStyles } from '../fragments/status-icon.styles.js';
import { assessmentsStyles } from '../fragments/assessments.styles.js';
import { prepareAssessed } from '../fragments/goal-progress.js';
import { notStatedStyles } from '../fragments/not-stated.styles.js';
import { chartStyles } from './chart.styles.js';
import { compactStyles } from './compact.styles.js';
import { compactTemplate } from './compact.template.js';
import { indicatorStyles } from './indicator.styles.js';
import { indicatorTemplate } from './indicator.template.js';
import { indicatorView } from './indicator.view.js';
import { linesStyles } from './lines.styles.js';
import { namedIndicators } from './named.js';
import { seriesTableStyles } from './series-table.styles.js';

/**
 * Shows an indicator: its figures, a chart with the target's line, and the values as a table. `item` may name several,
 * with spaces or commas between them, which then stand below one another; `compact` makes each a row.
 *
 * The chart's ground begins at nought and is in proportion to the values. Where they lie too close for that,
 * points are drawn on a scale that says where it begins. A time without a value is a gap. A value that stands
 * alone is a figure, with a bar to what it can be compared with. Trend, status and assessment are said in
 * words, each by itself.
 *
 * @tag samsyn-indicator
 * @csspart indicator - An indicator.
 * @csspart rows - Indicators as rows.
 * @csspart row - One of them.
 * @csspart name - Its name.
 * @csspart head - Label, title and summary.
 * @csspart title - The heading.
 * @csspart figures - Latest value, target, baseline, trend, status and assessment.
 * @csspart assessments - How it was assessed at different times.
 * @csspart chart - The chart, or what stands in its place where there is no value.
 * @csspart remarks - What is remarked about values.
 * @csspart table - The values.
 * @csspart comparisons - Values of others.
 * @csspart breakdown - Values of parts.
 * @csspart list-head - Their headings.
 * @csspart about - How often it is measured, its goals, who is responsible, when it was updated.
 * @csspart source - The source line.
 * @csspart downloads - The button that saves the values as a file.
 */
export class IndicatorElement extends ContentWidget {
  static override styles = [
    tokenStyles,
    baseStyles,
    controlStyles,
    downloadStyles,
    notStatedStyles,
    statusIconStyles,
    assessmentsStyles,
    indicatorStyles,
    chartStyles,
    linesStyles,
    seriesTableStyles,
    compactStyles,
  ];

  static override properties: PropertyDeclarations = { compact: { type: Boolean } };

  /** One row for each indicator: its name, the latest figure, a small chart, and the target. */
  declare compact: boolean;
  protected override readonly shows = 'indicators';

  readonly #links = new DeepLinks(this, () => this.requestUpdate());

  constructor() {
    super();
    this.compact = false;
  }

  protected override prepare({ indicators }: Content): Promise<unknown> | undefined {
    return prepareAssessed(indicators);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const isShown = (id: string): boolean => this.#links.isShownElsewhere(id);
    const views = namedIndicators(content, this.item).map((one) =>
      indicatorView(one, content, reader, isShown),
    );
    const [first, ...more] = views;
    if (!first) return undefined;
    if (this.compact) return compactTemplate(views, reader, isShown);
    if (!more.length) return indicatorTemplate(first, reader);
    return html`<div class="several">${views.map((view, i) => indicatorTemplate(view, reader, i))}</div>`;
  }
}
