import { css } from 'lit';

/** Look of lists in a form: items with their buttons, and tables of figures. */
export const listStyles = css`
  .items {
    list-style: none;
    display: grid;
    gap: 0.4em;
  }
  .items li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.4em;
  }
  .items + select.field {
    margin-block-start: 0.4em;
  }
  .items li:has(.chosen, .link) {
    border-block-end: 1px solid var(--_hairline);
  }
  .minis {
    display: inline-flex;
  }
  .mini {
    font: inherit;
    line-height: 1;
    inline-size: 1.8em;
    min-inline-size: 24px;
    min-block-size: 2.75em;
    padding: 0;
    color: var(--_text);
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .mini + .mini {
    border-inline-start: 0;
  }
  .mini:hover:not([aria-disabled='true']) {
    background: var(--_ground);
    color: var(--_on-ground);
  }
  .mini[aria-disabled='true'] {
    color: var(--_hairline);
    cursor: default;
  }
  .items .minis .mini,
  .rows .mini {
    border-color: var(--_hairline);
  }
  .rows .mini {
    inline-size: 1.65em;
    border-color: transparent;
  }
  .adding {
    display: flex;
    gap: 0.5em;
  }
  .adding .field {
    flex: 1;
    min-inline-size: 0;
  }
  .add {
    font-weight: 600;
    text-decoration: none;
    padding-block: 0.5em;
  }
  .add::before {
    content: '+ ';
    content: '+ ' / '';
  }
  .add:hover {
    text-decoration: underline;
  }
  .rows {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .rows th {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
    padding-block-end: 0.2em;
  }
  .rows th:not(:last-of-type) {
    inline-size: 28%;
  }
  .rows td {
    padding: 0;
    border: 1px solid var(--_hairline);
  }
  .rows td:last-child {
    border: 0;
    inline-size: 1%;
    white-space: nowrap;
  }
  .rows thead td {
    border: 0;
  }
  .rows .field {
    border-color: transparent;
    padding-inline: 0.5em;
    min-block-size: 2.4em;
  }
  .rows .field[aria-invalid] {
    border-block-end: 3px dashed var(--_accent);
  }
  .paste {
    border-style: dashed;
    font-size: 0.875em;
  }
  .paste::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  @media (forced-colors: active) {
    .mini[aria-disabled='true'] {
      color: GrayText;
    }
    /* What is transparent would be drawn, beside the lines of the cell. */
    .rows :is(.mini, .field:not([aria-invalid])) {
      border-color: Canvas;
    }
  }
`;
