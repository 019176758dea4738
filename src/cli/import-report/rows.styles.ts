import { css } from 'lit';

/** A document piece by piece, beside what became of it. */
export const rowStyles = css`
  .columns {
    display: none;
  }
  .row {
    border-block-start: 1px solid var(--_hairline);
    display: grid;
  }
  .row:target {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .source,
  .outcome {
    min-inline-size: 0;
    padding: 0.7em 1em;
  }
  .source {
    background: var(--_sky);
  }
  .source .heading {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .source .heading :is(strong, em) {
    font-weight: inherit;
    font-style: normal;
  }
  .source .item {
    display: grid;
    grid-template-columns: minmax(1.5em, auto) minmax(0, 1fr);
    column-gap: 0.25em;
  }
  .source .item > .words {
    grid-column: 2;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .words {
    white-space: pre-line;
  }
  .picture {
    color: var(--_muted);
    font-size: var(--_size-label);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: var(--_size-label);
  }
  caption {
    text-align: start;
    color: var(--_muted);
  }
  th,
  td {
    min-inline-size: 4em;
    text-align: start;
    vertical-align: baseline;
    padding-block: 0.3em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_hairline);
    white-space: pre-line;
    hyphens: auto;
    overflow-wrap: normal;
  }
  .suggestion {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: baseline;
  }
  .suggestion + .suggestion {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  .suggestion > :is(.reason, dl) {
    grid-column: 1 / -1;
  }
  .certainty {
    font-size: var(--_size-label);
    color: var(--_muted);
  }
  .guess {
    font-weight: 600;
    color: var(--_text);
    border-block-end: 2px dashed var(--_accent);
  }
  .omitted .kind {
    color: var(--_muted);
  }
  .reason {
    font-size: var(--_size-label);
    color: var(--_muted);
  }
  .outcome dl {
    margin-block-start: 0.25em;
    font-size: var(--_size-label);
  }
  .report .outcome dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    padding-block: 0.1em;
    border: 0;
  }
  .report .outcome dt {
    font-size: 1em;
    font-weight: 400;
    color: var(--_muted);
  }
  .report .outcome dl > .where:not(:first-child) {
    margin-block-start: 0.4em;
  }
`;
