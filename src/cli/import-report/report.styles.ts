import { css } from 'lit';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { mediaStyles } from './media.styles.js';
import { rowStyles } from './rows.styles.js';

const pageStyles = css`
  :root {
    color-scheme: light dark;
    background: light-dark(#fff, #14191b);
    font: 100%/1.5 system-ui, sans-serif;
    scroll-padding-block: 3em;
  }
  .report {
    margin: 0;
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .report * {
    box-sizing: border-box;
  }
  .report :is(h1, h2, h3, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  .report :is(ul, ol) {
    list-style: none;
  }
  .report > * {
    --_side: max(clamp(1em, 4vw, 3em), (100% - 76em) / 2);
    padding-inline: var(--_side);
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .sky {
    background: var(--_sky);
    padding-block: 1.25em 1.5em;
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  .brand {
    font-weight: 700;
  }
  .brand svg {
    inline-size: 2em;
    block-size: 1.2em;
    vertical-align: -0.2em;
    color: var(--_accent);
    margin-inline-end: 0.35em;
  }
  .report h1 {
    font-weight: 400;
    font-size: calc(1em * pow(1.25, 3.2));
    line-height: 1.1;
    letter-spacing: -0.012em;
    text-wrap: balance;
    margin-block: 1em 0.35em;
  }
  h1 > .label {
    display: block;
    font-size: calc(0.875em / pow(1.25, 3.2));
    font-weight: 700;
    letter-spacing: 0;
    line-height: 1.35;
    color: var(--_accent);
    margin-block-end: 0.6em;
  }
  .about {
    color: var(--_muted);
  }
  .arrow {
    color: var(--_accent);
    padding-inline: 0.25em;
  }
  .ground {
    background: var(--_ground);
    color: var(--_on-ground);
    padding-block: 1.25em;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 3em;
  }
  .numbers a {
    display: block;
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 50%, transparent);
  }
  .numbers b {
    display: block;
    inline-size: fit-content;
    font-weight: 400;
    font-size: calc(1em * pow(1.25, 4));
    line-height: 1.1;
    font-variant-numeric: lining-nums;
  }

  main {
    padding-block: 0.5em 3em;
  }
  .warning {
    max-inline-size: var(--_measure);
    margin-block: 1.5em;
    padding-block: 0.6em;
    border-block: var(--_horizon) dashed var(--_accent);
  }
  .ways {
    display: grid;
    gap: 1.5em 3em;
    margin-block-start: 2em;
  }
  .list-head,
  .report h2.list-head {
    border: 0;
    padding: 0;
    margin: 0 0 0.4em;
    font-weight: 700;
    font-size: var(--_size-label);
    letter-spacing: 0;
    line-height: 1.35;
    color: var(--_accent);
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
  }
  .report .ways nav li {
    padding-block: 0.15em;
  }
  .report h2 {
    font-weight: 400;
    font-size: calc(1em * pow(1.25, 2.6));
    line-height: 1.12;
    letter-spacing: -0.012em;
    text-wrap: balance;
    margin-block-start: 1.75em;
    padding-block-end: 0.4em;
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  .report h3 {
    font-weight: 600;
    font-size: 1.125em;
    margin-block-start: 1.5em;
  }
  .count {
    font-weight: 400;
    color: var(--_muted);
  }
  .report h2 + .intro {
    margin-block: 0.75em;
  }
  .intro {
    max-inline-size: var(--_measure);
    color: var(--_muted);
  }
  .report :is(.guesses, .left-overs) {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_hairline);
  }
  .report :is(.guesses, .left-overs) > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hairline);
  }
  .report h2 + .intro + .guesses {
    border-block-start: 0;
  }
  .place {
    font-size: var(--_size-label);
    color: var(--_muted);
  }
  .kind {
    font-weight: 700;
    font-size: var(--_size-label);
    color: var(--_accent);
  }
  .kind::first-letter {
    text-transform: uppercase;
  }
  .guesses .kind,
  .guesses .place,
  .left-overs .place {
    display: block;
  }
  .left-overs .text {
    white-space: pre-line;
  }
  .report dl > div {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_hairline);
  }
  .report dt {
    font-weight: 700;
    font-size: var(--_size-label);
    color: var(--_accent);
  }

  details {
    margin-block: 1em;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
    padding-block: 0.35em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .report .steps {
    list-style: decimal;
    padding-inline-start: 1.5em;
    margin-block-start: 0.75em;
  }
  .steps > li + li {
    margin-block-start: 0.5em;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    background: var(--_ground);
    color: var(--_on-ground);
    padding: 0.15em 0.4em;
  }
  .report > footer {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_hairline);
    color: var(--_muted);
  }
  .report > footer > p {
    font-size: var(--_size-label);
  }
`;

/** The report's style sheet: the widgets' own variables, on the page's body. */
export const reportSheet = (): string =>
  String(tokenStyles)
    .replace(/:host\(([^)]*)\)/g, '.report$1')
    .replace(/:host|\.samsyn(?![\w-])/g, '.report') + [pageStyles, rowStyles, mediaStyles].join('');
