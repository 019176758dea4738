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
  }
}
function none() {
  return void 0;
}
function renderMarkdown(how, markdown, given) {
  const { html, soundAddress } = given;
  const lexer = new Lexer({ gfm: true, tokenizer: new TextTokenizer() });
  return (how === "block" ? lexer.lex(markdown) : lexer.inlineTokens(markdown)).map(token);
  function token(t) {
    const inner = () => "tokens" in t && t.tokens ? t.tokens.map(token) : text(t);
    switch (t.type) {
      case "space":
      case "def":
        return "";
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
        return html`<pre><code>${text(t)}</code></pre>`;
      case "br":
        return html`<br />`;
      case "blockquote":
        return html`<blockquote>${inner()}</blockquote>`;
      case "list":
        return list(t);
      case "link": {
        const href = soundAddress(t.href);
        return href ? html`<a href=${href}>${inner()}</a>` : inner();
      }
      default:
        return inner();
    }
  }
  function list({ ordered, start, items }) {
    const rows = items.map((item) => html`<li>${item.tokens.map(token)}</li>`);
    return ordered ? html`<ol start=${start || 1}>${rows}</ol>` : html`<ul class="dashes" role="list">${rows}</ul>`;
  }
}
function text(t) {
  return "text" in t && typeof t.text === "string" ? t.text : t.raw;
}

export { renderMarkdown };
//# sourceMappingURL=markdown.js.map
