import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { paintIn } from '../../theme/derived-colours.js';
import type { Mode } from '../../theme/names.js';
import { checkContrast, type Theme } from '../../theme/index.js';
import { filled } from '../language.js';
import { THEMES, type ThemeChoice } from './choices.js';
import { PUBLISH_WORDS as WORDS } from './publish.words.js';
import type { PublishView } from './publish-view.js';
import { styleText } from './style-text.js';

/** Draws the choice of theme, each as a small landscape: sky, horizon and ground. */
export function themesTemplate({ say, choices, choose, themes }: PublishView, mode: Mode): TemplateResult {
  const offered: readonly ThemeChoice[] = choices.look ? [...THEMES, 'own'] : THEMES;
  return html`<fieldset>
    <legend>${say(WORDS.theme)}</legend>
    <div class="themes">
      ${offered.map((name) => {
        const label = WORDS.themes[name];
        return html`<label class="theme"
          ><input
            type="radio"
            name="theme"
            .value=${name}
            .checked=${live(name === choices.theme)}
            @change=${() => choose(filled(WORDS.choseTheme, { name: say(label) }), { theme: name }, 'theme')}
          />${landscape(themes.get(name), mode)}<span>${say(label)}</span></label
        >`;
      })}
    </div>
    ${
      choices.theme === 'own' && isUnreadable(themes.get('own'))
        ? html`<p class="notice small">${say(WORDS.unreadable)}</p>`
        : nothing
    }
  </fieldset>`;
}

const isUnreadable = (theme: Theme | undefined): boolean =>
  !!theme && checkContrast(theme).some(({ passesAA }) => !passesAA);

/** A theme as a landscape. */
function landscape(theme: Theme | undefined, mode: Mode): TemplateResult {
  const paint = theme && paintIn(theme[mode], mode);
  const [sky, accent, ground] = (['sky', 'accent', 'ground'] as const).map((name) => paint?.(name) ?? '');
  const line = theme?.shape.horizon?.is ?? '';
  const radius = theme?.shape.radius?.is ?? '';
  return html`<span class="landscape" aria-hidden="true" .style=${styleText({ 'border-radius': radius })}
    ><i
      .style=${styleText({ background: sky, 'border-block-end-color': accent, 'border-block-end-width': line })}
    ></i
    ><b .style=${styleText({ background: ground })}></b
  ></span>`;
}
