import { css } from 'lit';

/** The table of several series; where it has no room, each time stands over its values. */
export const seriesTableStyles = css`
  .key {
    display: none;
  }
  @container samsyn (inline-size < 34em) {
    .many,
    .many :is(tbody, th, td) {
      display: block;
    }
    .many thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .many {
      border-block-start: var(--_horizon) solid var(--_accent);
    }
    .many tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
      gap: 0.25em 1em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_hairline);
    }
    .many tr > * {
      border: 0;
      padding: 0;
    }
    .many tr > :is(th, [colspan], :last-child:not(:has(.key))) {
      grid-column: 1 / -1;
    }
    .many .key {
      display: block;
      font-size: var(--_size-label);
      color: var(--_muted);
    }
    .many .empty {
      display: none;
    }
  }
`;
