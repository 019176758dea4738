import { css } from 'lit';

/** Two columns under a horizon; on a narrow container a list by actor. */
export const rolesTableStyles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.4;
  }
  :where(th, td) {
    padding: 0.75em;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_hairline);
  }
  thead {
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  thead th {
    font-size: var(--_size-label);
    font-weight: 700;
    color: var(--_accent);
    border-block-end: 0;
    padding: 0 calc(0.75em / 0.875) 0.5em;
  }
  tbody th {
    inline-size: 32%;
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-term);
    line-height: 1.25;
    padding: calc(0.75em / var(--_scale));
  }
  .self {
    background: var(--_ground);
    color: var(--_on-ground);
  }
  .self :is(th, td) {
    border-block-end-color: transparent;
  }
  .self .label {
    color: inherit;
    font-family: var(--_font);
    margin-block-start: 0.35em;
    font-size: calc(0.875em / var(--_scale));
    font-weight: 400;
  }
  .self .foot {
    color: var(--_ground-muted);
  }
  td > ul {
    columns: 2 14em;
    column-gap: var(--_pad);
  }
  td li {
    break-inside: avoid;
    padding-block-end: 0.3em;
  }
  td .dashes > li + li {
    margin-block-start: 0;
  }

  .field {
    inline-size: 18em;
  }

  .long {
    table-layout: fixed;
  }
  .long td > ul {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 4.5em;
  }
  tr[hidden],
  li[hidden] {
    display: none;
  }

  @container samsyn (inline-size < 34em) {
    table,
    :is(tbody, tr, th, td) {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      border-block-start: var(--_horizon) solid var(--_accent);
    }
    tbody th {
      inline-size: auto;
      border: 0;
      padding-block-end: 0;
    }
    tbody td {
      padding-block-start: 0.4em;
    }
    :is(tbody th, tbody td) {
      padding-inline: 0;
    }
    .self :is(th, td) {
      padding-inline: 0.85em;
    }
    .self th {
      padding-inline: calc(0.85em / var(--_scale));
    }
    .field {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .self {
      outline: 0.125em solid CanvasText;
      outline-offset: -0.125em;
    }
  }
  @media print {
    tr,
    tr[hidden] {
      display: table-row;
      break-inside: avoid;
    }
    li[hidden] {
      display: list-item;
    }
    .self {
      font-weight: 700;
    }
    .self :is(th, td) {
      border-block-end-color: var(--_hairline);
    }
  }
`;
