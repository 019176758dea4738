import { oncePer } from '../../format/once-per.js';
import { entriesIn, type PlacedEntry } from '../form/entry-walk.js';
import { plainText } from '../form/plain-text.js';
import { languageOf } from '../shell/language-of.js';
import { valueAt, type Path } from '../model/json-path.js';
import { WIDGETS } from '../../widgets/names.js';
import { parentOf } from '../shell/shadow-tree.js';
import { blocksOf, lettersOf, textIndex, type TextPlace } from './text-places.js';

/** Longer texts than this are no one text. */
const LONGEST = 20_000;
/** So few letters are found anywhere: only the entry that they stand in can say whose they are. */
const FEWEST = 3;

/** A text on the page: the element that shows it and nothing else, and where it stands in the content. */
export interface Tied extends TextPlace {
  readonly element: Element;
}

/**
 * Finds the field whose text an element on the page shows: the element itself, or what is around it.
 *
 * The texts of the entry that the element stands in come first, and then all others, where only one says the same.
 */
export function fieldAt(element: Element, content: object): Tied | undefined {
  const index = textIndex(content);
  const scopes = entriesAround(element, content);
  for (let around: Element | undefined = element; around; around = parentOf(around)) {
    if ((around.textContent?.length ?? 0) > LONGEST) return undefined;
    for (const letters of lettersIn(around)) {
      const place = chosen(index.get(letters) ?? [], scopes, letters, languageOf(content));
      if (place) return { ...place, element: around };
    }
    if (around.id || around.localName.includes('-')) return undefined;
  }
  return undefined;
}

/** Finds the entry that an element on the page stands in; the document itself where it stands in none. */
export const entryAt = (element: Element, content: object): Path => entriesAround(element, content)[0] ?? [];

/**
 * Finds the element on the page that shows a text.
 *
 * @param root - The page, or a part of it; looked through with all shadow roots in it.
 * @param start - Where in the text the wanted paragraph begins.
 */
export function elementOf(
  root: ParentNode,
  content: object,
  path: Path,
  start?: number,
): Element | undefined {
  const text = valueAt(content, path);
  if (typeof text !== 'string') return undefined;
  const block = blocksOf(text).find((one) => start === undefined || one.start === start);
  const letters = lettersOf(plainText(block ? text.slice(block.start, block.end) : text));
  if (!letters) return undefined;
  let found: Element | undefined;
  for (const element of allIn(anchorOf(root, content, path) ?? root))
    if ((element.textContent?.length ?? 0) < LONGEST && lettersIn(element).includes(letters)) {
      const tie = fieldAt(element, content);
      if (tie?.element !== element || String(tie.path) !== String(path)) continue;
      if (!found || found.contains(element)) found = element;
      else break;
    }
  return found;
}

/** Finds where on the page the innermost entry of a path begins; undefined where none of them is named there. */
export function anchorOf(root: ParentNode, content: object, path: Path): Element | undefined {
  for (let length = path.length; length > 0; length--) {
    const { id } = (valueAt(content, path.slice(0, length)) ?? {}) as { readonly id?: unknown };
    if (typeof id !== 'string' || !id) continue;
    const element = withId(root, id);
    if (element) return element;
  }
  return undefined;
}

const WIDGET_TAGS = WIDGETS.map((name) => `samsyn-${name}`).join();

/** Finds an element by its id, in a part of the page or in a widget there; a tree that has it not is not gone through. */
function withId(root: ParentNode, id: string): Element | undefined {
  const own = root.querySelector(`#${CSS.escape(id)}`);
  if (own) return own;
  const widgets = [...root.querySelectorAll(WIDGET_TAGS)];
  if (root instanceof Element) widgets.unshift(root);
  for (const { shadowRoot } of widgets) {
    const found = shadowRoot && withId(shadowRoot, id);
    if (found) return found;
  }
  return undefined;
}

/** Gives the texts of a part of the page that can be written in, in reading order. */
export function textsIn(root: ParentNode, content: object): readonly Tied[] {
  const found: Tied[] = [];
  for (const element of allIn(root)) {
    const tied = fieldAt(element, content);
    if (!tied || tied.element !== element) continue;
    // A text within a text, as a bold word in a sentence, is no text of its own.
    if (!found.some((one) => one.element.contains(element))) found.push(tied);
  }
  return found;
}

/** What an element shows: all of it, and what it says itself, beside the elements in it. */
function lettersIn(element: Element): readonly string[] {
  const own = [...element.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
  return [element.textContent ?? '', own.map((child) => child.textContent).join('')]
    .map(lettersOf)
    .filter(Boolean);
}

function chosen(
  places: readonly TextPlace[],
  scopes: readonly Path[],
  letters: string,
  language: string,
): TextPlace | undefined {
  for (const scope of scopes) {
    const within = places.filter(({ path }) => scope.every((step, at) => path[at] === step));
    if (within.length) return nearest(within, language);
  }
  const other = inOneLanguage(places, language);
  return other.length === 1 && letters.length >= FEWEST ? other[0] : undefined;
}

/** Of texts that say the same in an entry, the one that is the least deep. */
const nearest = (places: readonly TextPlace[], language: string): TextPlace =>
  inOneLanguage(places, language).reduce((best, one) => (one.path.length < best.path.length ? one : best));

/** A text may say the same in two languages. */
function inOneLanguage(places: readonly TextPlace[], language: string): readonly TextPlace[] {
  const own = places.filter(({ path }) => path.at(-1) === language);
  return own.length ? own : places;
}

/** The entries around an element, the innermost first. */
function entriesAround(element: Element, content: object): readonly Path[] {
  const byId = entriesById(content);
  const paths: Path[] = [];
  for (let around: Element | undefined = element; around; around = parentOf(around)) {
    const entry = around.id ? byId.get(around.id) : undefined;
    if (entry) paths.push(entry.path);
  }
  return paths;
}

/** The entries that have an id, by it. */
export const entriesById = oncePer((content: object): ReadonlyMap<string, PlacedEntry> => {
  const byId = new Map<string, PlacedEntry>();
  for (const entry of entriesIn(content)) {
    const { id } = entry.value;
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, entry);
  }
  return byId;
});

function* allIn(node: ParentNode): Generator<Element> {
  if (node instanceof Element && node.shadowRoot) yield* allIn(node.shadowRoot);
  for (const child of node.children) {
    yield child;
    yield* allIn(child);
  }
}
