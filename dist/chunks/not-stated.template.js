import { css, html } from 'lit';
import { d as documentWords } from './locale.js';
import { w as word } from './deep-links.js';

const notStatedStyles = css`.not-stated{color:var(--_b);font-style:italic;font-weight:400}.not-stated:dir(rtl){font-style:normal}`;

function notStated(reader) {
  return html`<span class="not-stated">${word(documentWords(reader).notStated, reader)}</span>`;
}

export { notStated as a, notStatedStyles as n };
//# sourceMappingURL=not-stated.template.js.map
