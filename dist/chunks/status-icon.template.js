import { nothing, html } from 'lit';

const SHAPES = {
  above: "M1 14h22M8 6.5a4 4 0 1 1 8 0a4 4 0 1 1-8 0z",
  on: "M1 11h22M8 11a4 4 0 0 1 8 0z",
  below: "M1 6h22M8 6a4 4 0 0 0 8 0z",
  waiting: "M1 6h22M9 11.5a3 3 0 1 1 6 0a3 3 0 1 1-6 0z",
  broken: "M1 8h6M17 8h6M10 6l4 4M14 6l-4 4"
};
const statusIconTemplate = (icon) => icon ? html`<svg class="status-icon" viewBox="0 0 24 16" aria-hidden="true" focusable="false"><path class=${icon === "waiting" ? nothing : "disc"} d=${SHAPES[icon]} /></svg>` : nothing;

export { statusIconTemplate as s };
//# sourceMappingURL=status-icon.template.js.map
