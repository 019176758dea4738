import { css } from 'lit';

/** Rows under a horizon; from 40em the term stands in the margin. */
export const glossaryStyles = css`
  .terms:first-child {
    border-block-start: var(--_horizon) solid var(--_accent);
  }
  .terms > div {
    display: grid;
    gap: 0.25em calc(var(--_pad) * 1.5);
    border-block-end: 1px solid var(--_hairline);
    padding-block: calc(var(--_space) * 0.85);
  }
  .many > div {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 5em;
    overflow-clip-margin: 0.5em;
  }
  dt {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-term);
    line-height: 1.25;
    justify-self: start;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }
  dt .label {
    font-family: var(--_font);
    font-size: calc(0.875em / var(--_scale));
    margin-block-start: 0.25em;
    color: inherit;
  }
  dd {
    max-inline-size: var(--_measure);
  }
  /* The document's own kind, and the word that a link has led to. */
  .terms > :is(.self, :has(> :focus)) {
    --_focus-here: var(--_on-ground);
    background: var(--_ground);
    color: var(--_on-ground);
    border-color: transparent;
  }
  .terms > :is(.self, :has(> :focus)) a {
    color: inherit;
  }
  .terms > :is(.self, :has(> :focus)) .foot {
    color: var(--_ground-muted);
  }
  .terms:has(> .self) > div {
    padding-inline: 0.85em;
  }
  /* Where no row is inset, the ground reaches out into the margin instead, and no text moves. */
  .terms:not(:has(> .self)) > :has(> :focus) {
    box-shadow:
      -0.85em 0 var(--_ground),
      0.85em 0 var(--_ground);
  }
  @container samsyn (inline-size >= 40em) {
    .terms > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      align-items: baseline;
    }
  }
  @media (forced-colors: active) {
    .self {
      outline: 0.125em solid CanvasText;
    }
  }
  @media print {
    .terms > div {
      break-inside: avoid;
    }
  }
`;
