import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import type { Language, Wording } from '../language.js';
import { textOf } from '../model/save-text.js';
import { WorkspaceStore } from '../model/workspace-store.js';
import { builderStyles } from '../shell/builder.styles.js';
import { importAgain } from '../shell/import-again.js';
import type { JsonEditor } from './json-editor.js';
import { readJson, type JsonFault } from './json-fault.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/**
 * The content file as JSON, for those who want it: what is changed there is used when they say so, as one change.
 *
 * @tag samsyn-builder-json
 */
export class JsonElement extends LitElement {
  static override styles = [
    tokenStyles,
    baseStyles,
    builderStyles,
    css`
      .editor {
        border: 1px solid var(--_edge);
        margin-block: 0.75em;
        font-size: 0.875em;
      }
      .editor:focus-within {
        outline: 3px solid var(--_focus);
        outline-offset: 2px;
      }
      .cm-editor {
        max-block-size: 60vh;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em 1em;
      }
      @media print {
        .help {
          display: none;
        }
        .editor {
          border: 0;
        }
        .cm-editor {
          max-block-size: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) store = new WorkspaceStore();
  @property() language: Language = 'sv';

  @state() private loading: 'coming' | 'there' | 'failed' = 'coming';
  @state() private fault: JsonFault | undefined;
  @state() private isChanged = false;
  @state() private told = '';

  @query('.editor') private place!: HTMLElement;

  #editor: JsonEditor | undefined;
  /** The text as it was put there: what the content says now. */
  #text = '';
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe(this.#renew);
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#editor?.destroy();
    this.#editor = undefined;
  }

  protected override render(): TemplateResult {
    return html`<div class="samsyn">
      <p class="help">${this.#say(WORDS.jsonHelp)}</p>
      <div class="editor"></div>
      ${this.loading === 'there' ? nothing : html`<p role="status">${this.#say(this.loading === 'coming' ? WORDS.jsonComing : WORDS.jsonFailed)}</p>`}
      ${
        this.fault
          ? html`<p class="notice" role="alert">
            ${this.#say(this.fault.message)}
            <button class="plain" type="button" @click=${() => this.#editor?.goTo(this.fault!.offset)}>
              ${this.#say(WORDS.jsonShow)}
            </button>
          </p>`
          : nothing
      }
      <p class="foot">
        <button class="button" type="button" aria-disabled=${this.isChanged ? nothing : 'true'} @click=${this.#apply}>
          ${this.#say(WORDS.jsonApply)}
        </button>
        <span role="status">${this.told}</span>
      </p>
    </div>`;
  }

  async #open(): Promise<void> {
    this.loading = 'coming';
    await this.updateComplete;
    try {
      const { openJsonEditor } = await importAgain('json editor', () => import('./json-editor.js'));
      if (!this.isConnected || this.#editor) return;
      this.#text = this.#now();
      this.#editor = openJsonEditor(this.place, {
        text: this.#text,
        label: this.#say(WORDS.jsonLabel),
        change: this.#changed,
      });
      this.loading = 'there';
    } catch {
      this.loading = 'failed';
    }
  }

  #now(): string {
    return this.store.current ? textOf(this.store.current) : '';
  }

  readonly #changed = (): void => {
    this.isChanged = this.#editor?.text() !== this.#text;
    this.fault = undefined;
    this.told = '';
  };

  /** Follows what is changed elsewhere, unless there is something here that has not been used yet. */
  readonly #renew = (): void => {
    const now = this.#now();
    if (this.isChanged || now === this.#text) return;
    this.#text = now;
    this.#editor?.replace(now);
  };

  readonly #apply = (): void => {
    if (!this.isChanged) return;
    const read = readJson(this.#editor?.text() ?? '');
    if (!('content' in read)) {
      this.fault = read;
      return;
    }
    this.isChanged = false;
    this.#text = '';
    this.store.edit(WORDS.jsonApplied, () => read.content);
    this.told = this.#say(WORDS.jsonDone);
  };

  #say(wording: Wording): string {
    return wording[this.language];
  }
}

customElements.define('samsyn-builder-json', JsonElement);
