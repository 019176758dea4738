import { css } from 'lit';

/** Rows under a horizon, in two columns where there is room for long lists. */
export const principleListStyles = css`
  .strata {
    list-style: none;
  }
  .strata > li {
    min-inline-size: 0;
    border-block-end: 1px solid var(--_hairline);
    padding-block: calc(var(--_space) * 0.85);
    break-inside: avoid;
  }
  ol.strata > li {
    display: grid;
    grid-template-columns: 3em minmax(0, var(--_measure));
    column-gap: 0.5em;
  }
  /* A number is part of the name, and hangs in the margin all the same. */
  ol.strata > li > .t,
  ol.strata > li > .t > .what {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  ol.strata > li > .t > :not(.n, .what) {
    grid-column: 2;
    min-inline-size: 0;
  }
  .n {
    font-family: var(--_heading-font);
    font-size: var(--_size-display);
    font-weight: 400;
    line-height: 1;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_accent);
    inline-size: 0;
    white-space: nowrap;
  }
  ul.strata .t {
    max-inline-size: var(--_measure);
  }
  .t > * + * {
    margin-block-start: 0.4em;
  }
  .t > .n + * {
    margin-block-start: 0;
  }
  .short > li {
    font-size: var(--_size-term);
    font-family: var(--_heading-font);
  }
  .strata summary {
    color: inherit;
  }
  .head + details {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hairline);
  }
  details[open] > .strata > li:last-child {
    border-block-end: 0;
  }
  @container samsyn (inline-size < 34em) {
    ol.strata > li {
      grid-template-columns: 2.1em minmax(0, 1fr);
    }
    .n {
      font-size: var(--_size-title);
    }
  }
  @container samsyn (inline-size >= 50em) {
    .strata.long:not(.short) {
      columns: 2;
      column-gap: calc(var(--_pad) * 2);
    }
  }
`;
