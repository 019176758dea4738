import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { typedValue } from '../form/typed-value.js';
import type { Language, Wording } from '../language.js';
import { linked, madeBold, type Selected } from './marks.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** What an editor does with a text on the page, beside writing in it. */
export type InPlaceAct = 'leave' | 'done' | 'add' | 'up' | 'remove' | 'next' | 'previous';

/** What of a text's look the control over it takes over. */
const LOOK = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'textAlign',
  'direction',
  'hyphens',
] as const;

/**
 * A text control laid exactly over a text of the page, with its tools below.
 *
 * @tag samsyn-builder-in-place
 * @fires samsyn-write - The text is another; `detail` is the text.
 * @fires samsyn-act - Something else is to be done; `detail` is an {@link InPlaceAct}.
 */
export class InPlaceElement extends LitElement {
  static override styles = [
    tokenStyles,
    baseStyles,
    css`
      :host {
        position: absolute;
        z-index: 2;
        container: none;
      }
      textarea {
        display: block;
        inline-size: 100%;
        margin: 0;
        padding: 0;
        border: 0;
        resize: none;
        overflow: hidden;
        field-sizing: content;
        color: var(--_text);
        background: var(--_surface);
        outline: 3px solid var(--_focus);
        outline-offset: 0.3em;
        box-shadow: 0 0 0 0.3em var(--_surface);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        inline-size: max-content;
        position: relative;
        margin-block-start: 0.85em;
        color: var(--_text);
        background: var(--_surface);
        border: 1px solid var(--_edge);
      }
      .tools button {
        font: inherit;
        font-size: 0.875em;
        border: 0;
        background: transparent;
        color: inherit;
        min-block-size: 2.4em;
        padding-inline: 0.8em;
        cursor: pointer;
      }
      .tools button + button {
        border-inline-start: 1px solid var(--_hairline);
      }
      .tools button:hover {
        background: var(--_ground);
        color: var(--_on-ground);
      }
    `,
  ];

  @property() language: Language = 'sv';
  @property({ attribute: false }) text = '';
  /** What the text is called, for who does not see where it stands. */
  @property({ attribute: false }) label = '';
  /** Whether it is one of a list, and so can be followed by others. */
  @property({ type: Boolean, attribute: 'is-item' }) isItem = false;
  /** Whether it can be moved in its list. */
  @property({ type: Boolean, attribute: 'is-movable' }) isMovable = false;
  /** Whether Markdown can be written in it. */
  @property({ type: Boolean, attribute: 'is-marked' }) isMarked = false;

  @query('textarea') private area!: HTMLTextAreaElement;
  @query('.tools') private tools!: HTMLElement;

  /** Lays itself over an element, looking like it. */
  place(element: Element, sheet: Element): void {
    const { left, top, width } = element.getBoundingClientRect();
    const around = sheet.getBoundingClientRect();
    const look = getComputedStyle(element);
    for (const name of LOOK) this.area.style[name] = look[name];
    // A short text can grow to the end of what it stands in.
    const room = (element.parentElement ?? element).getBoundingClientRect().right - left;
    this.style.insetBlockStart = `${top - around.top}px`;
    this.style.left = `${left - around.left}px`;
    this.style.inlineSize = `${Math.max(width, Math.min(room, around.right - left), 60)}px`;
    this.#fit();
    this.tools.style.maxInlineSize = `${around.width}px`;
    const over = left - around.left + this.tools.offsetWidth - around.width;
    this.tools.style.left = over > 0 ? `${-Math.min(over, left - around.left)}px` : '0';
  }

  /** Takes the focus, the whole text marked if it is a new one. */
  take(isMarked = false): void {
    this.area.focus({ preventScroll: true });
    if (isMarked) this.area.select();
    else this.area.setSelectionRange(this.area.value.length, this.area.value.length);
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const tool = (wording: Wording, act: () => void): TemplateResult =>
      html`<button type="button" @click=${act}>${wording[this.language]}</button>`;
    return html`<form class="samsyn" autocomplete="off" @keydown=${this.#press} @focusout=${this.#left}>
      <textarea rows="1" aria-label=${this.label} @input=${this.#write} ${typedValue(this.text)}></textarea>
      <div
        class="tools"
        role="group"
        aria-label=${WORDS.tools[this.language]}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${
          this.isMarked
            ? html`${tool(WORDS.bold, () => this.#mark(madeBold))}
              ${tool(WORDS.link, () => this.#mark((one) => linked(one, WORDS.linkText[this.language])))}`
            : nothing
        }
        ${this.isItem ? tool(WORDS.newItem, () => this.#act('add')) : nothing}
        ${this.isMovable ? tool(WORDS.itemUp, () => this.#act('up')) : nothing}
        ${tool(WORDS.remove, () => this.#act('remove'))}
      </div>
    </form>`;
  }

  readonly #write = (): void => {
    this.#fit();
    this.dispatchEvent(new CustomEvent('samsyn-write', { detail: this.area.value }));
  };

  #fit(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.area.style.blockSize = 'auto';
    this.area.style.blockSize = `${this.area.scrollHeight}px`;
  }

  #mark(change: (selected: Selected) => Selected): void {
    const { value: text, selectionStart: start, selectionEnd: end } = this.area;
    const changed = change({ text, start, end });
    this.area.value = changed.text;
    this.area.focus();
    this.area.setSelectionRange(changed.start, changed.end);
    this.#write();
  }

  #act(act: InPlaceAct): void {
    this.dispatchEvent(new CustomEvent('samsyn-act', { detail: act }));
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    const isArea = event.composedPath()[0] === this.area;
    let act: InPlaceAct | undefined;
    if (key === 'Escape') act = 'done';
    else if (key === 'Enter' && isArea && (event.ctrlKey || event.metaKey || !this.isMarked)) act = 'done';
    else if (key === 'Enter' && isArea && this.isItem && !event.shiftKey) act = 'add';
    else if (altKey && key === 'ArrowDown') act = 'next';
    else if (altKey && key === 'ArrowUp') act = 'previous';
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.#act(act);
  };

  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (!relatedTarget || !this.renderRoot.contains(relatedTarget as Node)) this.#act('leave');
  };
}

customElements.define('samsyn-builder-in-place', InPlaceElement);
