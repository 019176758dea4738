import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  COLOUR_NAMES,
  SHAPE_NAMES,
  checkContrast,
  type Contrast,
  type ThemeProblem,
} from '../../src/theme/index.js';
import { readTheme, themeSheet, tokenFiles } from '../themes.js';
import { everyWidget } from './every-widget.js';
import { editorStyles } from './theme-editor.styles.js';

type Json = Record<string, unknown>;
const MODES = ['light', 'dark'] as const;

/**
 * Lets a developer change a theme's tokens, see all widgets in it and its contrasts, and take the file along.
 *
 * For the stories only.
 */
export class ThemeEditor extends LitElement {
  static override styles = editorStyles;
  static override properties: PropertyDeclarations = {
    source: { state: true },
    scheme: { state: true },
    copied: { state: true },
  };

  /** The token file as it is being written. */
  declare private source: string;
  declare private scheme: (typeof MODES)[number];
  declare private copied: boolean;

  constructor() {
    super();
    this.scheme = 'light';
    this.copied = false;
    this.source = '';
    this.#start('skog');
  }

  protected override render(): TemplateResult {
    const tokens = parsed(this.source);
    const { theme, problems } = readTheme(tokens);
    const contrasts = theme ? checkContrast(theme) : [];
    const failing = contrasts.filter(({ passesAA }) => !passesAA);
    return html`
      <form @submit=${this.#onSubmit}>
        <label>Begin with <select @input=${this.#onStart}>${[...tokenFiles.keys()].map((name) => html`<option ?selected=${name === 'skog'}>${name}</option>`)}</select></label>
        <fieldset>
          <legend>Colours, in light and in dark</legend>
          ${COLOUR_NAMES.map((name) => html`<p class="colour"><span>${name}</span>${MODES.map((mode) => this.#colour(name, mode, theme?.[mode][name]?.is))}</p>`)}
        </fieldset>
        <details>
          <summary>The file: type and shape (${SHAPE_NAMES.join(', ')}) are written here</summary>
          <textarea rows="24" spellcheck="false" aria-label="Token file" .value=${this.source} @input=${this.#onInput}></textarea>
        </details>
        <p><button type="button" @click=${this.#onCopy}>Copy the file</button> <span role="status">${this.copied ? 'Copied' : nothing}</span></p>
        ${problemsTemplate(problems)}
        <h3>Contrast</h3>
        <p role="status"><b>${failing.length ? `${failing.length} of ${contrasts.length} pairs fail WCAG AA` : `All ${contrasts.length} pairs pass WCAG AA`}</b></p>
        ${contrastTemplate(contrasts)}
      </form>
      <div class="stage samsyn-theme-${theme?.name}" style="color-scheme: ${this.scheme}">
        <fieldset class="scheme"><legend>The page</legend>${MODES.map((mode) => html`<label><input type="radio" name="scheme" .checked=${mode === this.scheme} .value=${mode} @input=${this.#onScheme} /> ${mode}</label>`)}</fieldset>
        <div class="widgets" lang="sv">${everyWidget()}</div>
      </div>
    `;
  }

  #colour(name: string, mode: (typeof MODES)[number], is = ''): TemplateResult {
    const label = `${name}, ${mode}`;
    return html`<span class="swatch">
      <input type="color" aria-label=${label} .value=${is || '#808080'} data-token=${`${mode} ${name}`} @input=${this.#onColour} />
      ${is ? html`<code>${is}</code><button type="button" aria-label="Derive ${label}" data-token=${`${mode} ${name}`} @click=${this.#onDerive}>×</button>` : html`<i>derived</i>`}
    </span>`;
  }

  #start(name: string): void {
    // As written, but for the name: a theme of one's own.
    this.#write({
      ...(tokenFiles.get(name) as Json),
      $extensions: { 'se.samsyn': { name: 'egen', extends: `./${name}.tokens.json` } },
    });
  }

  #write(tokens: Json): void {
    this.source = JSON.stringify(tokens, undefined, 2);
    this.copied = false;
  }

  /** Sets a colour's token, or takes it away. */
  #set(token: string, value?: string): void {
    const tokens = parsed(this.source);
    const [mode, name] = token.split(' ') as [string, string];
    const group: Json = {
      ...(tokens?.[mode] as Json | undefined),
      $type: 'color',
      [name]: { $value: value },
    };
    // A colour without a token is derived.
    if (value === undefined) Reflect.deleteProperty(group, name);
    this.#write({ ...tokens, [mode]: group });
  }

  protected override updated(): void {
    const { theme } = readTheme(parsed(this.source));
    if (theme) this.shadowRoot!.adoptedStyleSheets = [editorStyles.styleSheet!, themeSheet(theme)];
  }

  readonly #onSubmit = (event: Event): void => event.preventDefault();
  readonly #onScheme = (event: Event): void =>
    void (this.scheme = (event.target as HTMLInputElement).value as 'light' | 'dark');
  readonly #onColour = ({ target }: Event): void =>
    this.#set((target as HTMLInputElement).dataset['token']!, (target as HTMLInputElement).value);
  readonly #onDerive = ({ currentTarget }: Event): void =>
    this.#set((currentTarget as HTMLElement).dataset['token']!);
  readonly #onStart = (event: Event): void => this.#start((event.target as HTMLSelectElement).value);
  readonly #onInput = (event: Event): void =>
    void (this.source = (event.target as HTMLTextAreaElement).value);
  readonly #onCopy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.source);
    this.copied = true;
  };
}

function parsed(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}

function problemsTemplate(problems: readonly ThemeProblem[]): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<h3>To look over in the file</h3>
    <ul>${problems.map(({ pointer, message }) => html`<li><code>${pointer || '/'}</code> ${message.en}</li>`)}</ul>`;
}

function contrastTemplate(contrasts: readonly Contrast[]): TemplateResult {
  const sorted = [...contrasts].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  return html`<table>
    <thead><tr><th scope="col">Pair</th><th scope="col">Mode</th><th scope="col">Ratio</th><th scope="col">Needed</th><th scope="col">Result</th></tr></thead>
    <tbody>${sorted.map(
      ({ words, mode, colours, ratio, needed, passesAA, passesAAA, suggestion, properties }) =>
        html`<tr class=${passesAA ? '' : 'fails'}>
          <th scope="row">${words.en}</th><td>${mode}</td>
          <td><span class="pair" style="color: ${colours[0]}; background: ${colours[1]}">${ratio.toFixed(1)}</span></td>
          <td>${needed}</td>
          <td>${passesAA ? (passesAAA ? 'AAA' : 'AA') : html`fails${suggestion ? html`: try <code>${properties[0]}</code> <code>${suggestion}</code>` : nothing}`}</td>
        </tr>`,
    )}</tbody>
  </table>`;
}
