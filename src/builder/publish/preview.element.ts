import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { directionOf } from '../../text/reader.js';
import { paintIn } from '../../theme/derived-colours.js';
import { themeCss, type Theme } from '../../theme/index.js';
import type { Mode } from '../../theme/names.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { baseStyles } from '../../theme/base.styles.js';
import { filled, type Language, type Wording } from '../language.js';
import { followLink } from './follow-link.js';
import { PUBLISH_WORDS as WORDS } from './publish.words.js';
import { previewStyles } from './preview.styles.js';
import { partAttributes, type Placed } from './snippet-of.js';
import { styleText } from './style-text.js';

/** How wide the page's column is, in pixels. */
export const WIDTHS = { phone: 360, tablet: 768, desktop: 1120 } as const;
export type Width = keyof typeof WIDTHS;

/**
 * The chosen parts as readers will see them, by the product's own widgets.
 *
 * @tag samsyn-builder-preview
 * @fires drawn - The widgets have been given what they show.
 */
export class PreviewElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, previewStyles];

  @property({ attribute: false }) content: object = {};
  /** The content file's address on the site. */
  @property({ attribute: false }) file = '';
  @property({ attribute: false }) parts: readonly Placed[] = [];
  @property({ attribute: false }) level = 2;
  @property({ attribute: false }) theme: Theme | undefined;
  /** Whether the theme comes by a class; the first comes by itself. */
  @property({ attribute: false }) themeClass = '';
  /** The language of the page. */
  @property({ attribute: false }) pageLanguage = 'sv';
  @property({ attribute: false }) width: Width = 'tablet';
  @property({ attribute: false }) mode: Mode = 'light';
  @property({ attribute: false }) language: Language = 'sv';

  @state() private loaded: 'coming' | 'there' | 'failed' = 'coming';
  @state() private room = 0;
  @query('.stage') private stage!: HTMLElement;

  readonly #sheet = new CSSStyleSheet();
  readonly #widgets = new Map<string, HTMLElement>();
  readonly #watch = new ResizeObserver(([entry]) => {
    // In the next frame: what it leads to is laid out anew.
    if (entry) requestAnimationFrame(() => (this.room = Math.floor(entry.contentRect.width)));
  });

  /** The widgets that are shown, in their order. */
  get widgets(): readonly HTMLElement[] {
    return this.loaded === 'there' ? this.#drawn() : [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    import('../shell/paced-widgets.js').then(
      () => (this.loaded = 'there'),
      () => (this.loaded = 'failed'),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#watch.observe(this.stage);
    // Before the widgets hear of it, who would change the builder's address.
    this.stage.addEventListener('click', (event) => followLink(event, this.widgets), { capture: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.#sheet.replaceSync(this.theme ? themeCss(this.theme) : '');
  }

  protected override updated(): void {
    if (this.loaded === 'there') this.dispatchEvent(new Event('drawn'));
  }

  protected override render(): TemplateResult {
    const paint = this.theme && paintIn(this.theme[this.mode], this.mode);
    const width = WIDTHS[this.width];
    const zoom = this.room ? Math.min(1, this.room / width) : 1;
    const paper = {
      'inline-size': `${width}px`,
      zoom: String(zoom),
      background: paint?.('surface') ?? '',
      color: paint?.('text') ?? '',
    };
    return html`<div class="samsyn">
      <div class="stage" role="region" tabindex="0" aria-label=${this.#say(WORDS.stage)}>
        <div class="paper ${this.mode}" .style=${styleText(paper)}>${this.#inside()}</div>
      </div>
      <p class="caption">
        ${this.#say(zoom < 1 ? WORDS.captionZoomed : WORDS.caption, { width, percent: Math.round(zoom * 100) })}
      </p>
    </div>`;
  }

  #inside(): TemplateResult {
    if (this.loaded === 'failed')
      return html`<p class="empty" role="alert">${this.#say(WORDS.previewFailed)}</p>`;
    if (this.loaded === 'coming') return html`<p class="empty">${this.#say(WORDS.loading)}</p>`;
    if (!this.parts.length) return html`<p class="empty">${this.#say(WORDS.noParts)}</p>`;
    const lines = (count: number): TemplateResult =>
      html`<div class="lines" aria-hidden="true">
        ${[...Array(count).keys()].map(() => html`<i></i>`)}<i class="short"></i>
      </div>`;
    return html`${lines(2)}
      <div class="parts ${this.themeClass}" lang=${this.pageLanguage} dir=${directionOf(this.pageLanguage)}>${this.#drawn()}</div>
      ${this.width === 'desktop' ? nothing : lines(1)}`;
  }

  /** The parts' widgets; those that were there are kept, so that they don't flicker. */
  #drawn(): HTMLElement[] {
    return this.parts.map((part) => {
      const { widget } = part;
      const own = partAttributes(part);
      const key = JSON.stringify([widget, own]);
      const known = this.#widgets.get(key);
      const element = known ?? document.createElement(`samsyn-${widget}`);
      if (!known) this.#widgets.set(key, element);
      for (const [name, value] of Object.entries(own)) if (value) element.setAttribute(name, value);
      if (element.getAttribute('heading-level') !== String(this.level))
        element.setAttribute('heading-level', String(this.level));
      const holder = element as HTMLElement & { content?: unknown };
      if (holder.content !== this.content) holder.content = this.content;
      // Links and pictures in the content count from where the file is going to lie.
      if (this.file.startsWith('/') && !this.file.startsWith('//')) element.setAttribute('src', this.file);
      else element.removeAttribute('src');
      return element;
    });
  }

  #say(wording: Wording, parts: Readonly<Record<string, string | number>> = {}): string {
    return filled(wording, parts)[this.language];
  }
}

customElements.define('samsyn-builder-preview', PreviewElement);
