import { put, type Wording } from '../language.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Problem } from '../../read/problems.js';
import { readContent } from '../../read/read-content.js';
import { placeOf } from '../form/placed-problems.js';
import '../form/form.element.js';
import type { FormElement } from '../form/form.element.js';
import { entryWords, calledIn } from '../form/names.js';
import { pointerOf, valueAt, type Path } from '../model/json-path.js';
import { goTo } from '../shell/go-to.js';
import { importAgain } from '../shell/import-again.js';
import { Lull } from '../shell/lull.js';
import { Room } from '../shell/room.js';
import { toldTemplate } from '../shell/told.template.js';
import { withAdded, withRemoved, withShifted, type Edited } from './entry-edits.js';
import { entryToolsTemplate } from './entry-tools.template.js';
import { footTemplate } from './foot.template.js';
import { middleTemplate } from './middle.template.js';
import { nothingTemplate } from './nothing.template.js';
import { nodeAt, outlineOf, problemsAt, type OutlineNode } from './outline.js';
import { addPartTemplate, outlineTemplate, type OutlineContext } from './outline.template.js';
import type { PageElement, PageWidth } from './page.element.js';
import { arrowIn } from './arrow.js';
import { paperStyles } from './paper.styles.js';
import { bringIntoView, revealIn } from './reveal.js';
import { writeStyles } from './write.styles.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/**
 * The third room: an outline, the page itself, and a form of what is chosen.
 *
 * @tag samsyn-builder-write
 */
export class WriteElement extends Room {
  static override styles = [Room.styles, writeStyles, paperStyles];

  @state() private chosen: Path = [];
  @state() private width: PageWidth = 'desktop';
  @state() private isJson = false;
  /** Whether what shows the JSON did not come. */
  @state() private isJsonLost = false;
  @state() private told: Wording | undefined;

  @query('.form') private column!: HTMLElement | null;
  @query('.outline') private nav!: HTMLElement | null;
  @query('.node[aria-current]') private current!: HTMLElement | null;
  @query('.entry-tools button') private onPage!: HTMLElement | null;
  @query('samsyn-builder-form') private form!: FormElement | null;
  @query('samsyn-builder-page') private page!: PageElement | null;

