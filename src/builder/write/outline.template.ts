import { html, nothing, type TemplateResult } from 'lit';
import { entries } from '../../format/entries.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { entryWords } from '../form/names.js';
import { filled, type Language, type Wording } from '../language.js';
import { isPart } from '../form/shown-fields.js';
import { valueAt, type Path } from '../model/json-path.js';
import { langOf } from '../shell/lang-of.js';
import type { OutlineNode } from './outline.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** What the outline shows, and tells. */
export interface OutlineContext {
  readonly language: Language;
  /** Pointer of what is chosen. */
  readonly chosen: string;
  /** Problems by the pointers of the nodes that they stand at. */
  readonly problems: ReadonlyMap<string, number>;
  readonly choose: (path: Path) => void;
  readonly add: (list: Path) => void;
}

/** The parts that a document can have, each to be added. */
export function addPartTemplate(content: object, { language, add }: OutlineContext): TemplateResult {
  const parts = [...entries.get('content')!.keys].filter(
    // Of what is no list, there is one.
    ([key, { item }]) => isPart(key) && (item || valueAt(content, [key]) === undefined),
  );
  return html`<details class="add-part">
    <summary>${WORDS.addPart[language]}</summary>
    <ul role="list">
      ${parts.map(([key, { item }]) => {
        const { one } = entryWords(item ? [key, 0] : [key]);
        return html`<li>
          <button class="node add" type="button" @click=${() => add([key])}>${one[language]}</button>
        </li>`;
      })}
    </ul>
  </details>`;
}

/** More entries than this are shown when their list, or one of them, is chosen. */
const MOST_OPEN = 9;

/** The document's parts as lists in lists; the one that is chosen is marked. */
export function outlineTemplate(nodes: readonly OutlineNode[], context: OutlineContext): TemplateResult {
  return html`<ul role="list">
    ${repeat(
      nodes,
      ({ pointer }) => pointer,
      (node) => html`<li>${item(node, context)}</li>`,
    )}
  </ul>`;
}

/** Draws an entry anew only where it, or what is said of it, is another. */
const item = (node: OutlineNode, context: OutlineContext): unknown =>
  guard(
    [
      node,
      context.language,
      `${context.chosen}/`.startsWith(`${node.pointer}/`) ? context.chosen : '',
      context.problems.size ? context.problems : undefined,
    ],
    () => drawn(node, context),
  );

function drawn(node: OutlineNode, context: OutlineContext): TemplateResult {
  const { pointer, path, title, language, children, isList } = node;
  const say = (wording: Wording): string => wording[context.language];
  const isChosen = pointer === context.chosen;
  const isWithin = pointer !== '' && `${context.chosen}/`.startsWith(`${pointer}/`);
  const isOpen = isWithin || children.length <= MOST_OPEN;
  const problems = context.problems.get(pointer) ?? 0;
  const { a } = entryWords([...path, 0]);
  const add = { sv: filled(WORDS.add, { a: a.sv }).sv, en: filled(WORDS.add, { a: a.en }).en };
  return html`<button
      class="node"
      type="button"
      data-pointer=${pointer}
      aria-current=${isChosen ? 'true' : nothing}
      aria-expanded=${children.length > MOST_OPEN ? String(isOpen) : nothing}
      @click=${() => context.choose(path)}
    >
      <span lang=${langOf(language, context.language)}>${say(title)}</span>
      ${
        problems
          ? html`<span class="mark">${say(filled(WORDS.has, { n: problems }))}</span>`
          : isOpen || !children.length
            ? nothing
            : html`<small>${children.length}</small>`
      }
    </button>
    ${
      isOpen && children.length
        ? html`<ul role="list">
          ${repeat(
            children,
            (child) => child.pointer,
            (child) => html`<li>${item(child, context)}</li>`,
          )}
          ${
            isList
              ? html`<li>
                <button class="node add" type="button" @click=${() => context.add(path)}>${say(add)}</button>
              </li>`
              : nothing
          }
        </ul>`
        : nothing
    }`;
}
