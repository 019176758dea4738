import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { languageOf } from '../form/language-of.js';
import { filled, type Wording } from '../language.js';
import type { Source } from '../model/workspace.js';
import { goTo } from '../shell/go-to.js';
import { Room } from '../shell/room.js';
import { arrangeStyles } from './arrange.styles.js';
import { roomPaperStyles } from './paper.styles.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import { Arranger } from './arranger.js';
import { footTemplate } from './foot.template.js';
import { homelessTemplate } from './homeless.template.js';
import { kindInSentence } from './kind-choices.js';
import type { Pointed } from './list-events.js';
import './page-view.element.js';
import type { PageViewElement } from './page-view.element.js';
import { nameOfEntry } from './short-text.js';
import './source-list.element.js';
import type { SourceListElement } from './source-list.element.js';
import { entriesOf, isPieceEntry, tallyOf, type SourceEntry } from './source-entries.js';

/**
 * The second room: the document as it was read, beside the page as it becomes, tied to each other.
 *
 * @tag samsyn-builder-arrange
 */
export class ArrangeElement extends Room {
  static override styles = [Room.styles, arrangeStyles, roomPaperStyles];

  /** Which of the two is shown where there is no room for both. */
  @state() private shown: 'source' | 'page' = 'source';
  @state() private isHomelessShown = false;

  @query('samsyn-builder-source') private list!: SourceListElement | null;
  @query('samsyn-builder-arranged') private page!: PageViewElement | null;

  #source: Source | undefined;
  #entries: readonly SourceEntry[] = [];
  #arranger = new Arranger(this.store);
  /** Where the editor is among what is gone through one by one. */
  #last: string | undefined;

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('store')) this.#arranger = new Arranger(this.store);
    const source = this.workspace?.source;
    if (source === this.#source) return;
    this.#source = source;
    this.#entries = source ? entriesOf(source) : [];
  }

  protected override render(): TemplateResult {
    const { workspace, language, shown } = this;
    const { source } = workspace ?? {};
    if (!source) return this.#nothing();
    const documentLanguage = source.document.language ?? languageOf(workspace?.content);
    const tally = tallyOf(this.#entries, source.leftOvers);
    return html`<div class="samsyn room" @samsyn-point=${this.#point} @samsyn-agreed=${this.#goOn}>
      <fieldset class="views seg">
        <legend class="vh">${this.say(WORDS.showing)}</legend>
        ${this.#view('source', WORDS.theDocument)}${this.#view('page', WORDS.thePage)}
      </fieldset>
      <div class="columns two" data-shown=${shown}>
        <samsyn-builder-source
          class="on-sky"
          data-pane
          .language=${language}
          .source=${source}
          .entries=${this.#entries}
          .documentLanguage=${documentLanguage}
          .arranger=${this.#arranger}
        ></samsyn-builder-source>
        <samsyn-builder-arranged
          data-pane
          .language=${language}
          .workspace=${workspace}
        ></samsyn-builder-arranged>
      </div>
      ${
        this.isHomelessShown && tally.homeless.length
          ? homelessTemplate(tally.homeless, this.#entries, {
              language,
              documentLanguage,
              goTo: (key) => void this.#goTo(key),
              asText: (key) => {
                this.#arranger.giveKind([key], 'text');
                void this.#focusHomeless();
              },
              close: () => {
                this.isHomelessShown = false;
                void this.#focusHomeless();
              },
            })
          : nothing
      }
      ${footTemplate(tally, {
        language,
        isHomelessShown: this.isHomelessShown,
        next: (among) => this.#next(among),
        homeless: () => (this.isHomelessShown = !this.isHomelessShown),
        goOn: () => goTo(this, 'write'),
      })}
    </div>`;
  }

  #nothing(): TemplateResult {
    const { workspace } = this;
    return html`<div class="samsyn empty">
      <h2>${this.say(WORDS.nothing)}</h2>
      <p>${this.say(workspace ? WORDS.nothingOpened : WORDS.nothingYet)}</p>
      <p class="ways">
        ${
          workspace
            ? html`<button class="button main" type="button" @click=${() => goTo(this, 'write')}>
              ${this.say(WORDS.toWrite)}
            </button>`
            : nothing
        }
        <button
          class="button ${workspace ? '' : 'main'}"
          type="button"
          @click=${() => goTo(this, 'gather')}
        >
          ${this.say(WORDS.toGather)}
        </button>
      </p>
    </div>`;
  }

  #view(value: 'source' | 'page', words: Wording): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="shown"
        .checked=${this.shown === value}
        @change=${() => (this.shown = value)}
      />${this.say(words)}</label
    >`;
  }

  /** Lights both sides of what is pointed at; a jump goes to the other side. */
  readonly #point = ({ detail: { key, isJump }, target }: CustomEvent<Pointed>): void => {
    const entry = this.#entries.find((one) => one.key === key);
    const isFromPage = target === this.page;
    const isOnPage = this.page?.light(key, isFromPage ? this.#told(entry, true) : '');
    this.list?.light(key, isFromPage);
    if (!isJump) return;
    if (isFromPage) void this.#goTo(key);
    else void this.#showPage(key, this.#told(entry, !!isOnPage));
  };

  async #showPage(key: string, told: string): Promise<void> {
    this.shown = 'page';
    await this.updateComplete;
    this.page?.light(key, told);
  }

  #told(entry: SourceEntry | undefined, isOnPage: boolean): string {
    if (!entry) return '';
    const { language } = this;
    const text = nameOfEntry(entry, language);
    if (!isOnPage || !isPieceEntry(entry)) return filled(WORDS.notOnPage, { text })[language];
    const kind = kindInSentence(entry.suggestion?.kind ?? 'text', language);
    return filled(WORDS.lit, { text, kind })[language];
  }

  async #goTo(key: string): Promise<void> {
    this.#last = key;
    this.shown = 'source';
    await this.updateComplete;
    this.list?.goTo(key);
  }

  /** Keeps the focus by the words without a place, when the button that was pressed goes. */
  async #focusHomeless(): Promise<void> {
    await this.updateComplete;
    const places = ['#homeless', '.room-foot [aria-expanded]', '.room-foot .main'];
    places
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((one) => one)
      ?.focus();
  }

  /** Goes to the next of some entries, and from the last one to the first. */
  #next(among: readonly SourceEntry[]): void {
    const at = this.#entries.findIndex(({ key }) => key === this.#last);
    const next = among.find((entry) => this.#entries.indexOf(entry) > at) ?? among[0];
    if (next) void this.#goTo(next.key);
  }

  /** A guess was agreed to: on to the next. */
  readonly #goOn = ({ detail: { key } }: CustomEvent<Pointed>): void => {
    const { guesses } = tallyOf(entriesOf(this.workspace!.source!), []);
    this.#last = key;
    if (guesses.length)
      this.#next(this.#entries.filter((one) => guesses.some((guess) => guess.key === one.key)));
  };
}

customElements.define('samsyn-builder-arrange', ArrangeElement);
