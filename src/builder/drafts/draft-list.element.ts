import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filled, type Wording } from '../language.js';
import type { Workspace } from '../model/workspace.js';
import { Room } from '../shell/room.js';
import { titleOf } from '../shell/title-of.js';
import type { Draft } from './draft.js';
import { draftListStyles } from './draft-list.styles.js';
import { DRAFTS, type DraftStore } from './draft-store.js';
import { DRAFT_WORDS as WORDS } from './draft.words.js';
import { resume } from './resume.js';
import { timeWords } from './time-words.js';
import { withTitle } from './with-title.js';

const NOTHING: Wording = { sv: '', en: '' };

/**
 * Lists the drafts on this computer, to go on with or throw away; nothing where there are none.
 *
 * @tag samsyn-builder-drafts
 */
export class DraftListElement extends Room {
  static override styles = [Room.styles, draftListStyles];

  @property({ attribute: false }) drafts: DraftStore = DRAFTS;

  @state() private list: readonly Draft[] = [];
  @state() private told: Wording = NOTHING;
  /** The last one that was thrown away, while it can be taken back. */
  @state() private thrown: Workspace | undefined;
  @state() private isAsking = false;

  #unsubscribeDrafts: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribeDrafts = this.drafts.subscribe(() => void this.#fetch());
    void this.#fetch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribeDrafts?.();
  }

  /** Storage that cannot be had is told of in the builder's head, and has no list. */
  async #fetch(): Promise<void> {
    this.list = await this.drafts.list().catch(() => []);
  }

  protected override render(): TemplateResult {
    return html`<div class="samsyn">
      ${
        this.list.length || this.told.sv
          ? html`<section aria-labelledby="drafts">
            <div class="drafts-head">
              <h2 id="drafts" tabindex="-1">${this.say(WORDS.heading)}</h2>
              <p>${this.say(WORDS.where)}</p>
            </div>
            <ol role="list">
              ${this.list.map((draft) => this.#row(draft))}
            </ol>
            ${this.#foot()}
          </section>`
          : nothing
      }
      <p class=${this.told.sv ? 'told' : 'vh'} role="status">
        ${this.say(this.told)}
        ${
          this.thrown
            ? html`<button class="plain" type="button" @click=${() => void this.#takeBack()}>
              ${this.say(WORDS.takeBack)}
            </button>`
            : nothing
        }
      </p>
    </div>`;
  }

  #row(draft: Draft): TemplateResult {
    const isOpen = draft.id === this.workspace?.id;
    const facts = [timeWords(draft.time, this.language), draft.file, isOpen ? this.say(WORDS.isOpen) : ''];
    return html`<li>
      <button class="resume" type="button" @click=${() => void this.#resume(draft)}>
        ${this.say(withTitle(WORDS.resume, draft.title))}
      </button>
      <span class="facts">${facts.filter(Boolean).join(' · ')}</span>
      <button
        class="plain"
        type="button"
        aria-label=${this.say(withTitle(WORDS.throwThis, draft.title))}
        @click=${() => void this.#throw(draft)}
      >
        ${this.say(WORDS.throw)}
      </button>
    </li>`;
  }

  #foot(): TemplateResult | typeof nothing {
    const count = this.list.length;
    if (!count) return nothing;
    if (!this.isAsking)
      return html`<button class="plain clear" type="button" @click=${this.#ask}>${this.say(WORDS.clear)}</button>`;
    return html`<div class="ask" role="group" aria-labelledby="sure">
      <p id="sure">${this.say(count === 1 ? WORDS.sureOne : filled(WORDS.sure, { count }))}</p>
      <button class="button yes" type="button" @click=${() => void this.#clear()}>
        ${this.say(WORDS.yes)}
      </button>
      <button class="button" type="button" @click=${this.#keep}>${this.say(WORDS.no)}</button>
    </div>`;
  }

  readonly #ask = async (): Promise<void> => {
    this.isAsking = true;
    await this.#focus('.ask .button:last-child');
  };

  readonly #keep = async (): Promise<void> => {
    this.isAsking = false;
    await this.#focus('.clear');
  };

  async #resume(draft: Draft): Promise<void> {
    if (await resume(this, draft, this.store, this.drafts)) return;
    this.told = WORDS.gone;
    await this.#fetch();
  }

  async #throw({ id, title }: Draft): Promise<void> {
    try {
      const workspace = await this.drafts.read(id);
      // What is open is closed, which undo takes back; the keeper then has nothing to write.
      if (id === this.workspace?.id) this.store.change(withTitle(WORDS.threw, title), undefined);
      await this.drafts.remove(id);
      this.thrown = workspace;
      this.told = withTitle(WORDS.thrown, title);
      await this.#fetch();
      await this.#focus('.told button');
    } catch {
      this.told = WORDS.trouble;
    }
  }

  async #takeBack(): Promise<void> {
    const { thrown } = this;
    if (!thrown) return;
    try {
      await this.drafts.write(thrown);
      this.thrown = undefined;
      this.told = withTitle(WORDS.isBack, titleOf(thrown));
      await this.#fetch();
      await this.#focus('h2');
    } catch {
      this.told = WORDS.trouble;
    }
  }

  async #clear(): Promise<void> {
    try {
      if (this.workspace && this.list.some(({ id }) => id === this.workspace?.id))
        this.store.change(WORDS.threwAll, undefined);
      await this.drafts.clear();
      this.told = WORDS.cleared;
    } catch {
      this.told = WORDS.trouble;
    }
    this.thrown = undefined;
    this.isAsking = false;
    await this.#fetch();
    await this.#focus('h2');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

customElements.define('samsyn-builder-drafts', DraftListElement);
