import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { controlStyles } from '../../theme/controls.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { LaterPieces } from '../base/later-pieces.js';
import { Status } from '../base/status-message.js';
import { prepareAssessed } from '../fragments/goal-progress.js';
import { assessmentsStyles } from '../fragments/assessments.styles.js';
import { statusIconStyles } from '../fragments/status-icon.styles.js';
import { notStatedStyles } from '../fragments/not-stated.styles.js';
import type { OnChoice } from '../fragments/choice.template.js';
import { choicesStyles } from '../fragments/choices.styles.js';
import type { TraitName } from './measure-entries.view.js';
import type { Chosen } from './filters.view.js';
import { measureListStyles } from './measure-list.styles.js';
import { measureListTemplate } from './measure-list.template.js';
import { measureListView } from './measure-list.view.js';

/**
 * Shows what is to be done: measures with their text, who is responsible, when, and how far they have come.
 *
 * With `item` it shows the measures of one goal and of its sub-goals, or one measure alone. Where measures
 * serve several goals they stand under the goals' names, and where they serve none under their categories'. From
 * five measures on a reader can choose among them, by goal, category, who is responsible, status and priority, as far
 * as that parts the list. Print shows all.
 *
 * @tag samsyn-measure-list
 * @csspart measures - The whole widget.
 * @csspart filters - The choices, and the number of measures found.
 * @csspart group - Measures that stand together.
 * @csspart head - A group's head.
 * @csspart title - A group's heading.
 * @csspart list - A list of measures.
 * @csspart measure - One measure.
 * @csspart name - A measure's name.
 * @csspart assessments - How it was assessed at different times.
 * @csspart facts - Who, when, how far, and so on.
 * @csspart source - A source line.
 */
export class MeasureListElement extends ContentWidget {
  static override styles = [
    tokenStyles,
    baseStyles,
    controlStyles,
    choicesStyles,
    notStatedStyles,
    statusIconStyles,
    assessmentsStyles,
    measureListStyles,
  ];

  static override properties: PropertyDeclarations = { group: {}, chosen: { state: true } };

  /**
   * By what the measures are grouped, or `none`; else by goal where they serve several, and by category where they
   * serve none.
   */
  declare group: 'goal' | 'category' | 'responsible' | 'status' | 'priority' | 'none' | undefined;
  /** What is chosen in the filters. */
  declare private chosen: Chosen;
  protected override readonly shows = 'measures';
  readonly #links: DeepLinks;
  readonly #pieces: LaterPieces;
  // Not made where the list is drawn: what is made there holds on to all that the list was drawn from.
  readonly #choose: OnChoice<TraitName> = (way, value) =>
    void (this.chosen = { ...this.chosen, [way]: value });

  constructor() {
    super();
    this.chosen = {};
    new Status(this);
    this.#links = new DeepLinks(this, () => this.requestUpdate());
    this.#pieces = new LaterPieces(this, {
      links: this.#links,
      coming: () => this.coming,
      fail: (error) => this.fail(error),
    });
  }

  /** Shows all measures again, where a link leads to one that is not chosen. */
  reveal(target: Element): void {
    if (!target.closest('[hidden]')) return;
    this.chosen = {};
    this.performUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#pieces.drawn;
    return done;
  }

  protected override prepare({ measures }: Content): Promise<unknown> | undefined {
    return prepareAssessed(measures);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const around = { content, isShown: (id: string) => this.#links.isShownElsewhere(id) };
    const list = measureListView({ item: this.item, group: this.group, chosen: this.chosen }, around, reader);
    return list && measureListTemplate(list, reader, this.#choose, this.#pieces.later);
  }
}
