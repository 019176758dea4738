import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Content } from '../../format/schema.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { withFirstId } from '../form/give-id.js';
import { calledIn } from '../form/names.js';
import { FORM_WORDS } from '../form/form.words.js';
import { type Language, put } from '../language.js';
import { pointerOf, valueAt, type Path } from '../model/json-path.js';
import { WorkspaceStore } from '../model/workspace-store.js';
import { afterPaint } from '../shell/after-paint.js';
import { fieldOfPath } from './field-of-path.js';
import { HoverBox } from './hover-box.js';
import type { InPlaceAct, InPlaceElement } from './in-place.element.js';
import { drawnText } from './await-text.js';
import { acted } from './acts.js';
import { clickedOn } from './clicked-on.js';
import { anchorOf, elementOf, textsIn, type Tied } from './page-tie.js';
import { withWords } from './text-edits.js';
import { blocksOf } from './text-places.js';
import { foundSound } from './found-sound.js';
import { showAtOnce } from './show-at-once.js';
import { Lull } from '../shell/lull.js';
import { inPlaceTemplate } from './in-place.template.js';
import { paperStyles } from './paper.styles.js';
import { revealIn } from './reveal.js';
import { writeStyles } from './write.styles.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** How wide the page is shown. */
export type PageWidth = 'phone' | 'tablet' | 'desktop';

/**
 * The page as readers will see it, which is written in where its texts stand.
 *
 * @tag samsyn-builder-page
 * @fires samsyn-open - Something on the page was clicked; `detail` is the path in the content.
 * @fires samsyn-done - The writing was ended by a key or by taking the text away: the focus has nowhere to be here.
 */
