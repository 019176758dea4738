import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { goTo } from '../shell/go-to.js';
import { Room } from '../shell/room.js';
import { titleOf } from '../shell/title-of.js';
import type { Draft } from './draft.js';
import { DRAFTS, type DraftStore } from './draft-store.js';
import { DRAFT_WORDS as WORDS } from './draft.words.js';
import { resume } from './resume.js';
import { roomFor } from './room-for.js';
import { timeWords } from './time-words.js';
import { withTitle } from './with-title.js';

/**
 * Leads back to what is open, or else to the latest draft.
 *
 * @tag samsyn-builder-latest
 */
export class LatestDraftElement extends Room {
  static override styles = [
    Room.styles,
    css`
      .latest {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.5em 1.5em;
        align-items: center;
        padding-block: 0.9em;
        border-block-start: 1px solid var(--_hairline);
      }
      .latest :is(b, .help) {
        display: block;
        margin: 0;
      }
      .latest b {
        font-size: var(--_size-lead);
        font-weight: 600;
        line-height: 1.3;
      }
      @container builder (max-width: 40em) {
        .latest {
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) drafts: DraftStore = DRAFTS;

  @state() private latest: Draft | undefined;

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

  async #fetch(): Promise<void> {
    [this.latest] = await this.drafts.list().catch(() => []);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { workspace, latest } = this;
    if (workspace)
      return this.#line(
        html`<b>${this.say(withTitle(WORDS.openNow, titleOf(workspace)))}</b
          ><span class="help">${this.say(WORDS.openHelp)}</span>`,
        () => goTo(this, roomFor(workspace)),
      );
    if (!latest) return nothing;
    return this.#line(
      html`<b>${this.say(withTitle(WORDS.quoted, latest.title))}</b
        ><span class="help">${this.say(WORDS.lastChanged)} ${timeWords(latest.time, this.language)}</span>`,
      () => void resume(this, latest, this.store, this.drafts),
    );
  }

  #line(words: TemplateResult, goOn: () => void): TemplateResult {
    return html`<div class="samsyn">
      <div class="latest">
        <p>${words}</p>
        <button class="button" type="button" @click=${goOn}>${this.say(WORDS.goOn)}</button>
      </div>
    </div>`;
  }
}

customElements.define('samsyn-builder-latest', LatestDraftElement);
