import { html, nothing as none, type TemplateResult } from 'lit';
import type { Wording } from '../language.js';
import { EXAMPLES, type Example } from './examples.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';

/** Where a document comes in: as a file (or an example), as pasted text, or from an address. */
export type Way = 'file' | 'paste' | 'address';

/** What the ways in need. */
export interface WaysIn {
  readonly say: (wording: Wording) => string;
  /** What went wrong with the way that was tried last. */
  readonly trouble: { readonly way: Way; readonly words: Wording } | undefined;
  /** Reads text that was written or pasted as text. */
  readonly read: (text: string) => void;
  readonly fetch: (address: string) => void;
  readonly example: (example: Example) => void;
  /** The form that begins from nothing. */
  readonly nothing: TemplateResult;
}

/** The ways in beneath the horizon: paste or fetch, begin from an example, begin from nothing. */
export function waysIn({ say, trouble, read, fetch, example, nothing }: WaysIn): TemplateResult {
  const at = (way: Way): string | undefined => (trouble?.way === way ? say(trouble.words) : undefined);
  const describes = (way: Way): string => `${way}-help${at(way) === undefined ? '' : ' trouble'}`;
  const isWrong = (way: Way): 'true' | 'false' => (at(way) === undefined ? 'false' : 'true');
  return html`<div class="ways">
    <section data-pane aria-labelledby="paste-head">
      <h2 id="paste-head">${say(WORDS.paste)}</h2>
      <p class="help" id="paste-help">${say(WORDS.pasteHelp)}</p>
      <form @submit=${submitted('text', read)}>
        <label class="form-label" for="paste">${say(WORDS.pasteHere)}</label>
        <textarea class="field paste" id="paste" name="text" aria-invalid=${isWrong('paste')} aria-describedby=${describes('paste')}></textarea>
        ${troubleTemplate(at('paste'))}
        <button class="button" type="submit">${say(WORDS.readText)}</button>
      </form>
      <form @submit=${submitted('address', fetch)}>
        <label class="form-label" for="address">${say(WORDS.address)}</label>
        <div class="with-button">
          <input
            class="field"
            id="address"
            name="address"
            inputmode="url"
            autocomplete="url"
            spellcheck="false"
            placeholder="https://"
            aria-invalid=${isWrong('address')}
            aria-describedby=${describes('address')}
          />
          <button class="button" type="submit">${say(WORDS.get)}</button>
        </div>
        ${troubleTemplate(at('address'))}
        <p class="help" id="address-help">${say(WORDS.addressHelp)}</p>
      </form>
    </section>
    <section data-pane aria-labelledby="examples-head">
      <h2 id="examples-head">${say(WORDS.examples)}</h2>
      <p class="help">${say(WORDS.examplesHelp)}</p>
      <ul class="examples" role="list">
        ${EXAMPLES.map(
          (each) =>
            html`<li>
              <button type="button" @click=${() => example(each)}>
                <b>${each.kommun}</b> <span>${say(each.title)}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>
    <section data-pane aria-labelledby="nothing-head">
      <h2 id="nothing-head">${say(WORDS.nothing)}</h2>
      <p class="help">${say(WORDS.nothingHelp)}</p>
      ${nothing}
    </section>
  </div>`;
}

/** Says what went wrong, where it was tried. */
export const troubleTemplate = (words: string | undefined): TemplateResult | typeof none =>
  words === undefined ? none : html`<p class="notice" id="trouble" role="alert">${words}</p>`;

/** Gives on what a form's field holds. */
const submitted =
  (field: string, give: (value: string) => void) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    give((new FormData(event.target as HTMLFormElement).get(field) as string).trim());
  };
