import { html, type TemplateResult } from 'lit';
import type { Wording } from '../language.js';
import { EXAMPLES, type Example } from './examples.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';

/** What the ways in need. */
export interface WaysIn {
  readonly say: (wording: Wording) => string;
  /** Reads text that was written or pasted as text. */
  readonly read: (text: string) => void;
  readonly fetch: (address: string) => void;
  readonly example: (example: Example) => void;
  /** The form that begins from nothing. */
  readonly nothing: TemplateResult;
}

/** The ways in beneath the horizon: paste or fetch, begin from an example, begin from nothing. */
export function waysIn({ say, read, fetch, example, nothing }: WaysIn): TemplateResult {
  return html`<div class="ways">
    <section aria-labelledby="paste-head">
      <h2 id="paste-head">${say(WORDS.paste)}</h2>
      <p class="help" id="paste-help">${say(WORDS.pasteHelp)}</p>
      <form @submit=${submitted('text', read)}>
        <label class="form-label" for="paste">${say(WORDS.pasteHere)}</label>
        <textarea class="field paste" id="paste" name="text" aria-describedby="paste-help"></textarea>
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
            aria-describedby="address-help"
          />
          <button class="button" type="submit">${say(WORDS.get)}</button>
        </div>
        <p class="help" id="address-help">${say(WORDS.addressHelp)}</p>
      </form>
    </section>
    <section aria-labelledby="examples-head">
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
    <section aria-labelledby="nothing-head">
      <h2 id="nothing-head">${say(WORDS.nothing)}</h2>
      <p class="help">${say(WORDS.nothingHelp)}</p>
      ${nothing}
    </section>
  </div>`;
}

/** Gives on what a form's field holds. */
const submitted =
  (field: string, give: (value: string) => void) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    give((new FormData(event.target as HTMLFormElement).get(field) as string).trim());
  };
