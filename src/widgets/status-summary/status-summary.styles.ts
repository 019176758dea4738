import { css } from 'lit';

/** A landscape with suns, the numbers below it, and a table by area. */
export const statusSummaryStyles = css`
  .landscape {
    position: relative;
    margin-block-start: var(--_space);
    padding-inline: var(--_pad);
    border-radius: var(--_radius);
    background: linear-gradient(var(--_sky) 50%, var(--_ground) 50%);
    overflow: hidden;
  }
  .landscape::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - var(--_horizon) / 2);
    border-block-start: var(--_horizon) solid var(--_accent);
  }
  svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .landscape svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .risen {
    fill: var(--_accent);
  }
  .set {
    fill: var(--_on-ground);
  }
  .hollow {
    fill: none;
    stroke: var(--_on-ground);
    stroke-width: 0.9;
  }
  .broken {
    stroke-dasharray: 2 1.5;
  }
  .counts {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: var(--_space) var(--_pad);
    margin-block-start: var(--_space);
  }
  .count {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.5em;
    line-height: 1.3;
  }
  .number {
    grid-column: 1 / -1;
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-display);
    line-height: 1.05;
    font-variant-numeric: lining-nums;
  }
  .counts .foot {
    margin-block-start: 0.35em;
  }
  .key {
    display: none;
  }
  table {
    margin-block-start: var(--_pad);
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.4;
    font-variant-numeric: lining-nums tabular-nums;
  }
  th,
  td {
    padding: 0.6em 0.75em;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_hairline);
    text-align: end;
  }
  :is(th, td):first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  thead th {
    overflow-wrap: normal;
    font-size: var(--_size-label);
    font-weight: 700;
    color: var(--_accent);
    vertical-align: bottom;
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  td:last-child {
    font-weight: 700;
  }
  .nought {
    color: var(--_muted);
  }
  details {
    margin-block-start: var(--_pad);
  }
  details > .filter {
    margin-block-start: var(--_space);
  }
  .head + .filter {
    margin-block: 0.5em var(--_space);
  }
  .head + .filter > .choice {
    inline-size: 7em;
  }
  .entries {
    list-style: none;
  }
  .entries > li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_hairline);
  }
  .entries > [hidden] {
    display: none;
  }

  @container samsyn (inline-size < 40em) {
    .landscape {
      padding-inline: var(--_space);
    }
    .counts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    :is(table, tbody, tr, tbody th, td) {
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
    tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_hairline);
    }
    tbody :is(th, td) {
      padding: 0.15em 0;
      border: 0;
    }
    tbody th {
      font-weight: 700;
    }
    tbody td {
      display: flex;
      justify-content: space-between;
      gap: 1em;
    }
    td > .key {
      display: inline;
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .landscape {
      border: 1px solid CanvasText;
      background: none;
    }
    .risen,
    .set {
      fill: CanvasText;
    }
    .hollow {
      stroke: CanvasText;
    }
  }
  @media print {
    .landscape {
      background: none;
      break-inside: avoid;
    }
    .risen,
    .set {
      fill: #000;
    }
    .hollow {
      stroke: #000;
    }
    .entries > [hidden] {
      display: flex;
    }
    tr,
    li {
      break-inside: avoid;
    }
  }
`;
