import { css } from 'lit';

/** Running text: paragraphs and lists, quotations, code, tables, footnotes. */
export const proseStyles = css`
  .prose {
    max-inline-size: var(--_measure);
  }
  .prose:has(.scroll) {
    max-inline-size: none;
  }
  .prose:has(.scroll) :is(p, ul, ol, blockquote, pre) {
    max-inline-size: var(--_measure);
  }
  :is(p, ul, ol, blockquote, pre, [lang], .scroll) + :is(p, ul, ol, blockquote, pre, [lang], .scroll) {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  /* Lists that are laid out have their role written; one without it stands in a running text. */
  ol:not([role]) {
    padding-inline-start: 1.5em;
  }
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_edge);
  }
  code {
    font: 0.9375em ui-monospace, monospace;
  }

  .scroll {
    overflow-x: auto;
    line-height: 1.4;
  }
  /* The heads of a long table then stay in sight of the page. */
  .fits {
    overflow: visible;
  }
  /* There is more beside what is seen. */
  .scroll[tabindex] {
    border-inline-end: 1px solid var(--_edge);
  }
  /* By their class, since some widgets lay out a table of their own, on a phone as a list. */
  .cells {
    display: table;
    table-layout: auto;
    inline-size: auto;
    min-inline-size: min(100%, var(--_measure));
    border-collapse: collapse;
    font-weight: 400;
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: normal;
  }
  .cells thead {
    display: table-header-group;
    position: static;
    clip-path: none;
    border: 0;
  }
  .cells tbody {
    display: table-row-group;
    border: 0;
  }
  .cells tr {
    display: table-row;
    break-inside: avoid;
  }
  .cells :is(th, td) {
    display: table-cell;
    position: static;
    inline-size: auto;
    min-inline-size: 5em;
    padding: 0.5em 0;
    padding-inline-end: 1em;
    vertical-align: baseline;
    border: 0;
    border-block-end: 1px solid color-mix(in oklab, currentColor 28%, transparent);
    background: none;
    font: inherit;
    color: inherit;
  }
  .cells :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .cells th {
    font-weight: 700;
  }
  .cells thead > tr > * {
    font-size: var(--_size-label);
    vertical-align: bottom;
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  .cells .number {
    min-inline-size: 0;
    white-space: nowrap;
  }
  .cells .center {
    text-align: center;
  }
  /* As written: figures keep their units below one another in Arabic, too. */
  .cells .right {
    min-inline-size: 0;
    text-align: right;
  }
  .cells .left {
    text-align: left;
  }

  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  .noteref {
    padding: 0.25em 0.15em;
    text-decoration-thickness: max(1px, 0.07em);
  }
  .notes {
    font-size: var(--_size-label);
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid color-mix(in oklab, currentColor 28%, transparent);
  }
  .notes li + li {
    margin-block-start: 0.3em;
  }
  .notes :focus:not(a) {
    background: var(--_sky);
    outline: 2px solid transparent;
  }
  .back {
    padding-inline: 0.4em;
  }

  @media print {
    .scroll {
      overflow: visible;
      border: 0;
    }
    .cells :is(th, td) {
      min-inline-size: 0;
      padding-inline-end: 0.6em;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    .back {
      display: none;
    }
  }
`;
