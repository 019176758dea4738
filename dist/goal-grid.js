import { C as ContentWidget, b as baseStyles } from './chunks/content-widget.js';
import { t as tokenStyles } from './chunks/tokens.styles.js';
import { D as DeepLinks } from './chunks/deep-links.js';
import { p as prepareGoals, r as readerOfGoals } from './chunks/goal-progress.js';
import { a as goalStyles } from './chunks/goal-card.styles.js';
import { b as goalHeadTemplate, c as goalInsideTemplate, a as goalCardTemplate, s as subGoalList, g as goalPartsStyles } from './chunks/goal-card.template.js';
import { css, nothing, html } from 'lit';
import { d as documentWords } from './chunks/locale2.js';
import { a as plain, w as word } from './chunks/rich-text.js';
import { L as LAZY_LAYOUT_FROM } from './chunks/lazy-layout.js';
import { f as findGoal } from './chunks/find.js';
import { g as goalView } from './chunks/goal-card.view.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/locale.js';
import './chunks/localized.js';
import './chunks/version.js';
import './chunks/widget-problems.js';
import './chunks/goal-paths.js';
import './chunks/global-goals.js';
import './chunks/figure.template.js';
import './chunks/heading.template.js';
import './chunks/label.template.js';
import './chunks/responsible.template.js';
import './chunks/responsible.view.js';
import './chunks/tokens.js';
import './chunks/source.template.js';
import './chunks/dates.js';
import './chunks/date.template.js';
import './chunks/figure.view.js';

const goalGridStyles = css`.goals{list-style:none;display:grid;grid-template-columns:repeat(6,minmax(0,1fr));margin-block-end:calc(var(--_c) * -1)}.goals>li{--_z:var(--_p);--_10:var(--_p);--_1a:0;grid-column:span 6;padding-block-end:var(--_c)}.goals>li,.goals .goal{display:grid;grid-row:span 3;grid-template:subgrid / minmax(0,1fr)}.goals .goal{border-radius:var(--_z) var(--_10) var(--_10) var(--_z)}.goals .goal:dir(rtl){border-radius:var(--_10) var(--_z) var(--_z) var(--_10)}.goals .goal:focus-visible{outline-offset:-3px}.goals .sky{display:grid;grid-row:span 2;grid-template:subgrid / minmax(0,1fr)}.goals .vill{margin-block-start:var(--_c)}.goals :is(.sky,.ground){position:relative}.goals :is(.sky,.ground):before{content:"";position:absolute;inset-block:var(--_c);inset-inline-start:0;border-inline-start:var(--_1a) solid var(--_b)}.goals .ground:before{border-color:var(--_x)}.goals summary::marker{color:inherit}.goals .sky>:first-child>p:first-child{font-size:var(--_18)}.head.parent{padding-block-end:var(--_c)}.parent>.prose>*+*{margin-block-start:calc(var(--_e) * .75)}.parent .topics+.prose,.parent .title+.prose{margin-block-start:.75em}@container samsyn (inline-size < 22em){.goals :is(.sky,.ground){padding-inline:var(--_e)}}@container samsyn (32em <= inline-size < 48em){.goals>:not(.whole){grid-column:span 3}.goals>:not(.twos-first){--_z:0;--_1a:1px}.goals>:not(.twos-last){--_10:0}}@container samsyn (inline-size >= 48em){.goals>.w2{grid-column:span 2}.goals>.w3{grid-column:span 3}.goals>.w4{grid-column:span 4}.goals>:not(.threes-first){--_z:0;--_1a:1px}.goals>:not(.threes-last){--_10:0}.parent .title{font-size:var(--_y)}.parent .title>.label{font-size:calc(1em/pow(var(--_j),4))}}@supports (not (-moz-appearance: none)) and (not (hanging-punctuation: first)){.goals.long{column-gap:var(--_c)}.goals.long>li[class]{--_z:var(--_p);--_10:var(--_p);--_1a:0;grid-row:auto;grid-template-rows:auto auto 1fr;contain-intrinsic-block-size:auto 24em}}@media(forced-colors:active){.goals :is(.sky,.ground):before{content:none}}@media print{.goals :is(.sky,.ground){padding-inline:var(--_e)}.goals>li{break-inside:avoid}}`;