  /** What was last found wrong, and in which content. */
  #read: { readonly content: object; readonly problems: readonly Problem[] } | undefined;
  #marks: ReadonlyMap<string, number> = new Map();
  readonly #lull = new Lull(() => {
    this.#isQuiet = true;
    this.requestUpdate();
  });
  /** Whether there is time to look for problems. */
  #isQuiet = false;
  #looked = 0;

  protected override updated(changed: PropertyValues): void {
    if (!(changed as PropertyValues<{ chosen: Path }>).has('chosen')) return;
    revealIn(this.column, undefined);
    bringIntoView(this.nav, this.current);
  }

  protected override render(): TemplateResult {
    const content = this.workspace?.content;
    if (!content) return nothingTemplate(this.language, () => goTo(this, 'gather'));
    // What is chosen may have been undone.
    const path = this.chosen.length && valueAt(content, this.chosen) === undefined ? [] : this.chosen;
    const nodes = outlineOf(content);
    const problems = this.#problems(content);
    return html`<div class="samsyn room">
      <div class="columns three">
        ${this.#outline(content, nodes, path, problems)}
        <div class="form" data-pane>
          <samsyn-builder-form
            .store=${this.store}
            .language=${this.language}
            .content=${content}
            .path=${path}
            .problems=${problems}
            @samsyn-open=${({ detail }: CustomEvent<Path>) => this.#choose(detail)}
            @samsyn-add=${({ detail }: CustomEvent<Path>) => this.#add(detail)}
            >${entryToolsTemplate({
              language: this.language,
              name: path.length ? this.say(calledIn(content, path)) : '',
              isEntry: typeof path.at(-1) === 'number',
              canGo: (by) => withShifted(content, path, by) !== undefined,
              write: () => void this.page?.writeFirst(),
              shift: (by) => this.#shift(by),
              remove: this.#remove,
            })}</samsyn-builder-form
          >
        </div>
        ${middleTemplate({
          store: this.store,
          language: this.language,
          content,
          path,
          width: this.width,
          isJson: this.isJson,
          isJsonLost: this.isJsonLost,
          choose: (to) => this.#choose(nodeAt(nodes, pointerOf(to))?.path ?? [], false),
          done: () => this.onPage?.focus(),
        })}
      </div>
      ${footTemplate({
        language: this.language,
        problems: problems.length,
        width: this.width,
        isJson: this.isJson,
        lookOver: () => this.#lookOver(problems, nodes),
        resize: (width) => {
          this.width = width;
          // What is chosen stays in sight when the page is laid out anew.
          void this.#drawn.then(() => requestAnimationFrame(() => this.page?.reveal(path)));
        },
        turn: () => void this.#turn(),
        goOn: () => goTo(this, 'publish'),
      })}
    </div>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lull.cancel();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#lull.over) return done;
    await this.#lull.over;
    return super.getUpdateComplete();
  }

  /** What is wrong with the content: with that of a moment ago, while it changes. */
  #problems(content: object): readonly Problem[] {
    if (this.#read && this.#read.content !== content && !this.#isQuiet) this.#lull.begin();
    else if (this.#read?.content !== content)
      this.#read = { content, problems: readContent(content).problems };
    this.#isQuiet = false;
    return this.#read.problems;
  }

  /** Counts problems by the places of the outline; the same counts are the same object. */
  #counts(nodes: readonly OutlineNode[], problems: readonly Problem[]): ReadonlyMap<string, number> {
    const counts = problemsAt(nodes, problems);
    if (String([...counts]) !== String([...this.#marks])) this.#marks = counts;
    return this.#marks;
  }

  #outline(
    content: object,
    nodes: readonly OutlineNode[],
    path: Path,
    problems: readonly Problem[],
  ): TemplateResult {
    const context: OutlineContext = {
      language: this.language,
      chosen: nodeAt(nodes, pointerOf(path))?.pointer ?? '',
      problems: this.#counts(nodes, problems),
      choose: (to) => this.#choose(to),
      add: (list) => this.#add(list),
    };
    return html`<nav class="outline" data-pane aria-label=${this.say(WORDS.parts)} @keydown=${this.#press}>
      <h2>${this.say(WORDS.contents)}</h2>
      ${outlineTemplate(nodes, context)}
      ${addPartTemplate(content, context)}
      <p class="help">${this.say(WORDS.keys)}</p>
      <p class="told" role="status">${toldTemplate(this.told, this.language)}</p>
    </nav>`;
  }

  /** Resolves when the room has been drawn; what waits for a lull may still be to come. */
  get #drawn(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  readonly #turn = async (): Promise<void> => {
    try {
      if (!this.isJson) await importAgain('json', () => import('./json.element.js'));
      this.isJson = !this.isJson;
      this.isJsonLost = false;
    } catch {
      this.isJsonLost = true;
    }
  };

  /** Leads to the next problem, one after another. */
  #lookOver(problems: readonly Problem[], nodes: readonly OutlineNode[]): void {
    const problem = problems[this.#looked++ % problems.length]!;
    const node = nodeAt(nodes, problem.pointer);
    if (node) this.#choose(node.path);
    void this.#drawn.then(() => this.form?.focusField(placeOf(problem)));
  }

  #choose(path: Path, isScrolled = true): void {
    this.chosen = path;
    if (isScrolled) void this.#drawn.then(() => this.page?.reveal(path));
  }

  #add(list: Path): void {
    const { a } = entryWords([...list, 0]);
    const content = this.workspace!.content;
    const added = withAdded(content, list);
    this.#take(put(WORDS.added, { a }), added);
    const first = this.form?.firstFieldAt(added.path, added.content);
    if (first) void this.#drawn.then(() => this.form?.focusField(first));
  }

  #shift(by: -1 | 1): void {
    const { content } = this.workspace!;
    const edited = withShifted(content, this.chosen, by);
    if (!edited) return;
    const name = calledIn(content, this.chosen);
    this.#take(put(by < 0 ? WORDS.movedUp : WORDS.movedDown, { name }), edited);
  }

  readonly #remove = (): void => {
    const { content } = this.workspace!;
    const edited = withRemoved(content, this.chosen);
    if (!edited) return;
    this.#take(put(WORDS.removed, { name: calledIn(content, this.chosen) }), edited);
    // The button that was pressed goes with the last entry of a list.
    if (typeof edited.path.at(-1) !== 'number') void this.#drawn.then(() => this.form?.focusField(''));
  };

  #take(name: Wording, { content, path }: Edited): void {
    this.store.edit(name, () => content);
    this.told = { ...name };
    this.#choose(path);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const by = arrowIn(event);
    if (!by) return;
    event.preventDefault();
    this.#shift(by);
    void this.#drawn.then(() => this.current?.focus());
  };
}

customElements.define('samsyn-builder-write', WriteElement);
