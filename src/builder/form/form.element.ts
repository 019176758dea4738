import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { isObject } from '../../format/json.js';
import type { Problem } from '../../read/problems.js';
import { baseStyles } from '../../theme/base.styles.js';
import { controlStyles } from '../../theme/controls.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { type Language, type Wording, filled, put } from '../language.js';
import { pointerOf, valueAt, type Path } from '../model/json-path.js';
import { WorkspaceStore } from '../model/workspace-store.js';
import { builderStyles } from '../shell/builder.styles.js';
import { langOf } from '../shell/lang-of.js';
import { toldTemplate } from '../shell/told.template.js';
import { controlId } from './field-frame.template.js';
import { fieldTemplate } from './field.template.js';
import { isFilled, withField, type Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { formStyles } from './form.styles.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { withFirstId } from './give-id.js';
import { listStyles } from './list.styles.js';
import { languageOf } from './language-of.js';
import { calledIn, entryWords, nameOf } from './names.js';
import { isWrong, unplacedProblems } from './placed-problems.js';
import { opened } from './opened.js';
import { problemTemplate } from './problem.template.js';
import { addLanguageTemplate, translationsTemplate } from './translations.template.js';
import { firstKeys, shownFields } from './shown-fields.js';

/**
 * Every field of an entry: those that are filled first, the others folded away.
 *
 * @tag samsyn-builder-form
 * @fires samsyn-open - Another entry is asked for; `detail` is its path.
 * @fires samsyn-add - An entry is to be added; `detail` is the list's path.
 */
export class FormElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, controlStyles, builderStyles, formStyles, listStyles];

  @property({ attribute: false }) store = new WorkspaceStore();
  @property() language: Language = 'sv';
  @property({ attribute: false }) content: object = {};
  /** The entry, or the list of entries, that the form is of. */
  @property({ attribute: false }) path: Path = [];
  @property({ attribute: false }) problems: readonly Problem[] = [];

  @state() private told: Wording | undefined;

  @queryAll('[data-at]') private places!: NodeListOf<HTMLElement>;
  @query('h2') private heading!: HTMLElement;

  /** Keys of the fields that stand first, for as long as the entry is the same one. */
  #first: ReadonlySet<string> = new Set();
  /** Counts the entries that the form has been of. One that only stands elsewhere than before keeps its controls. */
  #entry = 0;
  #focusNext: string | undefined;
  /** The content as it was before the control that has the focus was come to. */
  #before: object | undefined;
  /** What is being typed into. */
  #typed: string | undefined;

  /** Tells where the first field of an entry is, for `focusField`. */
  firstFieldAt(path: Path, content: unknown): string | undefined {
    const fields = shownFields(content, path);
    const keys = firstKeys(fields);
    const first = fields.find(({ key }) => keys.has(key));
    return first && controlId(first);
  }

  /** Puts the focus in a field, opening what it is folded into. */
  async focusField(at: string): Promise<void> {
    this.#focusNext = at;
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('path') || pointerOf(changed.get('path') ?? ['']) === pointerOf(this.path)) return;
    if (this.#hasMoved(changed)) return;
    this.#entry++;
    this.#first = firstKeys(this.#fields());
  }

  /** Whether the form goes on with the entry that it was of, which has been given another place. */
  #hasMoved(changed: PropertyValues<this>): boolean {
    const [content, path] = [changed.get('content'), changed.get('path')];
    const entry = valueAt(this.content, this.path);
    return content !== undefined && path !== undefined && isObject(entry) && entry === valueAt(content, path);
  }

  protected override updated(): void {
    const at = this.#focusNext;
    if (at === undefined) return;
    this.#focusNext = undefined;
    const target = [...this.places].find((one) => one.dataset['at'] === at);
    for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    (target ?? this.heading)?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const fields = this.#fields();
    const context = this.#context();
    const draw = (field: Field): TemplateResult => fieldTemplate(field, context);
    const [first, rest] = [
      fields.filter(({ key }) => this.#first.has(key)),
      fields.filter(({ key }) => !this.#first.has(key)),
    ];
    const isList = fields.length === 1 && pointerOf(fields[0]!.path) === pointerOf(this.path);
    return html`<form
      class="samsyn"
      aria-labelledby="head"
      @submit=${(event: Event) => event.preventDefault()}
      @focusin=${this.#come}
      @focusout=${this.#left}
    >
      ${keyed(
        this.#entry,
        html`<h2 id="head" tabindex="-1">
            <span>${this.#heading()}</span>
            ${isList ? nothing : html`<small>${this.#say(WORDS.count, { filled: fields.filter(isFilled).length, all: fields.length })}</small>`}
          </h2>
          <slot></slot>
          ${unplacedProblems(this.problems, this.path, fields).map((problem) => html`<div class="wrong">${problemTemplate(problem, context)}</div>`)}
          ${repeat(first, ({ key }) => key, draw)}
          ${
            rest.length
              ? html`<details class="more" ${opened(rest.some((field) => isWrong(field, this.problems)))}>
                <summary>${this.#say(WORDS.more)}</summary>
                ${repeat(rest, ({ key }) => key, draw)}
              </details>`
              : nothing
          }
          ${isList ? nothing : translationsTemplate(fields, context)}
          ${this.path.length ? nothing : addLanguageTemplate(context)}`,
      )}
      <p class="told" role="status">${toldTemplate(this.told, this.language)}</p>
    </form>`;
  }

  #fields(): readonly Field[] {
    return shownFields(this.content, this.path);
  }

  #heading(): unknown {
    const { the } = entryWords(this.path);
    if (!this.path.length) return this.#say(WORDS.about);
    if (typeof this.path.at(-1) !== 'number') return this.#say(this.#fields()[0]?.label ?? the);
    const called = this.#say(calledIn(this.content, this.path));
    const kind = this.#say(entryWords(this.path).one);
    const own = languageOf(this.content);
    const isOwn = nameOf(valueAt(this.content, this.path), own) !== undefined;
    const name = html`<span lang=${isOwn ? langOf(own, this.language) : nothing}>${called}</span>`;
    return called.startsWith(kind) ? name : html`${this.#say(the)} ${name}`;
  }

  #context(): FormContext {
    return {
      content: this.content,
      language: this.language,
      problems: this.problems,
      say: (wording, parts) => this.#say(wording, parts),
      write: (field, value, path = field.path, isTyped = false) => {
        const said = typeof path.at(-1) === 'number' ? (value ?? '') : value;
        const entry = path.length === field.path.length ? field.entry : undefined;
        const content = withField(this.store.current?.content, path, said, entry);
        const name = put(WORDS.wrote, { label: field.label, name: calledIn(content, this.path) });
        this.#typed = isTyped ? pointerOf(path) : undefined;
        this.store.edit(name, () => content, this.#typed);
      },
      change: (name, edit, focus) => {
        this.#focusNext = focus;
        this.store.edit(name, edit);
        this.told = { ...name };
      },
      open: (path) => this.dispatchEvent(new CustomEvent('samsyn-open', { detail: path })),
      add: (list) => this.dispatchEvent(new CustomEvent('samsyn-add', { detail: list })),
    };
  }

  readonly #come = (): void => {
    this.#before = this.content;
  };

  /** An entry that has just been given its first name is given its id, as part of the same change. */
  readonly #left = (): void => {
    const { undoName } = this.store;
    const before = this.#before;
    if (before && this.#typed !== undefined && undoName)
      this.store.edit(undoName, (content) => withFirstId(content, before, this.path), this.#typed);
    this.#typed = undefined;
    this.store.settle();
  };

  #say(wording: Wording, parts: Readonly<Record<string, string | number>> = {}): string {
    return filled(wording, parts)[this.language];
  }
}

customElements.define('samsyn-builder-form', FormElement);
