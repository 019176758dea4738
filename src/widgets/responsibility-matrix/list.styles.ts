import { css } from 'lit';

/** Each goal over its cells, which then say whose they are: for where no table has room. */
export const listStyles = css`
  :is(table, tbody, tfoot, th, td) {
    display: block;
  }
  table {
    border-block-start: var(--_horizon) solid var(--_accent);
  }
  :is(colgroup, .each > [aria-hidden], .dash) {
    display: none;
  }
  /* Out of sight alone: a cell that were not there would move those after it below another actor's head. */
  :is(thead, td.unnamed, td.filler) {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(var(--_cell), 1fr));
    gap: 1px;
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_hairline);
  }
  :is(tr > *, .total > *) {
    padding: 0.4em 0.6em;
  }
  :is(tr > :not(.yes)) {
    border: 0;
  }
  :is(tr > :is(th, [colspan])) {
    grid-column: 1 / -1;
    padding-inline: 0;
  }
  .area {
    padding-block: calc(var(--_pad) * 1.25) 0.6em;
  }
  tbody > .area > :first-child {
    padding: 0;
  }
  td.noted {
    grid-column: span 2;
  }
  :is(.key, .each > .key) {
    position: static;
    display: block;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    font-style: normal;
    font-weight: 400;
    color: var(--_muted);
  }
  .yes > .key {
    color: var(--_ground-muted);
  }
  .chosen > .key {
    color: inherit;
    font-weight: 700;
  }
  .each {
    display: flex;
    gap: 0.5em;
  }
  .each > * {
    padding: 0;
  }
`;
