import {
  html,
  noChange,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Phrase, Said } from '../../text/localized.js';
import { directionOf } from '../../text/reader.js';
import { phrase } from '../../text/rich-text.js';
import { isServer } from './on-server.js';

/** Milliseconds without a key or a choice, after which whoever listens is told what came of it. */
const QUIET_BEFORE_TELLING = 700;

/** The place that is read out, and what is to be said there. */
type Region = HTMLElement & { said?: readonly Phrase[] };

/**
 * Tells what a choice has found. The server writes it; in a page {@link Status} does, at once for the eye and after a while
 * for the ear, since tools that translate or mark text put other nodes in the place of those that Lit knows.
 *
 * @param chosen - What was chosen or searched for: two choices that find as many are then two messages.
 */
export function statusTemplate(found: Phrase, chosen: readonly Said[]): TemplateResult {
  // In an element of its own, which goes whole when the text is written: Lit's development build looks for its place.
  const text = isServer ? phrase(found) : noChange;
  return html`<p class="muted found">
    <span aria-hidden="true" lang=${found.lang ?? nothing}><span>${text}</span></span>
    <span class="vh" role="status" .said=${[...chosen, found]}><span>${text}</span></span>
  </p>`;
}

/** Tells of what a choice has found, once for a word that is typed, and not for each of its letters. */
export class Status implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is, or is about to be, in the region. */
  #last = '';
  /** The language that it is in, where that is not the page's. */
  #lang: string | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const region = this.#host.renderRoot.querySelector<Region>('.found > [role=status]');
    const found = region?.said?.at(-1);
    if (!region || !found) return;
    const text = region.said!.map(({ text }) => text).join(': ');
    const stands = region.textContent;
    if (text === this.#last && stands) return;
    const seen = region.previousElementSibling!;
    if (seen.textContent !== found.text) seen.textContent = found.text;
    const isWaiting = stands !== '' && (found.lang === this.#lang || !this.#last);
    [this.#last, this.#lang] = [text, found.lang];
    clearTimeout(this.#timer);
    if (stands === text && !found.lang) return;
    // What stands there from the start is read where it is met, and not read out; so are words in another language.
    if (isWaiting) this.#timer = setTimeout(write, QUIET_BEFORE_TELLING, region);
    else write(region);
  }
}

function write(region: Region): void {
  region.replaceChildren(
    ...(region.said ?? []).flatMap((said, i) => {
      const parts = (said.parts ?? [said]).map(partOf);
      return i ? [': ', ...parts] : parts;
    }),
  );
}

function partOf({ text, lang }: Said): HTMLElement {
  const part = Object.assign(document.createElement('span'), { textContent: text });
  return lang ? Object.assign(part, { lang, dir: directionOf(lang) }) : part;
}
