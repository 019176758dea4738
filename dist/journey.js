import { f as findGoal, c as findEntry } from './chunks/find.js';
import { h as heading, C as ContentWidget, b as baseStyles } from './chunks/heading.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { p as plain, a as prose, w as word, D as DeepLinks } from './chunks/deep-links.js';
import { css, nothing, html } from 'lit';
import { b as goalInsideTemplate } from './chunks/goal-card.template.js';
import { h as headTemplate } from './chunks/head.js';
import { a as say, s as sayOwn } from './chunks/reader.js';
import { g as goalView } from './chunks/goal-card.view.js';
import './chunks/limits.js';
import './chunks/version.js';
import './chunks/forms.js';
import './chunks/responsible.js';

const journeyStyles = css`.journey{list-style:none;background:var(--_y);border-radius:var(--_o);overflow:clip}.step{position:relative}.above{padding:var(--_b) var(--_b) .8em}.below{background:var(--_m);color:var(--_l);padding:calc(var(--_b) * .75) var(--_b) var(--_b);position:relative}.below>*+*{margin-block-start:.4em}.below .list-head{color:inherit}.inside>*+*{margin-block-start:var(--_c)}.tread{display:block;position:relative;inline-size:100%;block-size:var(--_e);background:var(--_m);border-block-start:1px solid var(--_a);overflow:hidden}.far{fill:var(--_a)}.tread:dir(rtl){transform:scaleX(-1)}@container samsyn (inline-size >= 46em){.terraces{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);--_16:4.5em;padding-block-start:calc(var(--_b) * .5)}.terraces>.step{display:grid;grid-template-rows:auto auto 1fr;padding-block-start:calc((var(--_12) - var(--_13)) * var(--_16))}.terraces .tread{block-size:0;box-sizing:content-box;border-block-start:var(--_e) solid var(--_a)}.terraces>.step+.step .below:before{content:"";position:absolute;inset-inline-start:0;inset-block-start:calc(var(--_e) * -1);block-size:calc(var(--_16) + var(--_e));border-inline-start:var(--_e) solid var(--_a)}.n1{--_12:1}.n2{--_12:2}.n3{--_12:3}.n4{--_12:4}.step:nth-child(1){--_13:1}.step:nth-child(2){--_13:2}.step:nth-child(3){--_13:3}.step:nth-child(4){--_13:4}}@container samsyn (inline-size >= 64em){.terraces{--_16:6em}}@media(forced-colors:active){.journey{border:1px solid CanvasText}.journey .tread{border-color:CanvasText}.far{fill:CanvasText}}@media print{.step{break-inside:avoid}.step>:is(.above,.below){padding-inline-start:0}@container samsyn (inline-size >= 46em){.terraces{padding-block-start:0}.terraces>.step{grid-area:1 / var(--_13);break-inside:auto}.terraces>.step+.step>:is(.above,.below){padding-inline-start:var(--_b)}.terraces:before{content:"";grid-area:1 / 1;block-size:calc(var(--_12) * var(--_16) + 16em);margin-block-end:-100em;break-inside:avoid}}}`;

function journeyTemplate(journey, reader) {
  const { id, steps } = journey;
  const head = headTemplate(journey, reader, "flat");
  const level = head === nothing ? reader.level : reader.level + 1;
  const shape = steps.length <= 4 ? `journey terraces n${steps.length}` : "journey";
  return html`<section part="journey" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${head}<ol class=${shape} part="steps" role="list">${steps.map((step, i) => stepTemplate(step, (i + 1) / steps.length, level, reader))}</ol></section>`;
}
function stepTemplate(step, far, level, reader) {
  const { id, goal, leads, what, body } = step;
  const inner = html`<span class="label">${plain(step.label)}</span> ${leads ? html`<a href="#${goal.id}">${plain(step.name)}</a>` : plain(step.name)}`;
  return html`<li class="step" part="step" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}><div class="above">${heading(level, "title", inner)}</div><svg class="tread" width="100%" aria-hidden="true" focusable="false"><rect class="far" width="${far * 100}%" height="100%" /></svg><div class="below ground" part="ground">${what ? html`<p class="what">${plain(what)}</p>` : nothing}${body ? html`<div class="prose">${prose(body, reader)}</div>` : nothing}${goal && !leads ? opened(step, level + 1, reader) : nothing}</div></li>`;
}
function opened({ goal, name }, level, reader) {
  if (!goal || !(goal.aims.length || goal.commitments.length || goal.summary || goal.body || goal.subGoals.length))
    return nothing;
  return html`<details id=${goal.id ?? nothing} part="goal"><summary>${word(reader.words.showGoal, reader)}<span class="vh"> ${plain(name)}</span></summary><div class="inside">${goalInsideTemplate(goal, level, reader)}</div></details>`;
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
    this.styles = [tokenStyles, baseStyles, journeyStyles];
  }
  #links;
  view(content, reader) {
    const journey = findEntry(content.journeys, this.item);
    const isShown = (id) => this.#links.isShownElsewhere(id);
    return journey && journeyTemplate(journeyView(journey, content, reader, isShown), reader);
  }
}

export { JourneyElement };
//# sourceMappingURL=journey.js.map