function goalGridTemplate({ parent, goals, folds }, reader) {
  const below = parent?.title ? { ...reader, level: reader.level + 1 } : reader;
  return html`<section part="grid" id=${parent?.id ?? nothing} tabindex=${parent?.id ? "-1" : nothing}>
    ${parent ? parentTemplate(parent, reader) : nothing}
    <ul class="goals ${parent ? "within" : ""} ${goals.length > 2 * LAZY_LAYOUT_FROM ? "long" : ""}" part="goals" role="list">
      ${goals.map((goal) => column(goal, folds, below))}
    </ul>
  </section>`;
}
function parentTemplate(parent, reader) {
  return html`<div class="head flat parent" part="head">
    ${goalHeadTemplate(parent, reader)}
    <div class="prose">${goalInsideTemplate(parent, reader.level + 1, reader)}</div>
  </div>`;
}
function column({ goal, inTwos, inThrees }, folds, reader) {
  const places = [
    inTwos.width === 6 && "whole",
    inTwos.first && "twos-first",
    inTwos.last && "twos-last",
    `w${inThrees.width}`,
    inThrees.first && "threes-first",
    inThrees.last && "threes-last"
  ].filter(Boolean);
  return html`<li class=${places.join(" ")} part=${goal.prioritised ? "goal prioritised" : "goal"}>
    ${goalCardTemplate(goal, reader, false, folds ? folded(goal, reader) : void 0)}
  </li>`;
}
function folded({ title, subGoals, labels }, reader) {
  return subGoals.length ? html`<details part="sub-goals">
        <summary>
          ${countOf(subGoals.length, labels.subGoals, reader)}${title ? html`<span class="vh"> ${plain(title)}</span>` : nothing}
        </summary>
        ${subGoalList(subGoals, reader.level + 1, reader)}
      </details>` : nothing;
}
function countOf(count, label, reader) {
  const isOwn = label && label.text !== reader.words.subGoals;
  return isOwn ? html`${plain(label)}: ${count}` : word(documentWords(reader).subGoalCount(count), reader);
}

const LISTED_UP_TO = 6;
function goalGridView(content, item, reader) {
  const parent = item ? findGoal(content, item) : void 0;
  const within = parent?.goals?.length ? parent : void 0;
  const goals = within ? within.goals : item ? parent && [parent] : content.goals;
  if (!goals?.length) return void 0;
  const views = [...goals].sort(byPriority).map((goal) => goalView(goal, content, reader));
  const prioritised = views.filter((goal) => goal.prioritised).length;
  const rest = views.length - prioritised;
  const twos = places(inTwos(prioritised, rest));
  const threes = places(inThrees(prioritised, rest));
  return {
    parent: within && goalView({ ...within, goals: [] }, content, reader),
    goals: views.map((goal, i) => ({ goal, inTwos: twos[i], inThrees: threes[i] })),
    folds: views.some(({ subGoals }) => subGoals.length > LISTED_UP_TO || subGoals.some(saysMore))
  };
}
function byPriority(a, b) {
  return place(a) - place(b) || 0;
}
const place = ({ priority }) => !priority ? Infinity : typeof priority === "object" ? priority.rank ?? 1e9 : 1e9;
function saysMore(goal) {
  const { reason, summary, body, figure, note, updated, source } = goal;
  const { topics, aims, commitments, responsible, globalGoals, subGoals } = goal;
  const lists = [topics, aims, commitments, responsible, globalGoals, subGoals];
  const texts = [reason, summary, body, figure, note, updated, source];
  return texts.some(Boolean) || lists.some((list) => list.length);
}
function inTwos(prioritised, rest) {
  return prioritised && rest ? [...Array(prioritised).fill(6), ...inTwos(0, rest)] : pairs(prioritised + rest).reverse();
}
function inThrees(prioritised, rest) {
  if (!prioritised || !rest) return evenly(prioritised + rest);
  return rest % 3 === 1 ? [...pairs(prioritised - 1), 4, 2, ...evenly(rest - 1)] : [...pairs(prioritised), ...evenly(rest)];
}
function pairs(count) {
  return [...Array(count)].map((_, i) => count % 2 && i === 0 ? 6 : 3);
}
function evenly(count) {
  if (count < 2) return Array(count).fill(6);
  const wide = count % 3 === 0 ? 0 : count % 3 === 2 ? 2 : 4;
  return [...Array(count)].map((_, i) => i < count - wide ? 2 : 3);
}
function places(widths) {
  let filled = 0;
  return widths.map((width) => {
    const first = filled % 6 === 0;
    filled += width;
    return { width, first, last: filled % 6 === 0 };
  });
}

class GoalGridElement extends ContentWidget {
  constructor() {
    super(...arguments);
    this.shows = "goals";
    this.#links = new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, goalStyles, goalPartsStyles, goalGridStyles];
  }
  #links;
  prepare(content) {
    return prepareGoals(content);
  }
  view(content, reader) {
    const grid = goalGridView(content, this.item, readerOfGoals(content, reader, this.#links));
    return grid && goalGridTemplate(grid, reader);
  }
}

export { GoalGridElement };
//# sourceMappingURL=goal-grid.js.map
