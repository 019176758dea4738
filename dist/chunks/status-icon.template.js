import { html, nothing } from 'lit';

const SHAPES = {
  above: ["M1 14h22", "M8 6.5a4 4 0 1 1 8 0a4 4 0 1 1-8 0z"],
  on: ["M1 11h22", "M8 11a4 4 0 0 1 8 0z"],
  below: ["M1 6h22", "M8 6a4 4 0 0 0 8 0z"],
  waiting: ["M1 6h22M9 11.5a3 3 0 1 1 6 0a3 3 0 1 1-6 0z", ""],
  broken: ["M1 8h6M17 8h6M10 6l4 4M14 6l-4 4", ""]
};
function statusIconTemplate(icon) {
  if (!icon) return nothing;
  const [line, disc] = SHAPES[icon];
  return html`<svg class="status-icon" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
    <path d=${line} />
    <path class="disc" d=${disc} />
  </svg>`;
}

export { statusIconTemplate as s };
//# sourceMappingURL=status-icon.template.js.map
