import { css } from 'lit';

/** Plain HTML in the widgets' look: by element names alone, since many systems leave out classes. */
export const plainStyles = css`
  .samsyn-plain {
    max-inline-size: calc(var(--_measure) * 1.6);
  }
  .samsyn-plain :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, table) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .samsyn-plain :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: calc(1em * var(--_up, 1));
    line-height: 1.12;
    letter-spacing: -0.012em;
    text-wrap: balance;
    margin-block: calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
  }
  .samsyn-plain :is(h1, h2, h3, h4, h5, h6):dir(rtl) {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .samsyn-plain :is(h1, h2) {
    --_up: pow(var(--_scale), 2.6);
    padding-block-end: calc(var(--_space) * 0.6);
    border-block-end: var(--_horizon) solid var(--_accent);
    margin-block-start: var(--_pad);
  }
  @container samsyn (inline-size >= 34em) {
    .samsyn-plain h1 {
      --_up: pow(var(--_scale), 4);
    }
  }
  .samsyn-plain h3 {
    --_up: pow(var(--_scale), 1.6);
  }
  .samsyn-plain h4 {
    --_up: var(--_scale);
  }
  .samsyn-plain :is(h5, h6) {
    font-weight: 700;
  }
  .samsyn-plain :is(h1, h2, h3, h4, h5, h6) > small {
    display: block;
    font-family: var(--_font);
    font-weight: 700;
    font-size: calc(0.875em / var(--_up, 1));
    line-height: 1.35;
    letter-spacing: 0;
    color: var(--_accent);
  }
  .samsyn-plain :is(p, ul, ol, dl, blockquote, pre, table, figure, details, nav) {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .samsyn-plain :is(p, li, dd) {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .samsyn-plain ul {
    list-style: '–\\2002';
    padding-inline-start: 1em;
  }
  .samsyn-plain ol {
    padding-inline-start: 1.5em;
  }
  .samsyn-plain li + li {
    margin-block-start: 0.4em;
  }
  .samsyn-plain dl > div {
    display: grid;
    grid-template-columns: minmax(6em, 12em) minmax(0, 1fr);
    column-gap: var(--_pad);
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_hairline);
  }
  .samsyn-plain dl > div > * {
    grid-column: 2;
  }
  .samsyn-plain dl > div > dt {
    grid-column: 1;
    font-weight: 700;
    font-size: var(--_size-label);
    color: var(--_accent);
  }
  .samsyn-plain table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .samsyn-plain :is(th, td) {
    padding-block: 0.4em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_hairline);
  }
  .samsyn-plain .right {
    text-align: right;
  }
  .samsyn-plain .center {
    text-align: center;
  }
  .samsyn-plain sup {
    font-size: 0.75em;
    line-height: 0;
  }
  .samsyn-plain ol[aria-label] {
    font-size: var(--_size-label);
    color: var(--_muted);
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_hairline);
  }
  .samsyn-plain thead :is(th, td) {
    font-size: var(--_size-label);
    font-weight: 700;
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  .samsyn-plain :is(caption, figcaption) {
    text-align: start;
    font-size: var(--_size-label);
    color: var(--_muted);
  }
  .samsyn-plain blockquote {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_edge);
  }
  .samsyn-plain img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .samsyn-plain a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .samsyn-plain summary {
    cursor: pointer;
    font-weight: 600;
    color: var(--_accent);
  }
  .samsyn-plain :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .samsyn-plain [id] {
    scroll-margin-block: 1em;
  }
  @media print {
    /* A head that is repeated on each page is in a PDF one head that says its words as often. */
    .samsyn-plain thead {
      display: table-row-group;
    }
    .samsyn-plain tr {
      break-inside: avoid;
    }
    .samsyn-plain tbody > tr:first-child {
      break-after: avoid;
    }
    .samsyn-plain tbody > tr:last-child:not(:first-child) {
      break-before: avoid;
    }
  }
  @media not print {
    @container samsyn (inline-size < 46em) {
      /* More columns than there is room for are scrolled to; paper has to hold them all. */
      .samsyn-plain table {
        display: block;
        overflow-x: auto;
      }
      .samsyn-plain :is(th, td) {
        min-inline-size: 7em;
        hyphens: auto;
        hyphenate-limit-chars: 14 6 6;
      }
    }
  }
  @container samsyn (inline-size < 34em) {
    .samsyn-plain dl > div {
      display: block;
    }
  }
`;
