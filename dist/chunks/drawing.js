import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { i as isLanguage } from './own-keys.js';
import { p as problemOf } from './problem-of.js';
import './walk.js';
import { l as loadGoalProgress, d as loadGoalParts } from './goal-progress.js';
import { l as loadGlobalGoals } from './global-goals.js';
import { l as lateWords } from './locale.js';
import { i as isWidget } from './names2.js';
import { l as loadMarkdown } from './rich-text.js';
import { i as isThemeName } from './names.js';
import { e as expecting, s as serverLanguages } from './deep-links.js';
import { m as missingEntry } from './widget-problems.js';
import { b as findEntry, f as findGoal } from './find.js';
import { a as allGoals } from './goal-paths.js';
import { n as namedIndicators } from './named.js';
import { treeOf, elementsBelow, attribute, isElement, element, fill, markupOf, isText, isTemplate, textOf, shadowRoot } from './tree.js';
import { d as directionOf } from './localized.js';
import { sheetOf } from './sheets.js';
export { plainSheet } from './sheets.js';
import './address.js';
import './entries.js';
import './limits.js';
import './spot.js';
import './json.js';
import './did-you-mean.js';
import 'lit';
import 'parse5';
import './tokens.styles.js';

const ALWAYS = [
  "samsyn",
  "language",
  "labels",
  "translations",
  "title",
  "publisher"
];
const FACTS = [
  "subtitle",
  "kind",
  "edition",
  "period",
  "decisions",
  "owner",
  "validUntil",
  "revision",
  "updated",
  "factLabels",
  "source",
  "alternates",
  "contacts",
  "sdg",
  "sdgTargets",
  "serves"
];
const EDITION = /^replace(?:s|d-by)$/;
const goalsBelow = (content, item) => {
  const goal = item ? findGoal(content, item) : void 0;
  return goal ? { goals: [goal] } : pick(content, ["goals"]);
};
const EXCERPTS = {
  "document-facts": (content) => ({
    ...pick(content, FACTS),
    ...listed(
      "documents",
      content.documents?.filter(({ relation }) => typeof relation === "string" && EDITION.test(relation)) ?? []
    )
  }),
  "document-list": (content) => pick(content, ["documents"]),
  glossary: ({ glossaries }, item) => listed("glossaries", entry(glossaries, item)),
  "goal-card": (content, item) => {
    const goal = findGoal(content, item);
    return goal ? { goals: [goal] } : {};
  },
  "goal-grid": goalsBelow,
  indicator: (content, item) => {
    const indicators = namedIndicators(content, item);
    const goals = indicators.flatMap(({ goals: goals2 = [] }) => goals2);
    return indicators.length ? {
      ...pick(content, ["statuses"]),
      indicators: [...indicators],
      ...listed("goals", goalsNamed(content, goals, nameAlone))
    } : {};
  },
  journey: (content, item) => {
    const journey = findEntry(content.journeys, item);
    const ids = journey?.steps.flatMap(({ goal }) => goal ?? []);
    const goals = goalsNamed(content, ids, (goal) => goal);
    return journey ? { journeys: [journey], ...listed("goals", goals) } : {};
  },
  "measure-list": (content) => ({
    ...pick(content, ["statuses", "measures", "documents"]),
    ...listed("goals", named(content.goals))
  }),
  "principle-list": ({ principles }, item) => listed("principles", entry(principles, item)),
  "responsibility-matrix": goalsBelow,
  "roles-table": ({ roles }, item) => listed("roles", entry(roles, item)),
  section: (content) => content,
  "status-summary": (content, item) => ({
    ...pick(content, ["statuses", "measures", "indicators"]),
    ...goalsBelow(content, item)
  }),
  strategy: (content) => content
};
function excerptOf(content, widget, item) {
  if (widget === "strategy" || widget === "section") return content;
  const picked = { ...pick(content, ALWAYS), ...EXCERPTS[widget](content, item) };
  const own = { ...picked, ...FOLLOWED.has(widget) ? progressOf(content, picked.goals) : {} };
  const actors = content.actors && mentioned(content.actors, JSON.stringify(own));
  const shown = { ...own, ...listed("actors", actors ?? []) };
  if (widget === "glossary") return shown;
  return { ...shown, ...listed("glossaries", explained(content.glossaries ?? [], shown)) };
}
const FOLLOWED = /* @__PURE__ */ new Set(["goal-card", "goal-grid", "journey"]);
function progressOf(content, goals = []) {
  if (content.samsyn === "1.0") return {};
  const ids = new Set(allGoals(goals).flatMap(({ id }) => id ?? []));
  const of = (entries = []) => entries.flatMap((entry2) => {
    const own = entry2.goals?.filter((id) => ids.has(id)) ?? [];
    return own.length ? [{ ...entry2, goals: own }] : [];
  });
  return {
    ...pick(content, ["statuses"]),
    ...listed("measures", of(content.measures)),
    ...listed("indicators", of(content.indicators))
  };
}
function goalsNamed(content, ids = [], part) {
  const found = ids.flatMap((id) => findGoal(content, id) ?? []);
  return [...new Set(found)].map(part);
}
function nameAlone(goal) {
  if (goal.title) return pick(goal, ["id", "label", "code", "title"]);
  const alone = { ...goal };
  delete alone.goals;
  return alone;
}
function named(goals = []) {
  return goals.map((goal) => ({ ...nameAlone(goal), ...listed("goals", named(goal.goals)) }));
}
function mentioned(actors, text) {
  return actors.flatMap((actor) => {
    const actors2 = mentioned(actor.actors ?? [], text);
    const { id, name } = actor;
    const isNamed = [id, name].some((one) => typeof one === "string" && text.includes(JSON.stringify(one)));
    return isNamed || actors2.length ? [{ ...actor, ...listed("actors", actors2) }] : [];
  });
}
function explained(glossaries, shown) {
  const text = JSON.stringify(shown);
  return glossaries.flatMap((glossary) => {
    const terms = glossary.terms.filter(({ id }) => id !== void 0 && text.includes(`](#${id}`));
    return terms.length ? [{ ...glossary, terms }] : [];
  });
}
const entry = (entries, id) => [findEntry(entries, id)].filter((one) => one !== void 0);
const listed = (key, list) => list.length ? { [key]: list } : {};
function pick(from, keys) {
  return Object.fromEntries(keys.flatMap((key) => key in from ? [[key, from[key]]] : []));
}

