import { html, nothing, type TemplateResult } from 'lit';
import { plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { goalInsideTemplate } from '../goal-card/goal-card.template.js';
import { headTemplate } from '../fragments/head.template.js';
import { heading } from '../fragments/heading.template.js';
import { labelTemplate } from '../fragments/label.template.js';
import type { JourneyView, StepView } from './journey.view.js';

/** Steps as terraces in one landscape; an ordered list to whoever listens. */
export function journeyTemplate(journey: JourneyView, reader: Reader): TemplateResult {
  const { id, steps } = journey;
  const head = headTemplate(journey, reader, 'flat');
  const level = head === nothing ? reader.level : reader.level + 1;
  const shape = steps.length <= 4 ? 'journey terraces' : 'journey';
  return html`<section part="journey" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${head}
    <ol class=${shape} part="steps" role="list">
      ${steps.map((step, i) => stepTemplate(step, (i + 1) / steps.length, level, reader))}
    </ol>
  </section>`;
}

/** @param far - How far along the journey the step is, from 0 to 1; the line under its name is as long. */
function stepTemplate(step: StepView, far: number, level: number, reader: Reader): TemplateResult {
  const { id, goal, leads, what, body } = step;
  const inner = html`${labelTemplate(plain(step.label), step.label.text, step.name)}${
    leads ? html`<a href="#${goal!.id}">${plain(step.name)}</a>` : plain(step.name)
  }`;
  return html`<li class="step" part="step" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <div class="sky">
      <div class="above">${heading(level, 'title', inner)}</div>
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

/** The goal itself, folded into the step, where no other widget on the page shows it. */
function opened({ goal, name }: StepView, level: number, reader: Reader): Renderable {
  if (
    !goal ||
    !(goal.aims.length || goal.commitments.length || goal.summary || goal.body || goal.subGoals.length)
  )
    return nothing;
  return html`<details id=${goal.id ?? nothing} part="goal">
    <summary>${word(reader.words.showGoal, reader)}<span class="vh"> ${plain(name)}</span></summary>
    <div class="inside">${goalInsideTemplate(goal, level, reader)}</div>
  </details>`;
}
