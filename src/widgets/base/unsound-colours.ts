import { problemOf } from '../../read/problem-of.js';
import { COLOUR_NAMES } from '../../theme/names.js';
import { tellConsole } from './widget-problems.js';

/*
 * What is done about a page's `--samsyn-*` that are no colours. In a file that is fetched where something is wrong.
 */

/** What keeps unsound colours out of a shadow root. */
const guards = new WeakMap<ShadowRoot, CSSStyleSheet>();
/** What the console has been told of. */
const told = new Set<string>();

/** Lets a widget have the page's colours again, whatever they are now. */
export function allowColours({ shadowRoot: root }: Element): void {
  const guard = root && guards.get(root);
  if (guard) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== guard);
}

/** Keeps those of the page's colours that are none out of a widget, and tells the console of them, each once. */
export function blockColours(widget: Element, isColour: (value: string) => boolean): void {
  const view = widget.ownerDocument.defaultView;
  const root = widget.shadowRoot;
  if (!view || !root) return;
  allowColours(widget);
  const style = getComputedStyle(widget);
  const unsound = COLOUR_NAMES.flatMap((name) =>
    ['', '-light', '-dark'].map((mode) => `--samsyn-${name}${mode}`),
  )
    .map((name) => ({ name, value: style.getPropertyValue(name).trim() }))
    .filter(({ value }) => !isColour(value));
  const sheet = new view.CSSStyleSheet();
  // What is important here goes before all that a page says.
  sheet.replaceSync(`:host{${unsound.map(({ name }) => `${name}:initial!important`).join(';')}}`);
  guards.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const news = unsound.filter(({ name, value }) => !told.has(`${name}: ${value}`));
  for (const { name, value } of news) told.add(`${name}: ${value}`);
  const problems = news.map((details) =>
    problemOf({ pointer: '', severity: 'warning', code: 'wrong-colour', details }),
  );
  tellConsole(widget, problems, true);
}
