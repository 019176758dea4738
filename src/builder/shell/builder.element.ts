import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import '../drafts/draft-status.element.js';
import { languageOf } from '../form/language-of.js';
import { filled, put, type Language, type Wording } from '../language.js';
import { WorkspaceStore } from '../model/workspace-store.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { afterPaint } from './after-paint.js';
import { builderStyles } from './builder.styles.js';
import { importAgain } from './import-again.js';
import { langOf } from './lang-of.js';
import { ROOM, roomOf, ROOMS, type RoomName } from './rooms.js';
import { Panes } from './panes.js';
import { shellStyles } from './shell.styles.js';
import { SHELL_WORDS as WORDS } from './shell.words.js';
import { titleOf } from './title-of.js';
import { toldTemplate } from './told.template.js';

/**
 * The builder: four rooms with one document, undo and redo through all of them.
 *
 * @tag samsyn-builder
 */
export class BuilderElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, builderStyles, shellStyles];

  @property({ attribute: false }) store = new WorkspaceStore();
  @property({ reflect: true }) language: Language = 'sv';

  @state() private room: RoomName = roomOf(location.hash);
  @state() private loading: 'coming' | 'there' | 'failed' = 'coming';
  @state() private told: Wording | undefined;
  @state() private keeper: DraftKeeper | undefined;

  @query('h1') private heading!: HTMLElement;

  readonly #panes = new Panes(this);
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe(() => this.requestUpdate());
    this.keeper = new DraftKeeper(this.store);
    this.keeper.start();
    addEventListener('hashchange', this.#follow);
    addEventListener('keydown', this.#press);
    this.addEventListener('samsyn-room', this.#goTo);
    void this.#enter(roomOf(location.hash), true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.keeper?.stop();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('keydown', this.#press);
    this.removeEventListener('samsyn-room', this.#goTo);
  }

  /** A room asks to go on to another. */
  readonly #goTo = (event: Event): void => {
    location.hash = ROOM[(event as CustomEvent<RoomName>).detail].hash;
  };

  readonly #follow = (): void => void this.#enter(roomOf(location.hash));

  async #enter(room: RoomName, isFirst = false): Promise<void> {
    this.room = room;
    this.loading = 'coming';
    try {
      await importAgain(room, ROOM[room].load);
      if (this.room === room) this.loading = 'there';
    } catch {
      if (this.room === room) this.loading = 'failed';
    }
    if (isFirst || this.room !== room) return;
    await this.updateComplete;
    this.heading.focus();
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.altKey || event.defaultPrevented) return;
    if (event.key === 'F6' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#panes.go(event.composedPath()[0], event.shiftKey ? -1 : 1);
      return;
    }
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) this.#undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) this.#redo();
    else return;
    event.preventDefault();
  };

  #undo(): void {
    const name = this.store.undoName;
    if (!name) return;
    this.store.undo();
    this.told = put(WORDS.undone, { name });
  }

  #redo(): void {
    const name = this.store.redoName;
    if (!name) return;
    this.store.redo();
    this.told = put(WORDS.redone, { name });
  }

  #say(wording: Wording, parts: Readonly<Record<string, string>> = {}): string {
    return filled(wording, parts)[this.language];
  }

  /** A letter is seen in its control first; what follows from it comes after that. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated && this.store.isTyped) return afterPaint().then(() => super.scheduleUpdate());
    return super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { documentElement: root } = document;
    // To set them anew, though the same, has the browser style the whole page again.
    if (root.lang !== this.language) root.lang = this.language;
    const title = `${this.#say(ROOM[this.room].title)} · ${titleOf(this.store.current) ?? 'Samsyn'}`;
    if (document.title !== title) document.title = title;
  }

  protected override render(): TemplateResult {
    return html`<div class="samsyn shell">
      <header data-pane>
        <a class="brand" href="#${ROOM.gather.hash}"
          ><svg class="mark" viewBox="0 0 48 28" aria-hidden="true">
            <path d="M14 18a10 10 0 0 1 20 0z" fill="currentColor" />
            <path d="M1 19.5h46" stroke="currentColor" stroke-width="3" />
          </svg>
          ${this.#say(WORDS.brand)}</a
        >
        ${this.#document()} ${this.#rooms()}
      </header>
      <main>
        <h1 class="vh" tabindex="-1">${this.#say(ROOM[this.room].title)}</h1>
        ${this.#inside()}
      </main>
      <p class="vh" role="status">${toldTemplate(this.told, this.language)}</p>
    </div>`;
  }

  #document(): TemplateResult {
    const { current, undoName, redoName } = this.store;
    const title = titleOf(current);
    const file = current?.opened?.name ?? current?.source?.name;
    return html`<div class="document">
      <p class="name">
        <b lang=${title ? langOf(languageOf(current?.content), this.language) : nothing}
          >${current ? title || this.#say(WORDS.untitled) : this.#say(WORDS.noDocument)}</b
        >
        <span>${file}
        <samsyn-builder-draft-status .keeper=${this.keeper} .language=${this.language}></samsyn-builder-draft-status></span>
      </p>
      <p class="history">
        ${this.#step(WORDS.undo, WORDS.undoShort, WORDS.nothingToUndo, undoName, () => this.#undo())}
        ${this.#step(WORDS.redo, WORDS.redoShort, WORDS.nothingToRedo, redoName, () => this.#redo())}
        <button class="plain" type="button" lang=${this.language === 'sv' ? 'en' : 'sv'} @click=${this.#turn}>
          ${this.#say(WORDS.other)}
        </button>
      </p>
    </div>`;
  }

  readonly #turn = (): void => {
    this.language = this.language === 'sv' ? 'en' : 'sv';
  };

  #step(
    long: Wording,
    short: Wording,
    none: Wording,
    name: Wording | undefined,
    take: () => void,
  ): TemplateResult {
    const said = name ? this.#say(long, { name: name[this.language] }) : this.#say(none);
    // Not disabled, which would take the focus from who has just undone the last change.
    // The same words as the button's name would be heard twice, as its description: they stand on what is in it.
    return html`<button class="plain" type="button" title=${name ? nothing : said} aria-disabled=${name ? nothing : 'true'} @click=${take}>
      ${name ? html`<span title=${said}>${said}</span>` : this.#say(short)}
    </button>`;
  }

  #rooms(): TemplateResult {
    return html`<nav aria-label=${this.#say(WORDS.rooms)}>
      <ol role="list">
        ${ROOMS.map(
          (name, at) =>
            html`<li>
              <a href="#${ROOM[name].hash}" aria-current=${name === this.room ? 'step' : nothing}
                ><span aria-hidden="true">${at + 1}</span> ${this.#say(ROOM[name].title)}</a
              >
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #inside(): TemplateResult {
    if (this.loading === 'coming')
      return html`<p class="waiting" role="status">${this.#say(WORDS.loading)}</p>`;
    if (this.loading === 'failed')
      return html`<div class="waiting notice" role="alert">
        <p>${this.#say(WORDS.failed)}</p>
        <button class="button" type="button" @click=${() => void this.#enter(this.room)}>
          ${this.#say(WORDS.retry)}
        </button>
      </div>`;
    switch (this.room) {
      case 'gather':
        return html`<samsyn-builder-gather .store=${this.store} .language=${this.language}></samsyn-builder-gather>`;
      case 'arrange':
        return html`<samsyn-builder-arrange .store=${this.store} .language=${this.language}></samsyn-builder-arrange>`;
      case 'write':
        return html`<samsyn-builder-write .store=${this.store} .language=${this.language}></samsyn-builder-write>`;
      case 'publish':
        return html`<samsyn-builder-publish .store=${this.store} .language=${this.language}></samsyn-builder-publish>`;
    }
  }
}
