import { css } from 'lit';

/** Figures beside a chart whose horizon is the target. */
export const indicatorStyles = css`
  .drawn,
  .figures {
    margin-block-start: calc(var(--_space) * 0.9);
  }
  .figures + .drawn {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em calc(var(--_pad) * 1.25);
    align-content: start;
  }
  .latest {
    flex-basis: 100%;
  }
  dt {
    font-size: var(--_size-label);
    color: var(--_muted);
  }
  .large {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-title);
    line-height: 1.2;
    font-variant-numeric: lining-nums;
    margin-inline-end: 0.1em;
  }
  .latest .large {
    font-size: var(--_size-display);
    line-height: 1.1;
    color: var(--_accent);
  }
  .words {
    font-weight: 600;
  }
  .assessment dd > div {
    font-weight: 400;
    max-inline-size: var(--_measure);
  }
  .status dd {
    display: flex;
    align-items: start;
    gap: 0.4em;
  }
  .small {
    font-size: var(--_size-label);
    font-weight: 400;
    color: var(--_muted);
  }

  details {
    margin-block-start: 0.5em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.4;
  }
  :is(th, td) {
    padding-block: 0.5em;
    padding-inline-end: 0.5em;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_hairline);
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .not-stated {
    overflow-wrap: normal;
  }
  th {
    min-inline-size: 4em;
  }
  thead th {
    font-size: var(--_size-label);
    font-weight: 700;
    color: var(--_accent);
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  td {
    min-inline-size: 4.5em;
  }
  .number {
    white-space: nowrap;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .compared,
  .compared + .foot {
    margin-block-start: var(--_pad);
  }
  .compared ul {
    list-style: none;
  }
  .compared li {
    padding-block-start: 0.4em;
    border-block-end: 1px solid var(--_hairline);
    margin: 0;
  }
  .compared div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .compared div > span:first-child {
    flex: 1 0 auto;
    max-inline-size: 100%;
    hyphens: auto;
  }
  .compared svg {
    display: block;
    inline-size: 100%;
    block-size: var(--_horizon);
    margin-block-start: 0.25em;
    fill: var(--_accent);
    overflow: visible;
  }
  .compared:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.75em;
  }
  .about > div > * {
    display: inline;
  }
  .about dt {
    font-size: 1em;
  }
  .about dd {
    font-weight: 600;
  }

  @container samsyn (inline-size >= 52em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      grid-template-rows: auto auto 1fr;
      column-gap: calc(var(--_pad) * 1.5);
    }
    .whole {
      display: contents;
    }
    .head {
      grid-column: 1 / -1;
    }
    .figures {
      display: grid;
      grid-row: 2 / 4;
    }
    :is(.drawn, .main) {
      grid-column: 2;
    }
    .plain > .main,
    .plain .drawn {
      grid-column: 1 / -1;
    }
    .figures + .drawn {
      margin-block-start: calc(var(--_space) * 0.9);
    }
  }
  @media (forced-colors: active) {
    .compared svg {
      fill: CanvasText;
    }
  }
  @media print {
    .body,
    .whole {
      display: block;
    }
    .figures {
      display: flex;
    }
    .whole,
    tr,
    .compared li {
      break-inside: avoid;
    }
    /* A table that has room on a page is not cut at all. */
    table:not(:has(tr:nth-child(16))) {
      break-inside: avoid;
    }
    summary,
    thead,
    tr:nth-child(-n + 2) {
      break-after: avoid;
    }
    tbody {
      break-before: avoid;
    }
    tr:nth-last-child(-n + 2) {
      break-before: avoid;
    }
  }
`;
