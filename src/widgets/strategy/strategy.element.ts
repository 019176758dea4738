import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { LaterPieces } from '../base/later-pieces.js';
import { observeSize } from '../base/observe-size.js';
import { fetchWidgets } from '../base/widget-files.js';
import { partStyles } from '../document/part.styles.js';
import { widgetsIn } from '../document/widgets-in.js';
import { waysStyles } from '../document-facts/ways.styles.js';
import { notStatedStyles } from '../fragments/not-stated.styles.js';
import { sectionStyles } from '../section/section.styles.js';
import { CurrentPart } from './current-part.js';
import { jsonLd } from './json-ld.js';
import { prepareAssessed, prepareGoals } from '../fragments/goal-progress.js';
import { strategyStyles } from './strategy.styles.js';
import { strategyTemplate } from './strategy.template.js';
import { strategyView } from './strategy.view.js';
import { trusted } from './trusted.js';
import { spaceOutWaysBack } from './ways-back.js';

/**
 * Shows the whole document: its facts, its text, its goals and everything else, with a contents list.
 *
 * @tag samsyn-strategy
 * @csspart document - The whole document.
 * @csspart head - Publisher, title and subtitle.
 * @csspart ways - Ways to the document in other languages, and to one that is easy to read.
 * @csspart replaced - That another document has replaced it.
 * @csspart title - The heading of the document, and of a part.
 * @csspart subtitle - The line under the title.
 * @csspart contents - The contents list.
 * @csspart part - A part of the document that is not running text.
 * @csspart section - A section of the running text.
 * @csspart entry - An entry that has no widget of its own: funding, participation, follow-up.
 * @csspart byline - Who signs a text, or is quoted.
 * @csspart quote - A quotation.
 * @csspart figure - A picture with its caption.
 */
export class StrategyElement extends ContentWidget {
  static override styles = [
    tokenStyles,
    baseStyles,
    notStatedStyles,
    partStyles,
    sectionStyles,
    strategyStyles,
    waysStyles,
  ];

  static override properties: PropertyDeclarations = {
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    wide: { state: true },
  };

  /** Describes the document in the page in schema.org's terms, for crawlers. */
  declare jsonLd: boolean;
  /** Whether the contents list has room beside the text. */
  declare protected wide: boolean;

  protected override readonly shows = 'title';

  /** What crawlers are told, from what was shown last. */
  #described: Readonly<Record<string, unknown>> | undefined;
  readonly #pieces: LaterPieces;
  readonly #resized = observeSize(() => this.#measure());

  constructor() {
    super();
    this.jsonLd = false;
    this.wide = false;
    this.#pieces = new LaterPieces(this, {
      links: new DeepLinks(this),
      coming: () => this.coming,
      done: () => this.#measure(),
      fail: (error) => this.fail(error),
    });
    new CurrentPart(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }

  protected override prepare(content: Content): Promise<unknown> | undefined {
    const coming = [
      fetchWidgets(widgetsIn(content)),
      prepareGoals(content),
      prepareAssessed(content.measures),
      prepareAssessed(content.indicators),
    ].flatMap((one) => one ?? []);
    return coming.length ? Promise.all(coming) : undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#pieces.drawn;
    return done;
  }

  protected override view(content: Content, reader: Reader): TemplateResult {
    if (this.jsonLd) this.#described = jsonLd(content, reader);
    return strategyTemplate(strategyView(content, reader), reader, this.wide, this.#pieces.later);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#measure();
    this.#describe();
  }

  /** The style sheet decides; what it has decided is seen in the list. */
  #measure(): void {
    const contents = this.hasUpdated && this.renderRoot.querySelector('.contents');
    if (!contents) return;
    this.wide = getComputedStyle(contents).position === 'sticky';
    // It changes the height that is being observed.
    globalThis.requestAnimationFrame?.(() => spaceOutWaysBack(this.renderRoot));
  }

  #describe(): void {
    const before = this.querySelector(':scope > script[type="application/ld+json"]');
    const text = this.jsonLd && this.#described ? JSON.stringify(this.#described) : undefined;
    if (before?.textContent === text) return;
    before?.remove();
    const data = text && trusted(text);
    if (!data) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.text = data;
    this.append(script);
  }
}