const ATTRIBUTE = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;
async function draw(content, options) {
  const { widget, item, theme } = options;
  const fileLang = content.language ?? "sv";
  const own = options.attributes?.["lang"];
  const lang = [own, options.lang].find((tag2) => typeof tag2 === "string" && isLanguage(tag2));
  await Promise.all([
    import('../define.js'),
    loadMarkdown(),
    loadGlobalGoals(),
    loadGoalProgress(),
    loadGoalParts(),
    lateWords(lang, fileLang)
  ]);
  const tag = `samsyn-${widget}`;
  const attributes = {
    ...options.attributes ?? {},
    ...options.src !== void 0 && { src: options.src },
    class: theme && `samsyn-theme-${theme}`,
    item,
    "heading-level": options.headingLevel === void 0 ? void 0 : String(options.headingLevel)
  };
  const around = lang ?? fileLang;
  const drawOnce = (shown) => treeOf(expecting(new Set(shown), () => shadowOf(tag, content, attributes, around)));
  const said = options.shown ?? [];
  let root = drawOnce(said);
  if (widget === "strategy" || widget === "section") root = drawOnce([...said, ...shownIn(root)]);
  if (isEmpty(root)) return { problem: problemOf(missingEntry(content, shownBy(tag), item)) };
  const { source } = content;
  return {
    tag,
    attributes,
    lang: around,
    root,
    excerpt: { ...excerptOf(content, widget, item), ...attributes["src"] && source && { source } }
  };
}
function checkOptions({ widget, theme, headingLevel, idPrefix, attributes = {} }) {
  if (!isWidget(widget)) throw new TypeError(`Samsyn: there is no widget ${String(widget)}.`);
  if (theme !== void 0 && !isThemeName(theme))
    throw new TypeError(`Samsyn: ${String(theme)} is no theme's name.`);
  if (headingLevel !== void 0 && !(headingLevel >= 1 && headingLevel <= 6))
    throw new TypeError(`Samsyn: ${headingLevel} is no heading level.`);
  if (idPrefix !== void 0 && !ATTRIBUTE.test(idPrefix))
    throw new TypeError(`Samsyn: ${idPrefix} is no beginning of an id.`);
  for (const name of Object.keys(attributes))
    if (!ATTRIBUTE.test(name) || /^(?:on|style$)/.test(name))
      throw new TypeError(`Samsyn: ${name} is no attribute of a widget.`);
}
const shownBy = (tag) => new (customElements.get(tag))().shows;
function shadowOf(tag, content, attributes, around) {
  const renderer = new Renderer(tag);
  serverLanguages.set(renderer.element, around);
  for (const [name, value] of Object.entries(attributes))
    if (value !== void 0 && value !== false) renderer.setAttribute(name, value === true ? "" : value);
  renderer.setProperty("accepted", content);
  renderer.connectedCallback();
  const info = {
    elementRenderers: [Renderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false
  };
  return collectResultSync(renderer.renderShadow(info));
}
class Renderer extends LitElementRenderer {
  renderShadow(info) {
    const host = info.customElementHostStack.at(-2)?.element;
    const { element } = this;
    const lang = element?.getAttribute("lang") ?? (host && serverLanguages.get(host));
    if (element && lang) serverLanguages.set(element, lang);
    return super.renderShadow(info)?.slice(-1) ?? [];
  }
}
function* shownIn(root) {
  for (const element of elementsBelow(root)) {
    const id = attribute(element, "id");
    if (id && attribute(element, "tabindex") !== void 0) yield id;
  }
}
function isEmpty(root) {
  const [base, first, ...more] = elementsBelow(root);
  return base === void 0 || first?.tagName === "slot" && !more.length;
}

const NOTE = /^fn(?:ref)?-[a-z\d]+-\d+(?:-\d+)?$/;
function noteAttributes(node, turns) {
  const names = attribute(node, "class");
  const label = attribute(node, "aria-label") ?? "";
  if (names === "notes") return { "aria-label": label };
  const id = attribute(node, "id") ?? "";
  if (NOTE.test(id)) turns.set(id, (turns.get(id) ?? 0) + 1);
  const turn = (id2) => turns.get(id2) > 1 ? `_${turns.get(id2)}` : "";
  const href = attribute(node, "href") ?? "";
  if (names === "noteref") return { id: id + turn(id), href: href + turn(id), "aria-label": label };
  if (names === "back") {
    const note = href.replace(/^#fnref(-[a-z\d]+-\d+).*/, "fn$1");
    return { href: href + turn(note), "aria-label": label };
  }
  return NOTE.test(id) ? { id: id + turn(id) } : void 0;
}

const GONE = /* @__PURE__ */ new Set(["svg", "button", "select", "input", "search", "style", "script", "slot", "link"]);
const GONE_CLASSES = /(?:^|\s)(?:filter|downloads|to-contents|key|about-scale|remarks|of-found|filler)(?:\s|$)/;
const KEPT = {
  a: ["href"],
  img: ["src", "alt", "width", "height"],
  ol: ["start"],
  time: ["datetime"],
  th: ["scope", "colspan", "rowspan"],
  td: ["colspan", "rowspan"],
  col: ["span"],
  table: ["aria-label"],
  nav: ["aria-label"]
};
const HEADING = /^(?:title|name|what|list-head)$/;
const SIDE = /^(?:right|center)\b/;
const BLOCK = /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h[1-6]|header|nav|ol|p|pre|section|table|ul)$/;
function plainForm({ attributes, lang: around, root }, { idPrefix }) {
  const [base] = root.childNodes.filter(isElement);
  const own = (base && attribute(base, "lang")) ?? attributes["lang"];
  const lang = typeof own === "string" ? own : around;
  const theme = attributes["class"];
  const outer = element("div", {
    class: theme ? `samsyn-plain ${theme}` : "samsyn-plain",
    lang: own,
    dir: directionOf(lang)
  });
  fill(
    outer,
    flat(base ?? root, {
      lang,
      root,
      before: idPrefix ? `${idPrefix}-` : "",
      ids: /* @__PURE__ */ new Set(),
      turns: /* @__PURE__ */ new Map()
    })
  );
  return markupOf(outer);
}
function flat(parent, place) {
  let before;
  const nodes = parent.childNodes.flatMap((node) => {
    if (node.nodeName === "#comment") return [];
    const shown = plain(node, place);
    const touches = before?.nodeName === "span" && node.nodeName === "span" && shown.length > 0;
    if (shown.length) before = node;
    return touches ? [element("br"), ...shown] : shown;
  });
  const isBroken = nodes.some((node) => isElement(node) && BLOCK.test(node.tagName));
  return isBroken ? nodes.filter((node) => !isText(node) || node.value.trim()) : nodes;
}
function plain(node, place) {
  if (isText(node))
    return [
      { ...node, value: node.value.replace(/\s+/g, (space) => space.includes("\xA0") ? space : " ") }
    ];
  if (!isElement(node)) return [];
  const { tagName } = node;
  const names = attribute(node, "class") ?? "";
  if (GONE.has(tagName) || GONE_CLASSES.test(names) || attribute(node, "aria-hidden") === "true") return [];
  if (tagName.startsWith("samsyn-"))
    return node.childNodes.filter(isTemplate).flatMap(({ content }) => flat(content, { ...place, root: content }));
  const kept = apart(attributesOf(node, place), place.before);
  const name = tagName === "table" ? nameOf(node, place) : void 0;
  if (name) kept["aria-label"] ??= name;
  const boxed = names === "scroll" ? attribute(node, "aria-label") : place.boxed;
  const inner = flat(node, { ...place, boxed, lang: kept["lang"] ?? place.lang });
  if (isHollow(node, inner)) return [];
  if (tagName === "time" && names !== "long") return [element("time", kept, inner.map(inOnePiece))];
  if (names === "label" && tagName === "span") return [element("small", kept, inner)];
  if (tagName === "div" && HEADING.test(attribute(node, "part") ?? ""))
    return [element("p", kept, [element("strong", {}, inner)])];
  if (isIdle(tagName, kept, inner)) return inner;
  if (tagName === "ol" && attribute(node, "role")) return [element("ul", kept, inner)];
  if (tagName === "details") return [element("details", { ...kept, open: holdsTable(inner) }, inner)];
  return [element(tagName, kept, inner)];
}
const inOnePiece = (node) => isText(node) ? { ...node, value: node.value.replaceAll(" ", "\xA0") } : node;
const isHollow = (node, inner) => !/^(?:br|img|col|td|th)$/.test(node.tagName) && inner.every((one) => isText(one) && !one.value.trim());
function isIdle(name, kept, inner) {
  if (Object.keys(kept).length) return false;
  if (name === "span") return true;
  return /^(?:div|section|article)$/.test(name) && inner.every((node) => isElement(node) && BLOCK.test(node.tagName));
}
function apart({ id, href, ...kept }, before) {
  return {
    ...id !== void 0 && { id: before + id },
    ...href !== void 0 && { href: href.replace(/^#/, `#${before}`) },
    ...kept
  };
}
function attributesOf(node, { lang, ids, turns }) {
  const note = noteAttributes(node, turns);
  if (note) return note;
  const kept = {};
  for (const { name, value } of node.attrs) {
    if (name === "id" && !value.startsWith("samsyn-") && !ids.has(value)) {
      ids.add(value);
      kept[name] = value;
    } else if (name === "lang" && value !== lang) kept[name] = value;
    else if (KEPT[node.tagName]?.includes(name)) kept[name] = value;
    else if (name === "class" && SIDE.test(value)) kept[name] = SIDE.exec(value)[0];
  }
  if (kept["lang"]) kept["dir"] = directionOf(kept["lang"]);
  return kept;
}
function nameOf(table, { root, boxed }) {
  const id = attribute(table, "aria-labelledby");
  const named = id && [...elementsBelow(root)].find((element2) => attribute(element2, "id") === id);
  return named ? textOf(named).trim().replace(/\s+/g, " ") : boxed;
}
const holdsTable = (nodes) => nodes.some((node) => isElement(node) && (node.tagName === "table" || holdsTable(node.childNodes)));

function shadowForm({ tag, attributes, root, excerpt }, { styles = "inline", base = "" }) {
  const style = (tag2) => styles === "link" ? element("link", { rel: "stylesheet", href: `${base}${tag2}.css` }) : element("style", {}, [sheetOf(tag2)]);
  for (const host of [...elementsBelow(root)])
    for (const template of host.childNodes.filter(isTemplate)) {
      template.attrs = template.attrs.filter(({ name }) => name !== "shadowroot");
      if (attribute(template, "shadowrootmode"))
        fill(template.content, [style(host.tagName), ...template.content.childNodes]);
    }
  const json = JSON.stringify(excerpt).replaceAll("<", "\\u003c");
  const content = [
    shadowRoot([style(tag), ...root.childNodes]),
    element("script", { type: "application/json" }, [json])
  ];
  const opening = onOneLine(markupOf(element(tag, attributes))).slice(0, -`</${tag}>`.length);
  const whole = onOneLine(markupOf(element(tag, attributes, content)));
  return `${opening}
${whole.slice(opening.length)}`;
}
const onOneLine = (markup) => markup.replace(
  /(<style>[^]*?<\/style>)|(?<=>)(\n\s*)(?=<)|\n/g,
  (_, style, between) => style ?? (between === void 0 ? "&#10;" : " ")
);

export { checkOptions, draw, plainForm, shadowForm };
//# sourceMappingURL=drawing.js.map
