import { html } from 'lit';

const DEEPEST_HEADING = 6;
function heading(level, name, inner) {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${inner}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${inner}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${inner}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${inner}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${inner}</h5>`;
    case DEEPEST_HEADING:
      return html`<h6 class=${name} part=${name}>${inner}</h6>`;
    default:
      return html`<div class=${name} part=${name}>${inner}</div>`;
  }
}
function listHead(level, inner) {
  return heading(level < DEEPEST_HEADING ? level : DEEPEST_HEADING + 1, "list-head", inner);
}
function belowListHead(level) {
  return level < DEEPEST_HEADING ? level + 1 : level;
}

export { belowListHead as b, heading as h, listHead as l };
//# sourceMappingURL=heading.template.js.map
