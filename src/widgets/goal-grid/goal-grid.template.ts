import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import type { Said } from '../../text/localized.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import {
  goalCardTemplate,
  goalHeadTemplate,
  goalInsideTemplate,
  subGoalList,
} from '../goal-card/goal-card.template.js';
import type { GoalView } from '../goal-card/goal-card.view.js';
import { LAZY_LAYOUT_FROM } from '../base/lazy-layout.js';
import type { GoalGridView, GridGoal } from './goal-grid.view.js';

/** Goals side by side, in rows that each share one horizon. */
export function goalGridTemplate({ parent, goals, folds }: GoalGridView, reader: Reader): TemplateResult {
  const below = parent?.title ? { ...reader, level: reader.level + 1 } : reader;
  return html`<section part="grid" id=${parent?.id ?? nothing} tabindex=${parent?.id ? '-1' : nothing}>
    ${parent ? parentTemplate(parent, reader) : nothing}
    <ul class="goals ${parent ? 'within' : ''} ${goals.length > 2 * LAZY_LAYOUT_FROM ? 'long' : ''}" part="goals" role="list">
      ${goals.map((goal) => column(goal, folds, below))}
    </ul>
  </section>`;
}

function parentTemplate(parent: GoalView, reader: Reader): TemplateResult {
  return html`<div class="head flat parent" part="head">
    ${goalHeadTemplate(parent, reader)}
    <div class="prose">${goalInsideTemplate(parent, reader.level + 1, reader)}</div>
  </div>`;
}

function column({ goal, inTwos, inThrees }: GridGoal, folds: boolean, reader: Reader): TemplateResult {
  const places = [
    inTwos.width === 6 && 'whole',
    inTwos.first && 'twos-first',
    inTwos.last && 'twos-last',
    `w${inThrees.width}`,
    inThrees.first && 'threes-first',
    inThrees.last && 'threes-last',
  ].filter(Boolean);
  return html`<li class=${places.join(' ')} part=${goal.prioritised ? 'goal prioritised' : 'goal'}>
    ${goalCardTemplate(goal, reader, false, folds ? folded(goal, reader) : undefined)}
  </li>`;
}

function folded({ title, subGoals, labels }: GoalView, reader: Reader): Renderable {
  return subGoals.length
    ? html`<details part="sub-goals">
        <summary>
          ${countOf(subGoals.length, labels.subGoals, reader)}${title ? html`<span class="vh"> ${plain(title)}</span>` : nothing}
        </summary>
        ${subGoalList(subGoals, reader.level + 1, reader)}
      </details>`
    : nothing;
}

/** How many sub-goals there are: "3 delmål"; with the document's own word, which has one form only, "Inriktningar: 3". */
function countOf(count: number, label: Said | null, reader: Reader): Renderable {
  const isOwn = label && label.text !== reader.words.subGoals;
  return isOwn ? html`${plain(label)}: ${count}` : word(documentWords(reader).subGoalCount(count), reader);
}
