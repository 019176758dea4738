import { css } from 'lit';

/** Rows under a horizon, numbers hung at the start, facts after the text where there is room. */
export const measureListStyles = css`
  .group:not([hidden]) ~ .group {
    margin-block-start: calc(var(--_pad) * 1.75);
  }
  .strata {
    list-style: none;
  }
  .open {
    border-block-start: var(--_horizon) solid var(--_accent);
  }
  .strata > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 0.5em;
    align-items: baseline;
    padding-block: calc(var(--_space) * 1.1);
    border-block-end: 1px solid var(--_hairline);
    break-inside: avoid;
  }
  .numbered > li {
    --_column: 3.4em;
    grid-template-columns: var(--_column) minmax(0, var(--_measure)) minmax(0, 1fr);
  }
  .wide > li {
    --_column: 8em;
  }
  .above > li {
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.25em;
  }
  /* A number is part of the name, and hangs in the margin all the same. */
  .numbered:not(.above) > li > .t,
  .numbered:not(.above) > li > .t > .name {
    grid-column: 1 / span 2;
    display: grid;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  /* The row's own columns once more: of a subgrid Chromium forgets the baseline when it makes the row's room. */
  .numbered:not(.above) > li > .t {
    grid-template-columns: var(--_column) minmax(0, 1fr);
    column-gap: 0.5em;
  }
  .numbered:not(.above) > li > .t > :not(.n, .name) {
    grid-column: 2;
    min-inline-size: 0;
  }
  .n {
    font-family: var(--_heading-font);
    font-size: calc(var(--_size-display) / var(--_up, 1));
    font-weight: 400;
    line-height: 1;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_accent);
    min-inline-size: 0;
  }
  .short .n {
    inline-size: 0;
    white-space: nowrap;
  }
  :is(.long, .wide, .above) .n {
    font-size: calc(var(--_size-term) / var(--_up, 1));
  }
  .above .n {
    display: block;
    margin-block-end: 0.25em;
  }
  :not(.numbered) > li > .t,
  .above > li > .t {
    max-inline-size: var(--_measure);
  }
  .t > * + * {
    margin-block-start: 0.4em;
  }
  .t > .n + * {
    margin-block-start: 0;
  }
  .t > .result {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .result > .label + * {
    margin-block-start: 0;
  }
  .name {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-term);
    line-height: 1.3;
    --_up: var(--_scale);
  }
  .about {
    font-size: var(--_size-label);
    line-height: 1.4;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.75em;
    margin-block-start: 0.9em;
  }
  .numbered .about {
    grid-column: 2 / -1;
  }
  .above .about {
    grid-column: 1;
  }
  .about > div {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 0.5em;
  }
  dt {
    color: var(--_muted);
    hyphens: auto;
  }
  dd {
    grid-column: 2;
    font-weight: 600;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }
  /* Links one under the other are as far apart as a finger needs. */
  dd:has(> a) + dd {
    margin-block-start: 0.4em;
  }
  .status-icon {
    margin-inline-end: 0.4em;
    vertical-align: -0.3em;
  }
  .title > .status-icon {
    color: var(--_accent);
    vertical-align: -0.2em;
  }
  .group[hidden],
  .strata > [hidden] {
    display: none;
  }
  .many > li {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 7em;
  }

  @container samsyn (inline-size < 34em) {
    .numbered > li {
      --_column: 2.1em;
      grid-template-columns: var(--_column) minmax(0, 1fr);
    }
    .long > li {
      --_column: 3.4em;
    }
    .wide > li,
    .above > li {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.25em;
    }
    .n {
      font-size: calc(var(--_size-title) / var(--_up, 1));
    }
    .numbered.wide > li > .t,
    .numbered.wide > li > .t > .name {
      grid-column: 1;
      display: block;
    }
    .wide .n {
      display: block;
      margin-block-end: 0.25em;
    }
    .wide > li > .about {
      grid-column: 1;
    }
    /* Beside so wide a margin their values would have room for a dozen letters. */
    .long > li > .about {
      grid-column: 1 / -1;
    }
    .about {
      display: grid;
    }
    .about > div {
      grid-template-columns: 6.5em minmax(0, 1fr);
    }
    /* In so narrow a column a date may break. */
    .about time {
      white-space: normal;
    }
  }
  @container samsyn (inline-size >= 54em) {
    .rich > li {
      grid-template-columns: minmax(0, var(--_measure)) minmax(23em, 1fr);
    }
    .rich.numbered > li {
      grid-template-columns: var(--_column) minmax(0, var(--_measure)) minmax(23em, 1fr);
    }
    .rich.above > li {
      grid-template-columns: minmax(0, var(--_measure)) minmax(23em, 1fr);
    }
    .above .t {
      grid-column: 1;
    }
    .above .about {
      grid-row: 1;
    }
    .rich > li > .about {
      grid-column: -2;
      display: grid;
      margin: 0;
      padding-inline-start: 1.5em;
    }
    .rich .about > div {
      grid-template-columns: 7.5em minmax(0, 1fr);
    }
  }
  @media print {
    .group[hidden] {
      display: block;
    }
    .strata > [hidden] {
      display: grid;
    }
  }
`;
