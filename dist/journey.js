import { f as findGoal, b as findEntry } from './chunks/find.js';
import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { p as prepareGoals } from './chunks/goal-progress.js';
import { c as goalInsideTemplate, g as goalPartsStyles } from './chunks/goal-card.template.js';
import { css, nothing, html } from 'lit';
import { a as plain, b as prose, w as word } from './chunks/rich-text.js';
import { h as headTemplate } from './chunks/head.template.js';
import { h as heading } from './chunks/heading.template.js';
import { l as labelTemplate } from './chunks/label.template.js';
import { s as say, a as sayOwn } from './chunks/localized.js';
import { g as goalView } from './chunks/goal-card.view.js';
import './chunks/goal-paths.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/global-goals.js';
import './chunks/figure.template.js';
import './chunks/responsible.template.js';
import './chunks/responsible.view.js';
import './chunks/tokens.js';
import './chunks/source.template.js';
import './chunks/dates.js';
import './chunks/date.template.js';
import './chunks/figure.view.js';

const journeyStyles = css`.journey{list-style:none;background:var(--_o);border-radius:var(--_p);overflow:clip}.step{position:relative}.above{padding:var(--_c) var(--_c) .8em}.below{background:var(--_k);color:var(--_i);padding:calc(var(--_c) * .75) var(--_c) var(--_c);position:relative}.below>*+*{margin-block-start:.4em}.below .list-head{color:inherit}.inside>*+*{margin-block-start:var(--_e)}.tread{display:block;position:relative;inline-size:100%;block-size:var(--_g);background:var(--_k);border-block-start:1px solid var(--_a);overflow:hidden}.far{fill:var(--_a)}.tread:dir(rtl){transform:scaleX(-1)}@container samsyn (inline-size >= 46em){.terraces{display:grid;grid-template-rows:auto auto;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);--_1f:4.5em;padding-block-start:calc(var(--_c) * .5)}.terraces>.step{--_t:calc((var(--_17) - 1) * var(--_1f));display:grid;grid-row:span 2;grid-template:subgrid / minmax(0,1fr)}.terraces>.step>.sky{align-self:end;margin-block-end:var(--_t)}.terraces .tread{block-size:0;box-sizing:content-box;border-block-start:var(--_g) solid var(--_a);z-index:1}.terraces .below{grid-area:2 / 1 / -1;margin-block-start:calc(var(--_t) * -1)}.terraces>.step+.step .below:before{content:"";position:absolute;inset-inline-start:0;inset-block-start:calc(var(--_g) * -1);block-size:calc(var(--_1f) + var(--_g));border-inline-start:var(--_g) solid var(--_a)}.step:nth-child(1){--_17:1}.step:nth-child(2){--_17:2}.step:nth-child(3){--_17:3}.step:nth-child(4){--_17:4}}@container samsyn (inline-size >= 64em){.terraces{--_1f:6em}}@media(forced-colors:active){.journey{border:1px solid CanvasText}.journey .tread{border-color:CanvasText}.far{fill:CanvasText}}@media print{.journey{overflow:visible}.step{break-inside:avoid}.step>.sky{break-inside:avoid}.above,.below{padding-inline-start:0}@container samsyn (inline-size >= 46em){.terraces{grid-template-rows:auto 2.5em auto;padding-block-start:0}.terraces:before{content:"";grid-area:1 / 1 / span 2;break-inside:avoid}.terraces>.step{grid-area:1 / var(--_17) / span 3;break-inside:auto}.terraces>.step+.step :is(.above,.below){padding-inline-start:var(--_c)}}}`;

function journeyTemplate(journey, reader) {
  const { id, steps } = journey;
  const head = headTemplate(journey, reader, "flat");
  const level = head === nothing ? reader.level : reader.level + 1;
  const shape = steps.length <= 4 ? "journey terraces" : "journey";
  return html`<section part="journey" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    ${head}
    <ol class=${shape} part="steps" role="list">
      ${steps.map((step, i) => stepTemplate(step, (i + 1) / steps.length, level, reader))}
    </ol>
  </section>`;
}
function stepTemplate(step, far, level, reader) {
  const { id, goal, leads, what, body } = step;
  const inner = html`${labelTemplate(plain(step.label), step.label.text, step.name)}${leads ? html`<a href="#${goal.id}">${plain(step.name)}</a>` : plain(step.name)}`;
  return html`<li class="step" part="step" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
    <div class="sky">
      <div class="above">${heading(level, "title", inner)}</div>
      <svg class="tread" width="100%" aria-hidden="true" focusable="false">
        <rect class="far" width="${far * 100}%" height="100%" />
      </svg>
    </div>
    <div class="below ground" part="ground">
      ${what ? html`<p class="what">${plain(what)}</p>` : nothing}
      ${body ? html`<div class="prose">${prose(body, reader)}</div>` : nothing}
      ${goal && !leads ? opened(step, level + 1, reader) : nothing}
    </div>
  </li>`;
}
function opened({ goal, name }, level, reader) {
  if (!goal || !(goal.aims.length || goal.commitments.length || goal.summary || goal.body || goal.subGoals.length))
    return nothing;
  return html`<details id=${goal.id ?? nothing} part="goal">
    <summary>${word(reader.words.showGoal, reader)}<span class="vh"> ${plain(name)}</span></summary>
    <div class="inside">${goalInsideTemplate(goal, level, reader)}</div>
  </details>`;
}

function journeyView(journey, content, reader, isShown) {
  return {
    id: journey.id,
    label: say(journey.label, reader),
    title: say(journey.title, reader),
    intro: say(journey.intro, reader),
    steps: journey.steps.map((step, i) => {
      const found = step.goal === void 0 ? void 0 : findGoal(content, step.goal);
      const goal = found && goalView(found, content, reader);
      const title = say(step.title, reader);
      return {
        id: step.id,
        label: say(step.label, reader) ?? sayOwn(reader.words.step(i + 1), reader),
        name: goal?.title ?? title,
        what: goal?.title ? title : void 0,
        body: say(step.body, reader),
        goal,
        leads: goal?.id !== void 0 && isShown(goal.id)
      };
    })
  };
}

class JourneyElement extends ContentWidget {
  constructor() {
    super(...arguments);
    this.shows = "journeys";
    this.#links = new DeepLinks(this, () => this.requestUpdate());
  }
  static {
    this.styles = [tokenStyles, baseStyles, goalPartsStyles, journeyStyles];
  }
  #links;
  prepare(content) {
    return prepareGoals(content);
  }
  view(content, reader) {
    const journey = findEntry(content.journeys, this.item);
    const isShown = (id) => this.#links.isShownElsewhere(id);
    return journey && journeyTemplate(journeyView(journey, content, { ...reader, isShown }, isShown), reader);
  }
}

export { JourneyElement };
//# sourceMappingURL=journey.js.map
