import { css } from 'lit';

/** One column; from 32em pairs, from 48em threes. Columns of a row share its three lines: name, aims, work. */
export const goalGridStyles = css`
  .goals {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    margin-block-end: calc(var(--_pad) * -1);
  }
  .goals > li {
    --_start: var(--_radius);
    --_end: var(--_radius);
    --_rule: 0;
    grid-column: span 6;
    padding-block-end: var(--_pad);
  }
  .goals > li,
  .goals .goal {
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
  }
  .goals .goal {
    border-radius: var(--_start) var(--_end) var(--_end) var(--_start);
  }
  .goals .goal:dir(rtl) {
    border-radius: var(--_end) var(--_start) var(--_start) var(--_end);
  }
  .goals .goal:focus-visible {
    outline-offset: -3px;
  }
  .goals .sky {
    display: grid;
    grid-row: span 2;
    grid-template: subgrid / minmax(0, 1fr);
  }
  .goals .vill {
    margin-block-start: var(--_pad);
  }
  .goals :is(.sky, .ground) {
    position: relative;
  }
  .goals :is(.sky, .ground)::before {
    content: '';
    position: absolute;
    inset-block: var(--_pad);
    inset-inline-start: 0;
    border-inline-start: var(--_rule) solid var(--_hairline);
  }
  .goals .ground::before {
    border-color: var(--_ground-hairline);
  }
  .goals summary::marker {
    color: inherit;
  }
  .goals .sky > :first-child > p:first-child {
    font-size: var(--_size-lead);
  }
  .head.parent {
    padding-block-end: var(--_pad);
  }
  .parent > .prose > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .parent .topics + .prose,
  .parent .title + .prose {
    margin-block-start: 0.75em;
  }

  @container samsyn (inline-size < 22em) {
    .goals :is(.sky, .ground) {
      padding-inline: var(--_space);
    }
  }
  @container samsyn (32em <= inline-size < 48em) {
    .goals > :not(.whole) {
      grid-column: span 3;
    }
    .goals > :not(.twos-first) {
      --_start: 0;
      --_rule: 1px;
    }
    .goals > :not(.twos-last) {
      --_end: 0;
    }
  }
  @container samsyn (inline-size >= 48em) {
    .goals > .w2 {
      grid-column: span 2;
    }
    .goals > .w3 {
      grid-column: span 3;
    }
    .goals > .w4 {
      grid-column: span 4;
    }
    .goals > :not(.threes-first) {
      --_start: 0;
      --_rule: 1px;
    }
    .goals > :not(.threes-last) {
      --_end: 0;
    }
    .parent .title {
      font-size: var(--_size-display);
    }
    .parent .title > .label {
      font-size: calc(1em / pow(var(--_scale), 4));
    }
  }
  /* A goal that is laid out only where it is in sight cannot share its lines with those beside it: each is a
     landscape of its own. */
  @supports (not (-moz-appearance: none)) and (not (hanging-punctuation: first)) {
    .goals.long {
      column-gap: var(--_pad);
    }
    .goals.long > li[class] {
      --_start: var(--_radius);
      --_end: var(--_radius);
      --_rule: 0;
      grid-row: auto;
      grid-template-rows: auto auto 1fr;
      contain-intrinsic-block-size: auto 24em;
    }
  }
  @media (forced-colors: active) {
    .goals :is(.sky, .ground)::before {
      content: none;
    }
  }
  @media print {
    .goals :is(.sky, .ground) {
      padding-inline: var(--_space);
    }
    .goals > li {
      break-inside: avoid;
    }
  }
`;
