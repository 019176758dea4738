import { Lexer, Tokenizer } from 'marked';

const toGlossary = {
  sv: "Visa i ordlistan",
  en: "Show in the glossary"
};
const glossaryWord = (words) => words.toGlossary ?? toGlossary[words.lang] ?? toGlossary["sv"];

const css = ({ raw }) => raw[0];
const toggletipStyles = css`.tip{--_18:var(--_17);position:fixed;inset:auto 1em 1em;inline-size:fit-content;max-inline-size:min(28em,100% - 2em);margin:0 auto;padding:.75em 1em;border:1px solid var(--_r);border-block-start:var(--_e) solid var(--_a);background:var(--_j);color:var(--_k);font-weight:400;line-height:1.5;text-align:start;text-wrap:pretty}.tip>.label{margin-block-end:.25em;color:var(--_a)}.tip a{color:var(--_a)}.more{display:block;inline-size:fit-content;margin-block-start:.25em;line-height:1.75}@supports (position-area: block-end){.term[aria-expanded=true]{anchor-name:--samsyn-term}.tip{position-anchor:--samsyn-term;position-area:block-end;position-try-fallbacks:flip-block;inset:auto;inline-size:max-content;justify-self:anchor-center;margin:.4em 1em}}@media print{.tip{display:none}}`;

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
    const trigger = tip.parentElement.previousElementSibling;
    trigger.setAttribute("aria-expanded", `${isOpen(event)}`);
    if (isOpen(event)) {
      draw(content(), tip);
      tip.onclick = onFollow;
    } else if (tip.matches(":focus-within")) trigger.focus();
  };
  const onToggle = (event) => void (isOpen(event) || draw("", event.target));
  return html`<a class="term" href=${href} role="button" aria-expanded="false" @pointerdown=${onPointerDown} @click=${onClick} @keydown=${onKeyDown}>${words}</a><span role="status"><span class="tip" popover @beforetoggle=${onBeforeToggle} @toggle=${onToggle}></span></span>`;
}
const isOpen = (event) => event.newState === "open";
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

class TextTokenizer extends Tokenizer {
  constructor() {
    super(...arguments);
    this.html = none;
    this.tag = none;
    this.table = none;
    this.hr = none;
    this.lheading = none;
    this.code = none;
    this.del = none;
    this.def = none;
  }
}
function none() {
  return void 0;
}
const MARKS = 2e3;
const BLOCKS = /^[ \t]*(?:>|#|[-+*][ \t]|[-+*]$|\d+[.)]|```|~~~)/m;
const rendered = /* @__PURE__ */ new Map();
function renderMarkdown(how, markdown, given, reader) {
  const { html, soundAddress, split } = given;
  const own = reader?.glossaries && markdown.includes("](#");
  const key = how + markdown;
  const known = own ? void 0 : rendered.get(key);
  if (known) return known;
  const lexer = new Lexer({ gfm: true, tokenizer: new TextTokenizer() });
  let shown;
  try {
    if ((markdown.match(/[*_`[\]@<>\n]/g)?.length ?? 0) > MARKS || /\S{1000}/.test(markdown))
      throw new RangeError();
    shown = how === "inline" ? all(lexer.inlineTokens(markdown)) : BLOCKS.test(markdown) ? all(lexer.lex(markdown)) : split(markdown).map((words2) => html`<p>${all(lexer.inlineTokens(words2))}</p>`);
  } catch {
    shown = how === "block" ? html`<p>${markdown}</p>` : markdown;
  }
  if (rendered.size > 5e3) rendered.clear();
  if (!own) rendered.set(key, shown);
  return shown;
  function all(tokens) {
    const shown2 = tokens.filter(({ type }) => type !== "space").map(token);
    return shown2.length === 1 ? shown2[0] : shown2;
  }
  function token(t) {
    const inner = () => "tokens" in t && t.tokens ? all(t.tokens) : text(t);
    switch (t.type) {
      case "paragraph":
        return html`<p>${inner()}</p>`;
      case "heading":
        return html`<p><strong>${inner()}</strong></p>`;
      case "strong":
        return html`<strong>${inner()}</strong>`;
      case "em":
        return html`<em>${inner()}</em>`;
      case "codespan":
        return html`<code>${text(t)}</code>`;
      case "code":
        return html`<pre><code>${[t.lang, text(t)].filter(Boolean).join("\n")}</code></pre>`;
      case "br":
        return html`<br />`;
      case "blockquote":
        return html`<blockquote>${inner()}</blockquote>`;
      case "list":
        return list(t);
      case "link": {
        const href = soundAddress(t.href);
        if (!href || !words(t).trim()) return inner();
        const tip = own && toggletip(href, inner(), html, given.explaining, reader);
        return tip || html`<a href=${href}>${inner()}</a>`;
      }
      default:
        return inner();
    }
  }
  function list({ ordered, start, items }) {
    const rows = items.map((item) => html`<li>${all(item.tokens)}</li>`);
    return ordered ? html`<ol start=${start === "" ? 1 : start}>${rows}</ol>` : html`<ul class="dashes" role="list">${rows}</ul>`;
  }
}
function words(t) {
  return "tokens" in t && t.tokens ? t.tokens.map(words).join("") : text(t);
}
function text(t) {
  return "text" in t && typeof t.text === "string" ? t.text : t.raw;
}

export { renderMarkdown };
//# sourceMappingURL=markdown.js.map
