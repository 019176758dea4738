import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fileSave } from 'browser-fs-access';
import { isObject } from '../../format/json.js';
import { checkContrast, type Contrast, type Theme } from '../../theme/index.js';
import { paintIn } from '../../theme/derived-colours.js';
import { MODES, type Mode } from '../../theme/names.js';
import { filled, type Wording } from '../language.js';
import { Room } from '../shell/room.js';
import {
  extending,
  familiesIn,
  isColour,
  isLook,
  lookOf,
  nameFrom,
  withAccent,
  withFont,
  withName,
  type FontName,
} from './look-of.js';
import { faultWords } from './fault-words.js';
import { looksStyles } from './looks.styles.js';
import { LOOKS_WORDS as WORDS } from './looks.words.js';
import { mended } from './mend-look.js';
import { lookText, readLook, type Look, type TokenFiles } from './read-look.js';

/** What a look begins from, where there is none yet. */
const FIRST = '#0a566b';
const FONTS: readonly FontName[] = ['font', 'heading-font'];

/**
 * A look of the site's own: one colour gives it whole, checked for contrast as one drags.
 *
 * @tag samsyn-builder-looks
 * @fires close - The editor is done.
 */
export class LooksElement extends Room {
  static override styles = [Room.styles, looksStyles];

  /** The token files of the product's own themes. */
  @property({ attribute: false }) tokens: TokenFiles = new Map();

  @state() private typed: Partial<Record<Mode, string>> = {};
  /** The field that holds what is no typeface. */
  @state() private wrongFont: FontName | undefined;
  @state() private trouble = '';
  @state() private told = '';

