import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { filled, type Wording } from '../language.js';
import { goTo } from '../shell/go-to.js';
import { Room } from '../shell/room.js';
import { beginWith } from './begin.js';
import { formStyles } from './form.styles.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';

/**
 * Asks for the little that a document needs to begin, and begins it.
 *
 * @tag samsyn-builder-begin
 */
export class BeginFormElement extends Room {
  static override styles = [
    Room.styles,
    formStyles,
    css`
      form {
        --_muted: var(--_ground-muted);
        --_focus-here: var(--_on-ground);
      }
      .wrong {
        font-weight: 600;
        color: var(--_on-ground);
        border-block-end: 3px dashed var(--_accent);
      }
    `,
  ];

  @state() private missing: readonly string[] = [];

  protected override render(): TemplateResult {
    return html`<form class="samsyn" novalidate @submit=${this.#begin}>
      ${this.#field('title', WORDS.title, WORDS.titleHelp, WORDS.needsTitle)}
      ${this.#field('kommun', WORDS.kommun, WORDS.kommunHelp, WORDS.needsKommun)}
      <button class="button" type="submit">${this.say(WORDS.begin)}</button>
    </form>`;
  }

  #field(name: string, label: Wording, help: Wording, needs: Wording): TemplateResult {
    const isMissing = this.missing.includes(name);
    return html`<p>
      <label class="form-label" for=${name}>${this.say(label)}</label>
      <input
        class="field"
        id=${name}
        name=${name}
        autocomplete=${name === 'kommun' ? 'organization' : 'off'}
        aria-required="true"
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby="${name}-help"
      />
      <span class="help ${isMissing ? 'wrong' : ''}" id="${name}-help">${this.say(isMissing ? needs : help)}</span>
    </p>`;
  }

  readonly #begin = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const [title, kommun] = ['title', 'kommun'].map((name) => (data.get(name) as string).trim());
    this.missing = [title ? [] : 'title', kommun ? [] : 'kommun'].flat();
    const [first] = this.missing;
    if (first) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    this.store.change(filled(WORDS.began, { title: title! }), beginWith(title!, kommun!));
    goTo(this, 'write');
  };
}

customElements.define('samsyn-builder-begin', BeginFormElement);
