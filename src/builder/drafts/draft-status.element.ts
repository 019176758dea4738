import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Language } from '../language.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { builderStyles } from '../shell/builder.styles.js';
import type { DraftKeeper } from './draft-keeper.js';
import { DRAFT_WORDS as WORDS } from './draft.words.js';

/**
 * Says in the builder's head how it stands with the draft.
 *
 * @tag samsyn-builder-draft-status
 */
export class DraftStatusElement extends LitElement {
  static override styles = [
    tokenStyles,
    baseStyles,
    builderStyles,
    css`
      :host {
        display: inline;
        font-size: 0.875em;
      }
      .samsyn {
        display: inline;
        color: var(--_muted);
      }
      .quiet::before {
        content: '· ';
        content: '· ' / '';
      }
      .trouble {
        color: var(--_text);
        font-weight: 600;
        border-block-end: 3px dashed var(--_accent);
      }
      .plain {
        margin-inline-start: 0.75em;
      }
    `,
  ];

  @property({ attribute: false }) keeper: DraftKeeper | undefined;
  @property() language: Language = 'sv';

  @query('[role=status]') private status!: HTMLElement;

  #unsubscribe: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('keeper');
  }

  /** Goes on with a copy; the button goes, and the focus stays where it was. */
  readonly #copy = (): void => {
    this.keeper?.copy();
    this.status.focus();
  };

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('keeper')) return;
    this.#unsubscribe?.();
    this.#unsubscribe = this.keeper?.subscribe(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const keeping = this.keeper?.keeping ?? 'nothing';
    const said = keeping === 'nothing' ? '' : WORDS[keeping][this.language];
    const isTrouble = /^(?:full|blocked|elsewhere)$/.test(keeping);
    return html`<span class="samsyn">
      <span role="status" tabindex="-1" class=${isTrouble ? 'trouble' : said && 'quiet'}>${said}</span>
      ${
        keeping === 'elsewhere'
          ? html`<button class="plain" type="button" @click=${this.#copy}>
            ${WORDS.copy[this.language]}
          </button>`
          : nothing
      }
    </span>`;
  }
}

customElements.define('samsyn-builder-draft-status', DraftStatusElement);
