import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PieceKind } from '../../import/suggestion.js';
import type { Language, Wording } from '../language.js';
import type { Source } from '../model/workspace.js';
import { Room } from '../shell/room.js';
import { toldTemplate } from '../shell/told.template.js';
import { actOn, giveKindTo } from './act-on.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import type { Arranger, Outcome } from './arranger.js';
import { Chosen } from './chosen.js';
import { chosenBar } from './chosen-bar.template.js';
import { Dwell } from './dwell.js';
import { listStyles } from './list.styles.js';
import { tellAgreed, tellPointed } from './list-events.js';
import { listHead } from './list-head.template.js';
import { listInput } from './list-input.js';
import { bringIntoView } from './bring-into-view.js';
import { ListLines } from './list-lines.js';
import { listPaperStyles } from './paper.styles.js';
import { panelStyles } from './panel.styles.js';
import { panel, type Action } from './panel.template.js';
import { pieceTextStyles } from './piece-text.styles.js';
import { rowStyles } from './row.styles.js';
import { row } from './row.template.js';
import { drawnBy, type SourceEntry } from './source-entries.js';

/**
 * The document as it was read, line by line, and what each line is taken for.
 *
 * @tag samsyn-builder-source
 */
export class SourceListElement extends LitElement {
  static override styles = [
    Room.styles,
    listStyles,
    pieceTextStyles,
    rowStyles,
    panelStyles,
    listPaperStyles,
  ];

  @property() language: Language = 'sv';
  @property({ attribute: false }) source: Source | undefined;
  /** BCP 47 tag of the document's own words. */
  @property({ attribute: false }) documentLanguage: string | undefined;
  @property({ attribute: false }) entries: readonly SourceEntry[] = [];
  @property({ attribute: false }) arranger: Arranger | undefined;

  @state() private open: string | undefined;
  @state() private isSplitting = false;
  /** What came of the last try to split. */
  @state() private trouble = '';
  @state() private told: Wording | undefined;
  /** The lines that are ticked, while several are chosen. */
  @state() private chosen: Chosen | undefined;

  @query('.several') private several!: HTMLElement | null;
  @query('textarea') private splitField!: HTMLTextAreaElement | null;
  @query('.panel') private openPanel!: HTMLElement | null;

  readonly #lines = new ListLines(this);
  readonly #dwell = new Dwell();

