import type * as lit from 'lit';
import type { Token, Tokens } from 'marked';
import type { ProseWords } from '../locale/document/explanation.js';
import { wordsOf } from './lexer.js';
import type { Renderable } from './rich-text.js';

/** A number, which does not break: "1 204,5 %". */
const NUMBER = /^[\d\s.,:+−–%-]+$/;

/**
 * A table in a scroller of its own, with the table's heads for its name. Where the first column has no head,
 * its cells are the rows' heads.
 */
export function tableTemplate(
  { header, rows }: Tokens.Table,
  show: (tokens: readonly Token[]) => Renderable,
  html: typeof lit.html,
  words: ProseWords,
): Renderable {
  const heads = header.map(({ tokens }) => tokens.map(wordsOf).join('').trim());
  const said = heads.filter(Boolean);
  const hasRowHeads = !heads[0] && rows.length > 0;
  const cell = ({ align, text, tokens }: Tokens.TableCell, isHead = false): Renderable => {
    const names = `${align ?? ''}${NUMBER.test(text) ? ' number' : ''}`;
    return isHead
      ? html`<th scope="row" class=${names}>${show(tokens)}</th>`
      : html`<td class=${names}>${show(tokens)}</td>`;
  };
  return html`<div class="scroll" role="group" aria-label=${[words.table, said.join(', ')].filter(Boolean).join(': ')}><table class="cells">${
    said.length
      ? html`<thead><tr>${header.map((head, i) => (heads[i] ? html`<th scope="col" class=${head.align ?? ''}>${show(head.tokens)}</th>` : html`<td></td>`))}</tr></thead>`
      : ''
  }<tbody>${rows.map((row) => html`<tr>${row.map((one, i) => cell(one, hasRowHeads && !i && one.text !== ''))}</tr>`)}</tbody></table></div>`;
}

const tended = new WeakSet<Element>();
let observer: ResizeObserver | undefined;

/** Lets the keyboard reach the tables in a root that are wider than their place, and no other scroll, for as long as they are. */
export function letTablesBeFocused(root: ParentNode): void {
  if (!('ResizeObserver' in globalThis)) return;
  for (const scroller of root.querySelectorAll('.scroll')) {
    if (tended.has(scroller)) continue;
    tended.add(scroller);
    // In a frame of its own: what it leads to resizes the scroller again.
    observer ??= new ResizeObserver((entries) =>
      requestAnimationFrame(() => entries.forEach(({ target }) => measure(target.closest('.scroll')!))),
    );
    observer.observe(scroller);
    observer.observe(scroller.firstElementChild!);
  }
}

function measure(scroller: Element): void {
  const fits = scroller.scrollWidth <= scroller.clientWidth;
  scroller.classList.toggle('fits', fits);
  if (fits) scroller.removeAttribute('tabindex');
  else scroller.setAttribute('tabindex', '0');
}