export class PageElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, writeStyles, paperStyles];

  @property({ attribute: false }) store = new WorkspaceStore();
  @property() language: Language = 'sv';
  @property({ attribute: false }) content: object = {};
  @property({ attribute: false }) path: Path = [];
  @property() width: PageWidth = 'desktop';

  /** Whether the widgets did not come. */
  @state() private isLost = false;
  /** The text that is being written in. */
  @state() private tied: Tied | undefined;

  /** What the whole page shows; for a moment it may lag behind where an editor types. */
  @state() private shown: object = {};
  /** The same, where nothing has to be left out of it. */
  @state() private sound: Content | undefined;

  @query('.sheet') private sheet!: HTMLElement;
  @query('samsyn-strategy') private whole!: HTMLElement;
  @query('samsyn-builder-in-place') private control!: InPlaceElement | null;

  /** The content as it was when the writing began. */
  #before: object | undefined;
  /** The content as it was written here last. */
  #written: unknown;
  /** What the page has been given last: the whole of it, or the widgets in which something was new. */
  #given: object = {};
  readonly #lull = new Lull(() => this.#catchUp());

  override connectedCallback(): void {
    super.connectedCallback();
    import('../shell/paced-widgets.js').catch(() => (this.isLost = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lull.end();
  }

  protected override render(): TemplateResult {
    return html`${
      this.isLost ? html`<p class="notice" role="alert">${WORDS.pageFailed[this.language]}</p>` : nothing
    }
      <div class="sheet ${this.width}">
      <samsyn-strategy
        .accepted=${this.sound}
        .content=${this.sound ? undefined : this.shown}
        heading-level="3"
      ></samsyn-strategy>
      ${
        this.tied
          ? inPlaceTemplate(this.tied, this.content, this.language, {
              write: (words) => this.#write(words),
              act: (act) => this.#act(act),
            })
          : nothing
      }
    </div>`;
  }

  /** A letter is seen in its control first; what follows from it comes after that. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated && this.store.isTyped) return afterPaint().then(() => super.scheduleUpdate());
    return super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    // By keyboard, one comes to a text from the form, and from one text to the next.
    this.sheet.addEventListener('click', this.#click);
    this.sheet.addEventListener('pointerdown', () => void this.#current());
    new HoverBox(this.sheet, () => this.content);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content')) this.#follow();
    const { tied } = this;
    if (!tied || !changed.has('content') || this.content === this.#written) return;
    // It was changed elsewhere, or undone: the text ends where its paragraph now does.
    const text = valueAt(this.content, tied.path);
    const block = typeof text === 'string' && blocksOf(text).find(({ start }) => start === tied.start);
    this.tied = block ? { ...tied, end: block.end } : undefined;
  }

  protected override updated(): void {
    void this.#place();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#lull.over) return done;
    await this.#lull.over;
    return super.getUpdateComplete();
  }

  /**
   * Has the page show other content. What is being typed is seen in its control, and on the page as soon as the typing
   * pauses; all else at once where it is new, and where it is only named when there is time.
   */
  #follow(): void {
    if (this.hasUpdated && (this.store.isTyped || this.#showAtOnce())) return this.#lull.begin();
    this.#lull.cancel();
    this.#give();
  }

  /** Has the whole page show what there is, the widgets in which something is new first. */
  #catchUp(): void {
    this.#showAtOnce();
    this.#give();
  }

  #showAtOnce(): boolean {
    const root = this.whole.shadowRoot;
    const isShown = root !== null && showAtOnce(root, this.#given, this.content);
    if (isShown) this.#given = this.content;
    return isShown;
  }

  #give(): void {
    this.sound = foundSound(this.content, this.shown);
    this.shown = this.#given = this.content;
  }

  /** Scrolls an entry into view, in the column that the page stands in. */
  reveal(path: Path): void {
    const anchor = anchorOf(this.sheet, this.content, path);
    if (anchor || !path.length) revealIn(this.parentElement, anchor);
  }

  /** Shows at once what the page lags behind: where a text is looked for, it is found by what it says. */
  async #current(): Promise<void> {
    if (!this.#lull.over) return;
    this.#lull.end();
    await this.updateComplete;
    await (this.whole as LitElement).updateComplete;
    const widgets = [...this.whole.shadowRoot!.querySelectorAll<LitElement>('[nested]')];
    const { hurry } = await import('../shell/paced-widgets.js');
    widgets.forEach(hurry);
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  }

  /** Begins to write in the first text of what is chosen. */
  async writeFirst(): Promise<void> {
    await this.#current();
    const own = `${pointerOf(this.path)}/`;
    const texts = textsIn(
      anchorOf(this.sheet, this.content, this.path) ?? this.whole.shadowRoot!,
      this.content,
    );
    const first = texts.find(({ path }) => `${pointerOf(path)}/`.startsWith(own));
    if (first) void this.#begin(first);
  }

  readonly #click = (event: MouseEvent): void => {
    const clicked = clickedOn(event, this.sheet, this.content);
    if (!clicked) return;
    this.#tell(clicked.path);
    if (clicked.isLink) this.reveal(clicked.path);
    if (clicked.tied) void this.#begin(clicked.tied);
  };

  #tell(path: Path): void {
    this.dispatchEvent(new CustomEvent('samsyn-open', { detail: path }));
  }

  async #begin(tied: Tied, isNew = false): Promise<void> {
    this.#before = this.content;
    this.tied = tied;
    await this.updateComplete;
    await this.#place();
    this.control?.take(isNew);
  }

  /** Lays the control over the text, once the page has drawn it. */
  async #place(): Promise<void> {
    const { tied } = this;
    if (!tied) return;
    await this.control?.updateComplete;
    await new Promise(requestAnimationFrame);
    if (tied !== this.tied) return;
    const element = tied.element.isConnected
      ? tied.element
      : elementOf(this.sheet, this.content, tied.path, tied.start);
    if (element) this.control?.place(element, this.sheet);
  }

  #write(words: string): void {
    const { tied } = this;
    const field = tied && fieldOfPath(this.content, tied.path);
    if (!tied || !field) return;
    const entry = field.path.slice(0, -1);
    const content = withWords(this.content, tied, words) as object;
    const name = put(FORM_WORDS.wrote, { label: field.label, name: calledIn(content, entry) });
    this.tied = { ...tied, end: tied.start + words.length };
    // The next letter may come before the room has handed this on.
    this.#written = this.content = content;
    this.store.edit(name, () => content, pointerOf(tied.path));
  }

  #act(act: InPlaceAct): void {
    const { tied } = this;
    const field = tied && fieldOfPath(this.content, tied.path);
    if (!tied || !field) return;
    if (act === 'leave' || act === 'done') this.#leave();
    else if (act === 'next' || act === 'previous') void this.#go(tied, act === 'next' ? 1 : -1);
    else {
      const done = acted(act, this.content, field, tied, this.language);
      if (!done) return;
      this.tied = undefined;
      this.store.settle();
      this.store.edit(done.name, () => done.content);
      if (done.path) void this.#goOn(done.path, done.start, done.isNew);
    }
    if (act === 'done' || act === 'remove') this.dispatchEvent(new Event('samsyn-done'));
  }

  #leave(): void {
    const { tied } = this;
    const before = this.#before;
    const { undoName } = this.store;
    this.tied = undefined;
    if (tied && before && undoName && before !== this.store.current?.content) {
      const entry = fieldOfPath(this.content, tied.path)!.path.slice(0, -1);
      this.store.edit(undoName, (content) => withFirstId(content, before, entry), pointerOf(tied.path));
    }
    this.store.settle();
  }

  async #go(tied: Tied, by: 1 | -1): Promise<void> {
    await this.#current();
    const texts = textsIn(this.whole.shadowRoot!, this.content);
    const at = texts.findIndex(
      ({ path, start }) => pointerOf(path) === pointerOf(tied.path) && start === tied.start,
    );
    const next = at < 0 ? undefined : texts[at + by];
    if (!next) return;
    this.#leave();
    this.#tell(next.path);
    void this.#begin(next);
  }

  /** Goes on writing in a text that has just been put in, or moved. */
  async #goOn(path: Path, start?: number, isNew = false): Promise<void> {
    const tied = await drawnText(this.sheet, () => this.content, path, start);
    if (tied) await this.#begin(tied, isNew);
  }
}

customElements.define('samsyn-builder-page', PageElement);