  readonly #input = listInput({
    act: (key, action, control) => this.#act(key, action, control),
    toggle: (key) => void this.#lookAt(key),
    pick: (...picked) => (this.chosen = this.chosen?.picked(...picked, this.entries)),
    give: (key, kind) => this.#give(key, kind),
    step: (...step) => this.#step(...step),
    come: (key, isFocused) =>
      isFocused ? tellPointed(this, key) : this.#dwell.rest(() => tellPointed(this, key)),
  });

  /** Opens a line and goes to it. */
  goTo(key: string): void {
    this.#toggle(key, true);
    this.#lines.goTo(key, 'more');
  }

  /** Marks the line that is lit on the page. */
  readonly light = (key: string | undefined, scrolls = false): void => this.#lines.light(key, scrolls);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dwell.end();
  }

  protected override render(): TemplateResult {
    const { language, source, chosen } = this;
    return html`<section class="samsyn" aria-labelledby="source">
      ${listHead(source?.document, {
        language,
        isChoosing: !!chosen,
        choose: () => void this.#choose(),
      })}
      ${chosen ? this.#bar(chosen) : nothing}
      <p class="vh" role="status">${toldTemplate(this.told, language)}</p>
      <ul
        class="pieces ${chosen ? 'choosing' : ''}"
        role="list"
        aria-labelledby="source"
        @click=${this.#input.click}
        @change=${this.#input.change}
        @keydown=${this.#input.press}
        @beforeinput=${this.#input.keepText}
        @focusin=${this.#input.come}
        @pointerdown=${this.#input.come}
        @pointerover=${this.#input.come}
        @pointerleave=${this.#dwell.end}
      >
        ${repeat(
          this.entries,
          ({ key }) => key,
          (entry) => guard(this.#dependsOn(entry), () => this.#row(entry)),
        )}
      </ul>
    </section>`;
  }

  #row(entry: SourceEntry): TemplateResult {
    const { language, isSplitting, trouble, chosen, entries } = this;
    const isOpen = this.open === entry.key;
    return row(entry, {
      language,
      documentLanguage: this.documentLanguage,
      isOpen,
      isChoosing: !!chosen,
      isChosen: !!chosen?.has(entry.key),
      panel: isOpen ? panel(entry, { language, entries, isSplitting, trouble }) : nothing,
    });
  }

  /** What a line is drawn by; the open one is drawn each time. */
  #dependsOn(entry: SourceEntry): unknown[] {
    const { chosen, language } = this;
    const open = this.open === entry.key ? {} : false;
    return [...drawnBy(entry), language, this.documentLanguage, !!chosen, chosen?.has(entry.key), open];
  }

  #bar(chosen: Chosen): TemplateResult {
    const ids = (): readonly string[] => chosen.inOrder(this.entries);
    return chosenBar({
      language: this.language,
      count: chosen.keys.size,
      canMerge: chosen.canMerge(this.entries),
      give: (kind) => this.#done(this.arranger?.giveKind(ids(), kind), 'pick'),
      merge: () => this.#done(this.arranger?.merge(ids().slice(1)), 'pick'),
      end: () => void this.#choose(),
    });
  }

  readonly #choose = async (): Promise<void> => {
    this.chosen = this.chosen ? undefined : new Chosen();
    await this.updateComplete;
    // The bar goes with the button in it that ends the choosing.
    if (!this.chosen) this.several?.focus();
  };

  #give(key: string, kind: PieceKind): void {
    const entry = this.entries.find((one) => one.key === key);
    if (entry && this.arranger) this.#done(giveKindTo(this.arranger, entry, kind), 'kind', true);
  }

  #step(key: string, by: -1 | 1, control: string, isTicking: boolean): void {
    const next = this.entries[this.entries.findIndex((entry) => entry.key === key) + by];
    if (!next) return;
    this.#lines.goTo(next.key, control);
    if (isTicking) this.chosen = this.chosen?.with([key, next.key], this.entries);
  }

  #act(key: string, action: Action, control: string = action): void {
    const { arranger } = this;
    const entry = this.entries.find((one) => one.key === key);
    if (!arranger || !entry) return;
    if (action === 'show') tellPointed(this, key, true);
    else if (action === 'split-here') this.#split(key);
    else if (action === 'split' || action === 'cancel' || action === 'close') {
      this.#toggle(key, action !== 'close');
      this.isSplitting = action === 'split';
      this.#lines.goTo(key, { split: 'split-text', cancel: 'split', close: 'more' }[action]);
    } else {
      this.#done(actOn(arranger, entry, action), control, action === 'agree');
      if (action === 'agree') tellAgreed(this, key);
    }
  }

  #split(key: string): void {
    const outcome = this.arranger?.split(key, this.splitField?.selectionStart ?? 0);
    if (outcome) this.#done(outcome, 'kind');
    else this.trouble = WORDS.splitNowhere[this.language];
  }

  /** Goes on after a change, where the editor was. */
  #done(outcome: Outcome | undefined, control: string, isQuiet = false): void {
    if (!outcome) return;
    const { name, isLossy, piece } = outcome;
    this.isSplitting = false;
    this.trouble = '';
    const told = [...(isQuiet ? [] : [name]), ...(isLossy ? [WORDS.lost] : [])];
    const inLanguage = (language: Language): string => told.map((one) => one[language]).join('. ');
    this.told = told.length ? { sv: inLanguage('sv'), en: inLanguage('en') } : undefined;
    if (piece === undefined) return;
    if (this.open !== undefined) this.open = piece;
    this.#lines.goTo(piece, control, true);
  }

  /** Opens or closes a line; below a long one, what opens is brought to where it is seen. */
  async #lookAt(key: string): Promise<void> {
    this.#toggle(key);
    await this.updateComplete;
    if (this.openPanel) bringIntoView(this.openPanel, this);
  }

  #toggle(key: string, isOpen = this.open !== key): void {
    this.open = isOpen ? key : undefined;
    this.isSplitting = false;
    this.trouble = '';
  }
}

customElements.define('samsyn-builder-source', SourceListElement);
