import { html, type TemplateResult } from 'lit';
import { filled, type Language, type Wording } from '../language.js';
import type { PageWidth } from './page.element.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** What stands at the foot of the room, and what it does. */
interface Foot {
  readonly language: Language;
  /** How many things there are to look over. */
  readonly problems: number;
  readonly width: PageWidth;
  readonly isJson: boolean;
  readonly lookOver: () => void;
  readonly resize: (width: PageWidth) => void;
  readonly turn: () => void;
  readonly goOn: () => void;
}

const WIDTHS: readonly PageWidth[] = ['phone', 'tablet', 'desktop'];

/** The line at the foot: what there is to look over, ways to see the page, and the way on. */
export function footTemplate(foot: Foot): TemplateResult {
  const { problems: n, isJson } = foot;
  const say = (wording: Wording): string => wording[foot.language];
  return html`<footer class="room-foot" data-pane>
    <span role="status">
      ${
        n
          ? html`<button class="plain" type="button" @click=${foot.lookOver}>
              <b>${say(n === 1 ? WORDS.oneThing : filled(WORDS.things, { n }))}</b> ${say(WORDS.toLookOver)}
            </button>`
          : say(WORDS.fine)
      }
    </span>
    <fieldset class="seg widths" aria-label=${say(WORDS.showAs)} ?disabled=${isJson}>
      ${WIDTHS.map(
        (name) =>
          html`<label
            ><input
              type="radio"
              name="width"
              .checked=${foot.width === name}
              @change=${() => foot.resize(name)}
            />${say(WORDS[name])}</label
          >`,
      )}
    </fieldset>
    <button class="plain" type="button" @click=${foot.turn}>${say(isJson ? WORDS.asPage : WORDS.asJson)}</button>
    <button class="button main" type="button" @click=${foot.goOn}>${say(WORDS.toPublish)}</button>
  </footer>`;
}
