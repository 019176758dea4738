import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../form/language-name.js';
import { filled, type Language } from '../language.js';
import { EACH, ROWS } from './choices.js';
import { PART_WORDS } from './part-words.js';
import type { Part } from './parts-of.js';
import { PUBLISH_WORDS as WORDS } from './publish.words.js';
import type { PublishView } from './publish-view.js';

/** Draws the choice of parts: those that the content has something for, with how much. */
export function partsTemplate(view: PublishView): TemplateResult {
  const { say, parts } = view;
  const empty = parts.filter(({ count }) => !count);
  const names = new Intl.ListFormat(say({ sv: 'sv', en: 'en' })).format(
    empty.map(({ name }) => say(name).toLocaleLowerCase('sv')),
  );
  return html`<fieldset class="list">
    <legend>${say(WORDS.parts)}</legend>
    ${parts.filter(({ count }) => count).map((part) => partTemplate(part, view))}
    ${
      empty.length
        ? html`<details class="small">
          <summary>${say(WORDS.without)}</summary>
          <p class="help">${say(WORDS.withoutHelp, { names })}</p>
        </details>`
        : nothing
    }
  </fieldset>`;
}

function partTemplate(part: Part, view: PublishView): TemplateResult {
  const { say, choices, choose } = view;
  const { widget, name, count } = part;
  const isChosen = choices.parts.includes(widget);
  const turn = ({ target }: Event): void => {
    const { checked } = target as HTMLInputElement;
    const rest = choices.parts.filter((one) => one !== widget);
    choose(filled(checked ? WORDS.chosePart : WORDS.tookPart, { name: say(name) }), {
      parts: checked ? [...rest, widget] : rest,
    });
  };
  const { one, many } = PART_WORDS[widget];
  const unit = count === 1 ? one : many;
  return html`<label class="line"
      ><input type="checkbox" name="part" .value=${widget} .checked=${live(isChosen)} @change=${turn} /><span
        >${say(name)}</span
      >${unit ? html`<small>${say(WORDS.count, { count, unit: say(unit) })}</small>` : nothing}</label
    >
    ${isChosen ? itemTemplate(part, view) : nothing}`;
}

/** The choice of which entry a part shows, where there are several. */
function itemTemplate({ widget, name, entries }: Part, view: PublishView): TemplateResult | typeof nothing {
  const { say, choices, choose } = view;
  const { which, all, each, rows } = PART_WORDS[widget];
  if (!which || entries.length < 2) return nothing;
  const chosen = choices.items[widget] ?? (all ? '' : entries[0]!.id);
  const take = ({ target }: Event): void => {
    const { value, selectedOptions } = target as HTMLSelectElement;
    const title = selectedOptions[0]?.text ?? '';
    choose(
      filled(WORDS.choseItem, { title, name: say(name) }),
      { items: { ...choices.items, [widget]: value } },
      `item of ${widget}`,
    );
  };
  const option = (value: string, text: string): TemplateResult =>
    html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`;
  return html`<p class="which">
    <label class="form-label" for="item-${widget}">${say(which)}</label>
    <select class="field" id="item-${widget}" @input=${take}>
      ${all ? option('', say(all)) : nothing} ${each ? option(EACH, say(each)) : nothing} ${rows ? option(ROWS, say(rows)) : nothing}
      ${entries.map(({ id, title }) => option(id, title))}
    </select>
  </p>`;
}

/** The levels that are offered: what stands above the parts on the page. */
const LEVELS = [1, 2, 3, 4] as const;

/** Draws the choices of heading level and of language. */
export function detailsTemplate({
  say,
  choices,
  choose,
  languages,
  ownLanguage,
}: PublishView): TemplateResult {
  const level = ({ target }: Event): void =>
    choose(WORDS.choseLevel, { level: Number((target as HTMLSelectElement).value) }, 'level');
  const language = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    choose(WORDS.choseLanguage, { language: value === ownLanguage ? undefined : value }, 'language');
  };
  const own = say({ sv: 'sv', en: 'en' }) as Language;
  const chosen = choices.language ?? ownLanguage;
  return html`<p>
      <label class="form-label" for="level">${say(WORDS.level)}</label>
      <select class="field" id="level" @input=${level}>
        ${LEVELS.map(
          (one) =>
            html`<option value=${one} .selected=${live(one === choices.level)}>${say(WORDS.levels[one])}</option>`,
        )}
      </select>
    </p>
    ${
      languages.length > 1
        ? html`<p>
          <label class="form-label" for="language">${say(WORDS.language)}</label>
          <select class="field" id="language" @input=${language}>
            ${languages.map(
              (tag) =>
                html`<option value=${tag} .selected=${live(tag === chosen)}>${languageName(tag, own)}</option>`,
            )}
          </select>
        </p>`
        : nothing
    }`;
}
