import { css } from 'lit';
import { longTableStyles } from './long-table.styles.js';
import { proseStyles } from './prose.styles.js';
import { stateStyles } from './states.styles.js';

/** Bare elements, headings, lists, links, the horizon under a head. */
const elementStyles = css`
  * {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, table, blockquote, pre) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(h1, h2, h3, h4, h5, h6, table, th, dt) {
    font: inherit;
    color: inherit;
    text-align: start;
  }
  p,
  li,
  dd {
    text-wrap: pretty;
  }
  [tabindex='-1'] {
    scroll-margin-block: 1em;
  }

  .label {
    display: block;
    font-size: var(--_size-label);
    font-weight: 700;
    line-height: 1.35;
    color: var(--_accent);
  }
  .title {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-title);
    line-height: 1.12;
    letter-spacing: -0.012em;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }
  .title > .label {
    font-family: var(--_font);
    letter-spacing: 0;
    font-size: calc(1em / pow(var(--_scale), var(--_rise)) * 0.875);
    margin-block-end: 0.6em;
    text-wrap: wrap;
  }
  .title:dir(rtl) {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .list-head {
    font-weight: 700;
    font-size: var(--_size-label);
    line-height: 1.35;
    color: var(--_accent);
    margin-block-end: 0.5em;
  }
  .lead {
    font-size: var(--_size-lead);
    line-height: 1.42;
  }
  .muted {
    color: var(--_muted);
  }

  * + .figure {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .figure img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .figure figcaption {
    margin-block-start: 0.5em;
    font-size: var(--_size-label);
    max-inline-size: var(--_measure);
  }

  .dashes {
    list-style: '–\\2002';
    padding-inline-start: 1em;
  }
  .dashes > li + li {
    margin-block-start: 0.4em;
  }
  .dashes > li::marker {
    color: color-mix(in oklab, currentColor 70%, transparent);
  }
  .dashes.lead > li:only-child {
    list-style: none;
    margin-inline-start: -1em;
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
    border-radius: 0.1em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  /* A word that explains itself; how is in text/toggletip.styles.ts. */
  .term {
    text-decoration-style: dotted;
  }
  :is(.title, .ground, .self) a {
    color: inherit;
  }
  .title a {
    text-decoration-thickness: max(1px, 0.045em);
    text-underline-offset: 0.16em;
    text-decoration-color: color-mix(in oklab, currentColor 50%, transparent);
  }
  .title a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 0.1em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus-here, var(--_focus));
    outline-offset: 2px;
  }
  .ground,
  .self {
    --_focus-here: var(--_on-ground);
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A mark that is text, and is copied, listened to and printed as that, where layout says the same to the eye. */
  .sign {
    color: transparent;
    forced-color-adjust: none;
    /* By its size it takes no room; a margin would make what shrinks to fit too narrow for its words. */
    font-size: 0.0625em;
  }
  /* A date or a number in one piece; words that stand for a date run on. */
  time:not(.long),
  .unbroken {
    white-space: nowrap;
  }

  .head {
    padding-block-end: calc(var(--_space) * 0.9);
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  .head.flat {
    border: 0;
    padding-block-end: calc(var(--_space) * 0.85);
  }
  .head > * + .intro {
    margin-block-start: 0.55em;
  }
  .intro {
    max-inline-size: var(--_measure);
    color: var(--_muted);
  }
  .foot {
    margin-block-start: calc(var(--_space) * 0.75);
    font-size: var(--_size-label);
    color: var(--_muted);
    max-inline-size: calc(var(--_measure) * 1.1);
  }
  .foot > * + * {
    margin-block-start: 0.4em;
  }

  summary {
    cursor: pointer;
    display: list-item;
    inline-size: fit-content;
    padding-block: 0.35em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  summary:hover {
    text-decoration-thickness: 0.16em;
  }
  summary::marker {
    color: var(--_accent);
  }
  .ground summary,
  .ground summary::marker {
    color: inherit;
  }
  details > :not(summary) {
    margin-block-start: 0.4em;
  }

  @media print {
    :is(.title, .list-head, .label, .head) {
      break-inside: avoid;
      break-after: avoid;
    }
    /* A table is parted between rows, and neither after its first nor before its last. */
    tr {
      break-inside: avoid;
    }
    tbody > tr:first-child {
      break-after: avoid;
    }
    tbody > tr:last-child:not(:first-child) {
      break-before: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
      text-decoration: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;

/** Styles that every widget shares. */
export const baseStyles = [elementStyles, proseStyles, longTableStyles, stateStyles];
