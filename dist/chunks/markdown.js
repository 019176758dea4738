import { Lexer, Tokenizer } from 'marked';

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
function renderMarkdown(how, markdown, given) {
  const { html, soundAddress, split } = given;
  const key = how + markdown;
  const known = rendered.get(key);
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
  rendered.set(key, shown);
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
        return href && words(t).trim() ? html`<a href=${href}>${inner()}</a>` : inner();
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
