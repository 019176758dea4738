import { Lexer } from 'marked';
import { B as BoundedTokenizer, n as none } from './bounded-tokenizer.js';
import './limits.js';

const toGlossary = {
  sv: "Visa i ordlistan",
  en: "Show in the glossary"
};
const glossaryWord = (words) => words.toGlossary ?? toGlossary[words.lang] ?? toGlossary["sv"];
const PROSE = {
  sv: { footnotes: "Fotnoter", footnote: "Fotnot", toText: "Tillbaka till texten", table: "Tabell" },
  en: { footnotes: "Footnotes", footnote: "Footnote", toText: "Back to the text", table: "Table" }
};
const proseWords = ({ lang, prose }) => ({
  ...PROSE[lang === "en" ? "en" : "sv"],
  ...prose
});

const LABEL = String.raw`\[\^([^\s\][^]+)\]`;
const DEFINITION = new RegExp(String.raw`\n {0,3}${LABEL}:`);
const OPENING = new RegExp(String.raw`^ {0,3}${LABEL}:[ \t]*`);
const REFERENCE = new RegExp(String.raw`^${LABEL}(?!\()`);
const OTHER = new RegExp(String.raw`^ {0,3}(?:${LABEL}:|>|#{1,6}[ \t]|[-+*][ \t]|\d+[.)][ \t]|\`\`\`|~~~)`);
const INDENTED = /^(?: {2,4}|\t)/;
const noteRule = (notes, deeper) => function(src) {
  const opening = OPENING.exec(src);
  if (!opening) return void 0;
  const raw = linesOf(src);
  const label = opening[1].toLowerCase();
  const known = notes.get(label);
  if (known && known.raw !== raw) return void 0;
  const [first = "", ...more] = raw.slice(opening[0].length).split("\n");
  const text = [first, ...more.map((line) => line.replace(INDENTED, ""))].join("\n");
  const { state } = this.lexer;
  const { top } = state;
  const tokens = [];
  notes.set(label, { raw, tokens });
  state.top = true;
  const isRead = deeper(() => this.lexer.blockTokens(text, tokens));
  state.top = top;
  if (isRead) return { type: "note", raw };
  notes.delete(label);
  return void 0;
};
function linesOf(src) {
  const lines = src.split("\n");
  let end = 1;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line.trim()) continue;
    const goesOn = INDENTED.test(line) || i === end && !OTHER.test(line);
    if (!goesOn) break;
    end = i + 1;
  }
  return lines.slice(0, end).join("\n");
}
const noteRefRule = (notes) => function(src) {
  const [raw, label = ""] = REFERENCE.exec(src) ?? [];
  return raw && !this.lexer.state.inLink && notes.has(label.toLowerCase()) ? { type: "noteref", raw, label: label.toLowerCase() } : void 0;
};
class Footnotes {
  #notes;
  #html;
  #words;
  /** What parts this text's ids from another's. */
  #key;
  /** How often each has been referred to; in the order of their numbers. */
  #counts = /* @__PURE__ */ new Map();
  constructor(notes, text, html, words) {
    this.#notes = notes;
    this.#html = html;
    this.#words = words;
    this.#key = notes.size ? keyOf(text) : "";
  }
  /** The number in the text that leads to the note. */
  reference(label) {
    const count = (this.#counts.get(label) ?? 0) + 1;
    this.#counts.set(label, count);
    const number = this.#numberOf(label);
    return this.#html`<sup><a class="noteref" id=${this.#refId(number, count)} href="#${this.#id(number)}" role="doc-noteref" aria-label="${this.#words.footnote} ${number}">${number}</a></sup>`;
  }
  /**
   * All notes, each with the ways back to where it is referred to; last those that nothing refers to.
   *
   * @param show - Shows what a note says, which may refer to further ones.
   */
  list(show) {
    const html = this.#html;
    const said = /* @__PURE__ */ new Map();
    for (const labels of [this.#counts, this.#notes])
      for (const label of labels.keys()) {
        this.#numberOf(label);
        if (!said.has(label)) said.set(label, sayNote(this.#notes.get(label).tokens, show));
      }
    return html`<ol class="notes" aria-label=${this.#words.footnotes}>${[...said].map(
      ([label, { blocks, last }]) => {
        const end = [last, this.#waysBack(label)];
        return html`<li id=${this.#id(this.#numberOf(label))} tabindex="-1">${blocks ? [blocks, html`<p>${end}</p>`] : end}</li>`;
      }
    )}</ol>`;
  }
  #waysBack(label) {
    const [number, count] = [this.#numberOf(label), this.#counts.get(label)];
    return [...Array(count).keys()].map((i) => {
      const which = count > 1 ? i + 1 : "";
      return this.#html`\u00a0<a class="back" href="#${this.#refId(number, i + 1)}" role="doc-backlink" aria-label=${`${this.#words.toText} ${which}`.trim()}>↑${which}</a>`;
    });
  }
  #numberOf(label) {
    if (!this.#counts.has(label)) this.#counts.set(label, 0);
    return [...this.#counts.keys()].indexOf(label) + 1;
  }
  #id(number) {
    return `fn-${this.#key}-${number}`;
  }
  #refId(number, count) {
    return `fnref-${this.#key}-${number}${count > 1 ? `-${count}` : ""}`;
  }
}
function sayNote(all, show) {
  const tokens = all.filter(({ type }) => type !== "space" && type !== "note");
  const last = tokens.at(-1);
  if (last?.type !== "paragraph") return { blocks: show(tokens) };
  const before = tokens.slice(0, -1);
  const words = show(last.tokens);
  return before.length ? { blocks: show(before), last: words } : { last: words };
}
function keyOf(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}

class TextTokenizer extends BoundedTokenizer {
  constructor() {
    super(...arguments);
    this.hr = none;
    this.lheading = none;
    this.def = none;
  }
  /** Gives a row that has more cells than there are heads its columns, which marked would leave out. */
  table(src) {
    const table = super.table(src);
    const [heads = "", rule = "", ...rows] = table?.raw.split("\n") ?? [];
    const more = Math.max(0, ...rows.map((row) => open(row).split(BAR).length)) - (table?.header.length ?? 0);
    if (!table || more <= 0) return table;
    const lines = [`${open(heads)}|${" |".repeat(more)}`, `${open(rule)}|${"-|".repeat(more)}`, ...rows];
    const wide = super.table(lines.join("\n"));
    return wide && { ...wide, raw: table.raw };
  }
}
const BAR = /(?<!\\)\|/;
const open = (row) => row.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
function lexProse(markdown) {
  const notes = /* @__PURE__ */ new Map();
  const tokenizer = new TextTokenizer();
  const lexer = new Lexer({
    gfm: true,
    tokenizer,
    extensions: {
      renderers: {},
      childTokens: {},
      block: [noteRule(notes, (read) => tokenizer.block(read))],
      startBlock: [(src) => src.search(DEFINITION) + 1 || void 0],
      inline: [noteRefRule(notes)]
    }
  });
  return { tokens: lexer.lex(markdown), notes };
}
function lexLine(markdown) {
  const lexer = new Lexer({ gfm: true, tokenizer: new TextTokenizer() });
  return { tokens: lexer.inlineTokens(markdown), notes: /* @__PURE__ */ new Map() };
}
function wordsOf(t) {
  if (t.type === "noteref") return "";
  return "tokens" in t && t.tokens ? t.tokens.map(wordsOf).join("") : textOf(t);
}
function textOf(t) {
  return "text" in t && typeof t.text === "string" ? t.text : t.raw;
}

const NUMBER = /^[\d\s.,:+−–%-]+$/;
function tableTemplate({ header, rows }, show, html, words) {
  const heads = header.map(({ tokens }) => tokens.map(wordsOf).join("").trim());
  const said = heads.filter(Boolean);
  const hasRowHeads = !heads[0] && rows.length > 0;
  const cell = ({ align, text, tokens }, isHead = false) => {
    const names = `${align ?? ""}${NUMBER.test(text) ? " number" : ""}`;
    return isHead ? html`<th scope="row" class=${names}>${show(tokens)}</th>` : html`<td class=${names}>${show(tokens)}</td>`;
  };
  return html`<div class="scroll" role="group" aria-label=${[words.table, said.join(", ")].filter(Boolean).join(": ")}><table class="cells">${said.length ? html`<thead><tr>${header.map((head, i) => heads[i] ? html`<th scope="col" class=${head.align ?? ""}>${show(head.tokens)}</th>` : html`<td></td>`)}</tr></thead>` : ""}<tbody>${rows.map((row) => html`<tr>${row.map((one, i) => cell(one, hasRowHeads && !i && one.text !== ""))}</tr>`)}</tbody></table></div>`;
}
const tended = /* @__PURE__ */ new WeakSet();
let observer;
function letTablesBeFocused(root) {
  if (!("ResizeObserver" in globalThis)) return;
  for (const scroller of root.querySelectorAll(".scroll")) {
    if (tended.has(scroller)) continue;
    tended.add(scroller);
    observer ??= new ResizeObserver(
      (entries) => requestAnimationFrame(() => entries.forEach(({ target }) => measure(target.closest(".scroll"))))
    );
    observer.observe(scroller);
    observer.observe(scroller.firstElementChild);
  }
}
function measure(scroller) {
  const fits = scroller.scrollWidth <= scroller.clientWidth;
  scroller.classList.toggle("fits", fits);
  if (fits) scroller.removeAttribute("tabindex");
  else scroller.setAttribute("tabindex", "0");
}

const css = ({ raw }) => raw[0];
const toggletipStyles = css`.tip{--_12:var(--_u);position:fixed;inset:auto 1em 1em;inline-size:fit-content;max-inline-size:min(28em,100% - 2em);margin:0 auto;padding:.75em 1em;border:1px solid var(--_n);border-block-start:var(--_g) solid var(--_a);background:var(--_1h);color:var(--_1i);font-weight:400;line-height:1.5;text-align:start;text-wrap:pretty}.tip>.label{margin-block-end:.25em;color:var(--_a)}.tip a{color:var(--_a)}.more{display:block;inline-size:fit-content;margin-block-start:.25em;line-height:1.75}@supports (position-area: block-end){.term[aria-expanded=true]{anchor-name:--samsyn-term}.tip{position-anchor:--samsyn-term;position-area:block-end;position-try-fallbacks:flip-block;inset:auto;inline-size:max-content;justify-self:anchor-center;margin:.4em 1em}}@media print{.tip{display:none}}`;

let pressed;
let sheet;
function toggletip(href, words, html, { draw, say, plain, prose, word }, reader) {
  const id = /^#(.+)/.exec(href)?.[1];
  const found = reader.glossaries?.flatMap(({ terms }) => terms).find((term2) => term2.id === id);
  const [term, definition] = [say(found?.term, reader), say(found?.definition, reader)];
  if (id === void 0 || !term || !definition) return void 0;
  const content = () => (
    // What explains a term has no explanations in it.
    html`<span class="label">${plain(term)}</span> ${prose(definition, { ...reader, glossaries: void 0 })}${isShown(id, document) ? html` <a class="more" href=${href}>${word(glossaryWord(reader.words), reader)}</a>` : ""}`
  );
  const onBeforeToggle = (event) => {
    const tip = event.target;
    const trigger = triggerOf(tip);
    trigger.setAttribute("aria-expanded", `${isOpen(event)}`);
    if (isOpen(event)) {
      draw(content(), tip);
      letTablesBeFocused(tip);
      tip.onclick = onFollow;
    } else if (tip.matches(":focus-within")) trigger.focus();
  };
  const onToggle = (event) => void (isOpen(event) || draw("", event.target));
  return html`<a class="term" href=${href} role="button" aria-expanded="false" @pointerdown=${onPointerDown} @click=${onClick} @keydown=${onKeyDown} @focusout=${onFocusOut}>${words}</a><span role="status" @focusout=${onFocusOut}><span class="tip" popover @beforetoggle=${onBeforeToggle} @toggle=${onToggle}></span></span>`;
}
const isOpen = (event) => event.newState === "open";
const triggerOf = (tip) => tip.parentElement.previousElementSibling;
const tipOf = ({ currentTarget }) => currentTarget.nextElementSibling.firstElementChild;
function onPointerDown(event) {
  const tip = tipOf(event);
  pressed = tip.matches(":popover-open") ? tip : void 0;
}
function onClick(event) {
  const tip = tipOf(event);
  const wasOpen = event.detail ? pressed : void 0;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (tip === wasOpen || tip.matches(":popover-open")) return tip.hidePopover();
  dress(tip.getRootNode());
  tip.showPopover();
}
function onKeyDown(event) {
  if (event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
}
function onFocusOut({ currentTarget, relatedTarget: to }) {
  const from = currentTarget;
  const tip = (from.matches(".term") ? from.nextElementSibling : from).firstElementChild;
  if (!to || !tip.matches(":popover-open")) return;
  if (tip.contains(to) || to.contains(triggerOf(tip))) return;
  to.addEventListener("focusin", () => tip.hidePopover(), { once: true });
}
function onFollow(event) {
  if (event.target.closest("a")) event.currentTarget.hidePopover();
}
function dress(root) {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(toggletipStyles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
function isShown(id, root) {
  return root.getElementById(id) !== null || [...root.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot && isShown(id, shadowRoot));
}

const MARKS = 2e3;
const BLOCKS = /^[ \t]*(?:>|#|[-+*][ \t]|[-+*]$|\d+[.)]|```|~~~|\[\^)|\|[ \t]*:?-|-:?[ \t]*\|/m;
const rendered = /* @__PURE__ */ new Map();
function renderMarkdown(how, markdown, given, reader) {
  const { html, soundAddress, split } = given;
  const own = reader.glossaries && markdown.includes("](#");
  const key = `${how} ${reader.words.lang} ${reader.src} ${markdown}`;
  const known = own ? void 0 : rendered.get(key);
  if (known) return known;
  let notes = new Footnotes(/* @__PURE__ */ new Map(), "", html, proseWords(reader.words));
  let shown;
  try {
    if ((markdown.match(/[*_`[\]@<>\n]/g)?.length ?? 0) > MARKS || /\S{1000}/.test(markdown))
      throw new RangeError();
    shown = how === "inline" ? all(lexLine(markdown).tokens) : BLOCKS.test(markdown) ? whole(lexProse(markdown)) : split(markdown).map((words) => html`<p>${all(lexLine(words).tokens)}</p>`);
  } catch {
    shown = how === "block" ? html`<p>${markdown}</p>` : markdown;
  }
  if (rendered.size > 5e3) rendered.clear();
  if (!own) rendered.set(key, shown);
  return shown;
  function whole({ tokens, notes: said }) {
    if (!said.size) return all(tokens);
    notes = new Footnotes(said, markdown, html, proseWords(reader.words));
    const text = all(tokens);
    return [text, notes.list(all)];
  }
  function all(tokens) {
    const shown2 = tokens.filter(({ type }) => type !== "space" && type !== "note").map(token);
    return shown2.length === 1 ? shown2[0] : shown2;
  }
  function token(t) {
    const inner = () => "tokens" in t && t.tokens ? all(t.tokens) : textOf(t);
    switch (t.type) {
      case "paragraph":
        return html`<p>${inner()}</p>`;
      case "heading":
        return html`<p><strong>${inner()}</strong></p>`;
      case "strong":
        return html`<strong>${inner()}</strong>`;
      case "em":
        return html`<em>${inner()}</em>`;
      case "del":
        return html`<del>${inner()}</del>`;
      case "codespan":
        return html`<code>${textOf(t)}</code>`;
      case "code":
        return html`<pre><code>${[t.lang, textOf(t)].filter(Boolean).join("\n")}</code></pre>`;
      case "br":
        return html`<br />`;
      case "blockquote":
        return html`<blockquote>${inner()}</blockquote>`;
      case "list":
        return list(t);
      case "table":
        return tableTemplate(t, all, html, proseWords(reader.words));
      case "noteref":
        return notes.reference(t["label"]);
      case "link": {
        const href = soundAddress(t.href, reader.src);
        if (!href || !wordsOf(t).trim()) return inner();
        const tip = own && toggletip(href, inner(), html, given.explaining, reader);
        return tip || html`<a href=${href}>${inner()}</a>`;
      }
      default:
        return inner();
    }
  }
  function list({ ordered, start, items }) {
    const rows = items.map((item) => html`<li>${all(item.tokens)}</li>`);
    return ordered ? html`<ol start=${start === "" ? 1 : start}>
          ${rows}
        </ol>` : html`<ul class="dashes" role="list">
          ${rows}
        </ul>`;
  }
}

export { letTablesBeFocused, renderMarkdown };
//# sourceMappingURL=markdown.js.map
