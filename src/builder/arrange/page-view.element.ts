import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Language, Wording } from '../language.js';
import type { Workspace } from '../model/workspace.js';
import { Room } from '../shell/room.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import { bringIntoView } from './bring-into-view.js';
import { Dwell } from './dwell.js';
import { placeLamp } from './lamp.js';
import { tellPointed } from './list-events.js';
import { nextText } from './page-steps.js';
import { pageStyles } from './page.styles.js';
import { elementOf, pieceOf } from './tie.js';

/**
 * The page as it becomes, by the product's own widgets; what belongs to a piece of the document is lit.
 *
 * @tag samsyn-builder-arranged
 */
export class PageViewElement extends LitElement {
  static override styles = [Room.styles, pageStyles];

  @property() language: Language = 'sv';
  @property({ attribute: false }) workspace: Workspace | undefined;

  @state() private loading: 'coming' | 'there' | 'failed' = 'coming';
  @state() private litPiece: string | undefined;
  /** What is lit, in words. */
  @state() private told = '';

  @query('.stage') private stage!: HTMLElement | null;
  @query('samsyn-strategy') private strategy!: (HTMLElement & { updateComplete: Promise<boolean> }) | null;
  @query('.light') private lamp!: HTMLElement | null;

  #lit: Element | undefined;
  readonly #dwell = new Dwell();
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver(this.#place);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#dwell.end();
  }

  /**
   * Lights what a piece has become.
   *
   * @param told - What to say of it, for those who don't see the light.
   * @returns Whether it is on the page.
   */
  light(piece: string | undefined, told = ''): boolean {
    this.litPiece = piece;
    this.told = told;
    const { strategy, workspace } = this;
    this.#lit =
      strategy && workspace && piece !== undefined ? elementOf(strategy, workspace, piece) : undefined;
    this.#place();
    if (this.#lit) bringIntoView(this.#lit, this);
    return this.#lit !== undefined;
  }

  async #load(): Promise<void> {
    try {
      await import('../shell/paced-widgets.js');
      this.loading = 'there';
    } catch {
      this.loading = 'failed';
    }
  }

  protected override updated(changes: PropertyValues): void {
    if (this.stage && (changes.has('loading') || changes.has('workspace'))) {
      this.#sizes?.observe(this.stage);
      void this.#again();
    }
  }

  /** The page has been drawn anew: what was lit may stand elsewhere. */
  async #again(): Promise<void> {
    await this.strategy?.updateComplete;
    await new Promise(requestAnimationFrame);
    const { strategy, workspace, litPiece } = this;
    if (litPiece === undefined || !strategy || !workspace) return;
    this.#lit = elementOf(strategy, workspace, litPiece);
    this.#place();
  }

  /** Puts the light around what is lit. It lies over the page, whose own elements stay as they are. */
  readonly #place = (): void => {
    if (this.stage && this.lamp) placeLamp(this.lamp, this.stage, this.#lit);
  };

  protected override render(): TemplateResult {
    return html`<section class="samsyn" aria-labelledby="page">
      <h2><span id="page">${this.#say(WORDS.page)}</span> <small>${this.#say(WORDS.pageAbout)}</small></h2>
      <div class="steps" role="group" aria-label=${this.#say(WORDS.stepsLabel)}>
        ${this.#button(WORDS.previous, () => this.#step(-1))} ${this.#button(WORDS.next, () => this.#step(1))}
        ${this.#button(WORDS.toPiece, () => this.#jump(), this.litPiece === undefined)}
      </div>
      <p class="vh" role="status">${this.told}</p>
      ${this.#shown()}
    </section>`;
  }

  #shown(): TemplateResult {
    if (this.loading !== 'there')
      return html`<p class="notice" role="status">
        ${this.#say(this.loading === 'failed' ? WORDS.pageFailed : WORDS.pageComing)}
      </p>`;
    return html`<div
      class="stage"
      @pointerover=${this.#point}
      @pointerleave=${this.#dwell.end}
      @focusin=${this.#come}
      @keydown=${this.#press}
      @click=${{ handleEvent: this.#click, capture: true }}
      @scroll=${{ handleEvent: this.#place, capture: true }}
    >
      ${
        this.workspace
          ? html`<samsyn-strategy .content=${this.workspace.content} heading-level="3"></samsyn-strategy>`
          : nothing
      }
      <div class="light" hidden></div>
    </div>`;
  }

  #button(words: Wording, press: () => void, isOff = false): TemplateResult {
    return html`<button class="plain small" type="button" ?disabled=${isOff} @click=${press}>
      ${this.#say(words)}
    </button>`;
  }

  readonly #point = (event: PointerEvent): void => {
    const [target] = event.composedPath();
    this.#dwell.rest(() => this.#tell(target, false));
  };

  readonly #come = (event: FocusEvent): void => this.#tell(event.composedPath()[0], false);

  /** Escape puts out the light. */
  readonly #press = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.light(undefined);
  };

  /** A click leads to the piece; links of the page lead nowhere from here but to its own parts. */
  readonly #click = (event: MouseEvent): void => {
    const path = event.composedPath();
    const link = path.find((one) => one instanceof HTMLAnchorElement);
    if (link) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.#tell(path[0], true);
  };

  #tell(target: EventTarget | undefined, isJump: boolean): void {
    const piece = target instanceof Element && this.workspace ? pieceOf(target, this.workspace) : undefined;
    if (piece !== undefined) tellPointed(this, piece, isJump);
  }

  #step(by: -1 | 1): void {
    const { strategy, workspace } = this;
    if (!strategy || !workspace) return;
    const next = nextText(strategy, this.#lit, by, (element) => pieceOf(element, workspace));
    if (next) tellPointed(this, next.piece);
  }

  #jump(): void {
    if (this.litPiece !== undefined) tellPointed(this, this.litPiece, true);
  }

  #say(wording: Wording): string {
    return wording[this.language];
  }
}

customElements.define('samsyn-builder-arranged', PageViewElement);
