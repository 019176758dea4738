import { css, isServer } from 'lit';
import { C as ContentWidget, D as DeepLinks, t as tokenStyles, c as baseStyles, f as findGoal } from './chunks/heading.js';
import { g as goalCardTemplate, a as goalView } from './chunks/goal-card.view.js';

const goalCardStyles = css`@supports (not (-moz-appearance: none)) and (not (hanging-punctuation: first)){.many{content-visibility:auto;contain-intrinsic-block-size:auto 24em}.long>li{content-visibility:auto;contain-intrinsic-block-size:auto 9em}}.goal{position:relative;border-radius:var(--_radius)}.sky{background:var(--_sky);padding:var(--_pad) var(--_pad) calc(var(--_pad) * .85);border-block-end:var(--_horizon) solid var(--_accent);border-start-start-radius:inherit;border-start-end-radius:inherit}.ground{background:var(--_ground);color:var(--_on-ground);padding:calc(var(--_pad) * .85) var(--_pad) var(--_pad);border-end-start-radius:inherit;border-end-end-radius:inherit}.ground>*+*{margin-block-start:var(--_pad)}.ground :is(.list-head,.label){color:inherit}.ground .muted{color:var(--_ground-muted)}.bare .ground{padding:0;min-block-size:calc(var(--_space) * .75)}.tag{display:inline-block;padding:.1em .5em;background:var(--_accent);color:var(--_on-accent);font-weight:700;border:1px solid transparent;border-radius:calc(var(--_radius) / 2)}.topics{list-style:none;font-size:var(--_size-label);color:var(--_muted);margin-block-start:.75em;line-height:1.45}.topics>li{display:inline}.topics>li:not(:last-child):after{content:"\\a0\\b7  ";content:"\\a0\\b7  " / ""}.sky :is(p,ul,ol,blockquote){max-inline-size:var(--_measure)}.sky>:first-child>:is(h1,h2,h3,h4,h5,h6,.topics)+:is(p,div,blockquote,ul,ol):not(.topics){margin-block-start:.9em}.vill{margin-block-start:calc(var(--_pad) * 1.1)}:is(.vill,.ground) .dashes,.subgoals>li{max-inline-size:var(--_measure)}.subgoals{list-style:none}.subgoals>li{padding-block:.7em;border-block-start:1px solid var(--_ground-hairline)}.subgoals>li>*+*{margin-block-start:.4em}.subgoals>li:first-child{border:0;padding-block-start:0}.subgoals .list-head{margin-block:.9em .2em}.subgoals .subgoals{padding-inline-start:1em;border-inline-start:1px solid var(--_ground-hairline)}.name{font-weight:700;line-height:1.35}.ground .foot{color:var(--_ground-muted)}@container samsyn (inline-size >= 46em){:is(.sky,.ground){display:grid;grid-template-columns:minmax(0,4fr) minmax(0,7fr);column-gap:calc(var(--_pad) * 1.25);align-items:end}.sky{padding-block:calc(var(--_pad) * 2.25) var(--_pad)}.sky:not(:has(.vill))>*{grid-column:1 / -1}:is(.vill,.ska,.subs){grid-column:2;margin:0;display:grid;grid-template-columns:minmax(4em,max-content) minmax(0,1fr);column-gap:.75em;align-items:baseline}.ground>*{grid-column:2}:is(.vill,.ska,.subs)>.list-head{margin:0;font-size:1em}.ground>.subs:first-child{grid-column:1 / -1;grid-template-columns:subgrid}.goal .title{font-size:var(--_size-display);line-height:1.05}.goal .title:dir(rtl){line-height:1.3}.goal .title>.label{font-size:calc(1em/pow(var(--_scale),4))}}@media(forced-colors:active){.goal{border:1px solid CanvasText}.tag{border:.125em solid CanvasText}}@media print{.goal{break-inside:avoid}.goal:has(.subgoals){break-inside:auto}.subgoals>li{break-inside:avoid}:is(.sky,.ground){padding-inline:0}}`;

class GoalCardElement extends ContentWidget {
  constructor() {
    super();
    this.shows = "goals";
    new DeepLinks(this);
  }
  static {
    this.styles = [tokenStyles, baseStyles, goalCardStyles];
  }
  view(content, reader) {
    const goal = findGoal(content, this.item);
    const many = !isServer && document.getElementsByTagName(this.localName).length > 30;
    return goal && goalCardTemplate(goalView(goal, content, reader), reader, many);
  }
}

export { GoalCardElement };
//# sourceMappingURL=goal-card.js.map
