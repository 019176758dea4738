import { p as problemOf } from './problem-of.js';
import { C as COLOUR_NAMES } from './names.js';
import { t as tellConsole } from './widget-problems.js';
import './entries.js';
import './spot.js';
import './json.js';
import './did-you-mean.js';
import './own-keys.js';
import './address.js';
import './limits.js';

const guards = /* @__PURE__ */ new WeakMap();
const told = /* @__PURE__ */ new Set();
function allowColours({ shadowRoot: root }) {
  const guard = root && guards.get(root);
  if (guard) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== guard);
}
function blockColours(widget, isColour) {
  const view = widget.ownerDocument.defaultView;
  const root = widget.shadowRoot;
  if (!view || !root) return;
  allowColours(widget);
  const style = getComputedStyle(widget);
  const unsound = COLOUR_NAMES.flatMap(
    (name) => ["", "-light", "-dark"].map((mode) => `--samsyn-${name}${mode}`)
  ).map((name) => ({ name, value: style.getPropertyValue(name).trim() })).filter(({ value }) => !isColour(value));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`:host{${unsound.map(({ name }) => `${name}:initial!important`).join(";")}}`);
  guards.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const news = unsound.filter(({ name, value }) => !told.has(`${name}: ${value}`));
  for (const { name, value } of news) told.add(`${name}: ${value}`);
  const problems = news.map(
    (details) => problemOf({ pointer: "", severity: "warning", code: "wrong-colour", details })
  );
  tellConsole(widget, problems, true);
}

export { allowColours, blockColours };
//# sourceMappingURL=unsound-colours.js.map