  get #look(): Look | undefined {
    const look = this.workspace?.publish?.['look'];
    return isObject(look) ? look : undefined;
  }

  protected override render(): TemplateResult {
    const look = this.#look ?? lookOf(FIRST);
    const { theme, problems } = readLook(look, this.tokens);
    return html`<section class="samsyn looks" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${this.say(WORDS.title)}</h3>
      <p class="help">${this.say(WORDS.help)}</p>
      ${MODES.map((mode) => this.#colour(mode, look, theme))}
      ${theme ? this.#contrast(checkContrast(theme), look) : nothing}
      ${
        problems.length
          ? html`<p class="form-label">${this.say(WORDS.problems)}</p>
            <ul>
              ${problems.map(({ message }) => html`<li>${message[this.language]}</li>`)}
            </ul>`
          : nothing
      }
      <div class="fonts">
        ${FONTS.map((name) => this.#font(name, look, theme))}
        <p class="help" id="fonts-help">${this.say(WORDS.fontsHelp)}</p>
      </div>
      ${this.#files(look, theme)}
      <button class="button" type="button" @click=${() => this.dispatchEvent(new Event('close'))}>
        ${this.say(WORDS.close)}
      </button>
    </section>`;
  }

  #colour(mode: Mode, look: Look, theme: Theme | undefined): TemplateResult {
    const colour = theme ? paintIn(theme[mode], mode)('accent') : FIRST;
    const typed = this.typed[mode];
    const isWrong = typed !== undefined && !isColour(typed);
    const take = (value: string): void => {
      if (isColour(value)) this.#change(WORDS.changedColour, withAccent(look, mode, value), `look-${mode}`);
    };
    const drag = ({ target }: Event): void => {
      this.typed = {};
      take((target as HTMLInputElement).value);
    };
    const write = ({ target }: Event): void => {
      const { value } = target as HTMLInputElement;
      const text = value.trim();
      this.typed = { ...this.typed, [mode]: isColour(text) ? undefined : value };
      take(text);
    };
    return html`<div class="colour">
      <label class="form-label" for="colour-${mode}">${this.say(WORDS.accents[mode])}</label>
      <p>
        <input id="colour-${mode}" type="color" .value=${live(colour)} @input=${drag} /><input
          class="field"
          aria-label=${this.say(WORDS.codes[mode])}
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${isWrong ? `wrong-${mode}` : nothing}
          spellcheck="false"
          size="8"
          .value=${live(typed ?? colour)}
          @input=${write}
        />
      </p>
      ${isWrong ? html`<p class="help wrong" id="wrong-${mode}">${this.say(WORDS.notColour)}</p>` : nothing}
    </div>`;
  }

  #font(name: FontName, look: Look, theme: Theme | undefined): TemplateResult {
    const isWrong = this.wrongFont === name;
    const write = ({ target }: Event): void => {
      const families = familiesIn((target as HTMLInputElement).value);
      this.wrongFont = families ? undefined : name;
      if (families) this.#change(WORDS.changedFont, withFont(look, name, families));
    };
    const text = (theme?.shape[name]?.is ?? '').replaceAll('"', '');
    return html`<p>
      <label class="form-label" for=${name}>${this.say(WORDS.fonts[name])}</label>
      <input
        class="field"
        id=${name}
        .value=${text}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby="fonts-help${isWrong ? ` ${name}-wrong` : ''}"
        spellcheck="false"
        @change=${write}
      />
      ${isWrong ? html`<span class="help wrong" id="${name}-wrong">${this.say(WORDS.notFont)}</span>` : nothing}
    </p>`;
  }

  #contrast(pairs: readonly Contrast[], look: Look): TemplateResult {
    const faults = pairs.filter(({ passesAA }) => !passesAA);
    const count = faults.length;
    const title = count === 1 ? WORDS.fails.one : filled(WORDS.fails.many, { count });
    const canMend = faults.some(({ suggestion }) => suggestion);
    const mend = (): void => {
      this.#change(WORDS.mended, mended(look, this.tokens));
      // The button goes with what it mends.
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    };
    return html`<div class="contrast">
      <p class=${count ? 'form-label' : 'help passes'} role="status">
        ${this.say(count ? title : filled(WORDS.passes, { count: pairs.length }))}
      </p>
      ${
        canMend
          ? html`<button class="button" type="button" @click=${mend}>${this.say(WORDS.mend)}</button>`
          : nothing
      }
      ${
        count
          ? html`<ul>
            ${faults.map((fault) => html`<li>${faultWords(fault, this.language)}</li>`)}
          </ul>`
          : nothing
      }
    </div>`;
  }

  #files(look: Look, theme: Theme | undefined): TemplateResult {
    const name = theme?.name ?? '';
    return html`<p>
        <label class="form-label" for="name">${this.say(WORDS.name)}</label>
        <input
          class="field"
          id="name"
          .value=${live(name)}
          aria-describedby="name-help"
          @change=${({ target }: Event) =>
            this.#change(WORDS.renamed, withName(look, nameFrom((target as HTMLInputElement).value)))}
        />
        <span class="help" id="name-help">${this.say(filled(WORDS.nameHelp, { name }))}</span>
      </p>
      <p>
        <label class="form-label" for="open">${this.say(WORDS.open)}</label>
        <input id="open" type="file" accept=".json" aria-describedby="open-help" @change=${this.#open} />
        <span class="help" id="open-help">${this.say(WORDS.openHelp)}</span>
      </p>
      ${this.trouble ? html`<p class="notice" role="alert">${this.trouble}</p>` : nothing}
      <p>
        <button class="plain" type="button" @click=${() => void this.#save(look, name)}>
          ${this.say(WORDS.save)}
        </button>
        <span role="status">${this.told}</span>
      </p>`;
  }

  readonly #open = async ({ target }: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    let value: unknown;
    try {
      value = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
    } catch {
      value = undefined;
    }
    const name = file.name;
    this.trouble = isLook(value) ? '' : this.say(filled(WORDS.notLook, { name }));
    if (isLook(value)) this.#change(filled(WORDS.opened, { name }), extending(value));
  };

  async #save(look: Look, name: string): Promise<void> {
    const fileName = `${name}.tokens.json`;
    try {
      await fileSave(new Blob([lookText(look)], { type: 'application/json' }), {
        fileName,
        extensions: ['.json'],
      });
      this.told = this.say(filled(WORDS.saved, { name: fileName }));
    } catch {
      this.told = this.say(WORDS.cancelled);
    }
  }

  #change(name: Wording, look: Look, field?: string): void {
    const { workspace } = this;
    if (!workspace) return;
    this.told = '';
    this.store.change(name, { ...workspace, publish: { ...workspace.publish, look, theme: 'own' } }, field);
  }
}

customElements.define('samsyn-builder-looks', LooksElement);
