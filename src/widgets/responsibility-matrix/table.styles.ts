import { css } from 'lit';

/** Words in columns under a horizon. */
export const tableStyles = css`
  .scroller {
    position: relative;
    isolation: isolate;
    overflow: auto;
  }
  .fits {
    overflow: visible;
  }

  table {
    border-spacing: 0;
    table-layout: fixed;
    inline-size: 100%;
    line-height: 1.4;
  }
  col {
    inline-size: calc(var(--_cell) + 0.5em);
  }
  col:first-child {
    inline-size: 16em;
  }
  col.joint {
    inline-size: 0;
  }
  th,
  td {
    padding: 0.75em 0.6em;
    vertical-align: top;
    border-block-end: 1px solid var(--_hairline);
  }
  th:first-child {
    padding-inline-start: 0;
  }
  /* A small word stands on the line of the large ones beside it. */
  td {
    padding: calc(0.75em / 0.875) calc(0.6em / 0.875);
    font-size: var(--_size-label);
    line-height: 1.6;
  }
  thead > tr > * {
    position: var(--_sticky);
    inset-block-start: 0;
    z-index: 1;
    vertical-align: bottom;
    padding-block-end: 0.5em;
    border-block-end: var(--_horizon) solid var(--_accent);
    background: var(--_surface);
    font-size: var(--_size-label);
    font-weight: 700;
    color: var(--_accent);
    hyphens: auto;
  }
  thead > tr > .joint {
    padding-inline: 0;
  }
  tr[id] {
    scroll-margin-block-start: 5em;
  }
  /* What takes the focus is not left under heads that stay. */
  .wide a {
    scroll-margin-block-start: 6em;
  }
  .wide td a {
    scroll-margin-inline-start: 20em;
  }
  .area > * {
    padding-block: calc(var(--_pad) * 1.25) 0.6em;
    border-block-end-color: var(--_edge);
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-term);
    line-height: 1.25;
  }
  thead + tbody > .area > * {
    padding-block-start: var(--_space);
  }
  .area .label {
    font-family: var(--_font);
    font-size: calc(0.875em / var(--_scale));
    margin-block-end: 0.2em;
  }
  .code {
    display: inline-block;
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .yes {
    background: var(--_ground);
    color: var(--_on-ground);
    font-weight: 700;
    border-block-end: max(2px, var(--_horizon)) solid var(--_accent);
  }
  .open,
  .unnamed {
    color: var(--_muted);
  }
  .open:dir(ltr) {
    font-style: italic;
  }
  .unnamed::before {
    content: '–';
    content: '–' / '';
  }
  .note {
    display: block;
    font-style: normal;
    font-weight: 400;
  }
  .key,
  .filler {
    display: none;
  }
  .each {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .each > .key {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    padding: 0;
    white-space: nowrap;
  }
  .all {
    padding-inline: 0;
  }
  .each > * {
    padding-inline: calc(0.6em / 0.875);
  }
  thead .chosen {
    background: var(--_sky);
  }
  .open.chosen,
  .each > .chosen {
    color: var(--_text);
    font-weight: 600;
  }
  .total > * {
    padding-block-start: var(--_pad);
  }
  .total > th {
    font-weight: 700;
    color: var(--_accent);
  }
  .count {
    display: block;
  }

  @media not print {
    .wide:not(.tall) {
      max-block-size: 85vh;
    }
    .wide tr:not(.area) > th:first-child {
      position: var(--_sticky);
      inset-inline-start: 0;
      background: var(--_surface);
    }
    .wide thead th:first-child {
      z-index: 2;
    }
    .wide tbody tr:not(.area) > th {
      border-inline-end: 1px solid var(--_hairline);
    }
    .wide .area th > * {
      position: var(--_sticky);
      inset-inline-start: 0;
      display: inline-block;
      max-inline-size: var(--_measure);
    }
    .out {
      display: none;
    }
  }
`;
