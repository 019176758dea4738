import type * as lit from 'lit';
import { glossaryWord } from '../locale/document/explanation.js';
import type { say } from './localized.js';
import type { Reader } from './reader.js';
import type { plain, prose, Renderable, word } from './rich-text.js';
import { letTablesBeFocused } from './table.js';
import { toggletipStyles } from './toggletip.styles.js';

/** Tools that the page has already, and that it takes to explain a term. */
export interface ToggletipTools {
  readonly draw: typeof lit.render;
  readonly say: typeof say;
  readonly plain: typeof plain;
  readonly prose: typeof prose;
  readonly word: typeof word;
}

/** The explanation that was open when the pointer went down on its word: by the click it has been closed. */
let pressed: HTMLElement | undefined;
let sheet: CSSStyleSheet | undefined;

/**
 * A word that opens what it means, by pointer, Enter and Space; undefined where its address names no term
 * that is explained. It is a link to the term's entry, and stays one where there is no script. Nor is it a
 * `<button>` by its element, since a link wraps with its line and a button does not.
 *
 * The browser's own popover gives Esc with the focus where it was, a click outside, and the top layer, which
 * nothing clips. The explanation stands right after its word, where reading on leads, and its place is a
 * `role=status` that is there from the start: what comes into it is read out when it opens. `aria-expanded`
 * tells the rest. `aria-controls` and `aria-details` would add an id that few screen readers do anything with.
 */
export function toggletip(
  href: string,
  words: Renderable,
  html: typeof lit.html,
  { draw, say, plain, prose, word }: ToggletipTools,
  reader: Reader,
): Renderable | undefined {
  const id = /^#(.+)/.exec(href)?.[1];
  const found = reader.glossaries?.flatMap(({ terms }) => terms).find((term) => term.id === id);
  const [term, definition] = [say(found?.term, reader), say(found?.definition, reader)];
  if (id === undefined || !term || !definition) return undefined;
  const content = (): Renderable =>
    // What explains a term has no explanations in it.
    html`<span class="label">${plain(term)}</span> ${prose(definition, { ...reader, glossaries: undefined })}${
      isShown(id, document)
        ? html` <a class="more" href=${href}>${word(glossaryWord(reader.words), reader)}</a>`
        : ''
    }`;
  const onBeforeToggle = (event: Event): void => {
    const tip = event.target as HTMLElement;
    const trigger = triggerOf(tip);
    trigger.setAttribute('aria-expanded', `${isOpen(event)}`);
    if (isOpen(event)) {
      draw(content(), tip);
      letTablesBeFocused(tip);
      tip.onclick = onFollow;
    } else if (tip.matches(':focus-within')) trigger.focus();
  };
  // Taken away afterwards, when the focus has gone back, so that the next opening is news again.
  const onToggle = (event: Event): void => void (isOpen(event) || draw('', event.target as HTMLElement));
  return html`<a class="term" href=${href} role="button" aria-expanded="false" @pointerdown=${onPointerDown} @click=${onClick} @keydown=${onKeyDown} @focusout=${onFocusOut}>${words}</a><span role="status" @focusout=${onFocusOut}><span class="tip" popover @beforetoggle=${onBeforeToggle} @toggle=${onToggle}></span></span>`;
}

const isOpen = (event: Event): boolean => (event as ToggleEvent).newState === 'open';
const triggerOf = (tip: HTMLElement): HTMLElement => tip.parentElement!.previousElementSibling as HTMLElement;
const tipOf = ({ currentTarget }: Event): HTMLElement =>
  (currentTarget as Element).nextElementSibling!.firstElementChild as HTMLElement;

function onPointerDown(event: Event): void {
  const tip = tipOf(event);
  pressed = tip.matches(':popover-open') ? tip : undefined;
}

function onClick(event: MouseEvent): void {
  const tip = tipOf(event);
  // A key presses without a pointer.
  const wasOpen = event.detail ? pressed : undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (tip === wasOpen || tip.matches(':popover-open')) return tip.hidePopover();
  dress(tip.getRootNode() as Document | ShadowRoot);
  tip.showPopover();
}

/** A button is pressed by Space, too; a link is not. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).click();
}

/**
 * Closes an explanation that the focus leaves: it would lie over what the focus is on. That is done when the focus
 * is there, or closing would take it back.
 */
function onFocusOut({ currentTarget, relatedTarget: to }: FocusEvent): void {
  const from = currentTarget as Element;
  const tip = (from.matches('.term') ? from.nextElementSibling! : from).firstElementChild as HTMLElement;
  if (!to || !tip.matches(':popover-open')) return;
  // Who presses in the explanation puts the focus on what it stands in.
  if (tip.contains(to as Element) || (to as Element).contains(triggerOf(tip))) return;
  to.addEventListener('focusin', () => tip.hidePopover(), { once: true });
}

/** Whoever follows a link leaves the explanation. */
function onFollow(event: Event): void {
  if ((event.target as Element).closest('a')) (event.currentTarget as HTMLElement).hidePopover();
}

/** Brings the styles when they are first needed. */
function dress(root: Document | ShadowRoot): void {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(toggletipStyles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Whether the page shows the entry, in any shadow root. */
function isShown(id: string, root: Document | ShadowRoot): boolean {
  return (
    root.getElementById(id) !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isShown(id, shadowRoot))
  );
}
