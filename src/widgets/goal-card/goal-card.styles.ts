import { css, type CSSResultGroup } from 'lit';

/** Sky, horizon, ground, under one another. */
export const goalStyles = css`
  /* Among many, what is out of sight is not laid out; find-in-page, anchors, print and screen readers reach it. */
  .many {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 24em;
  }
  .long > li {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 9em;
  }
  .goal {
    position: relative;
    border-radius: var(--_radius);
  }
  .sky {
    background: var(--_sky);
    padding: var(--_pad) var(--_pad) calc(var(--_pad) * 0.85);
    border-block-end: var(--_horizon) solid var(--_accent);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }
  .ground {
    background: var(--_ground);
    color: var(--_on-ground);
    padding: calc(var(--_pad) * 0.85) var(--_pad) var(--_pad);
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }
  .ground > * + * {
    margin-block-start: var(--_pad);
  }
  .ground :is(.list-head, .label) {
    color: inherit;
  }
  .ground .muted {
    color: var(--_ground-muted);
  }
  .bare .ground {
    padding: 0;
    min-block-size: calc(var(--_space) * 0.75);
  }
  .tag {
    display: inline-block;
    padding: 0.1em 0.5em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) / 2);
  }
  /* An engine from before 2024 knows no colour that stands out from the page's text. */
  @supports not (color: light-dark(red, red)) {
    .tag {
      background: none;
      color: inherit;
      border-color: currentcolor;
    }
  }
  /* A printer may leave backgrounds out, or print them: it is the reader's choice. */
  @media print {
    .tag {
      background: none;
      border-color: currentcolor;
    }
  }
  .topics {
    list-style: none;
    font-size: var(--_size-label);
    color: var(--_muted);
    margin-block-start: 0.75em;
    line-height: 1.45;
  }
  .topics > li {
    display: inline;
  }
  .sky :is(p, ul, ol, blockquote) {
    max-inline-size: var(--_measure);
  }
  .sky > :first-child > :is(.title, .topics) + :is(p, div, blockquote, ul, ol):not(.topics) {
    margin-block-start: 0.9em;
  }
  .vill {
    margin-block-start: calc(var(--_pad) * 1.1);
  }
  :is(.vill, .ground) .dashes,
  .subgoals > li {
    max-inline-size: var(--_measure);
  }
  .subgoals {
    list-style: none;
  }
  .subgoals > li {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_ground-hairline);
  }
  .subgoals > li > * + * {
    margin-block-start: 0.4em;
  }
  .subgoals > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .subgoals .list-head {
    margin-block: 0.9em 0.2em;
  }
  .subgoals .subgoals {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_ground-hairline);
  }
  .told > * + * {
    margin-block-start: 0.5em;
  }
  .status,
  .lines > li {
    max-inline-size: var(--_measure);
  }
  .laget .status-icon {
    inline-size: 1.8em;
    block-size: 1.2em;
    margin-inline-end: 0.4em;
    vertical-align: -0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .laget .disc {
    fill: currentColor;
  }
  .lines {
    list-style: none;
  }
  .lines > li + li {
    margin-block-start: 0.35em;
  }
  .laget summary {
    inline-size: fit-content;
  }
  .laget .lines:not(:first-child) {
    margin-block-start: 0.5em;
  }
  .name {
    font-weight: 700;
    line-height: 1.35;
  }
  .ground .foot {
    color: var(--_ground-muted);
  }

  @media (forced-colors: active) {
    .goal {
      border: 1px solid CanvasText;
    }
    .tag {
      border: 0.125em solid CanvasText;
    }
  }
  @media print {
    .goal {
      break-inside: avoid;
    }
    .goal:has(.subgoals) {
      break-inside: auto;
    }
    .subgoals > li {
      break-inside: avoid;
    }
    :is(.sky, .ground) {
      padding-inline: 0;
    }
  }
`;

/** A card by itself: from 46em the name at the start, labels hung in a column, the text after them. */
export const goalCardStyles: CSSResultGroup = [
  goalStyles,
  css`
    @container samsyn (inline-size >= 46em) {
      :is(.sky, .ground) {
        display: grid;
        grid-template-columns: minmax(0, 4fr) minmax(0, 7fr);
        column-gap: calc(var(--_pad) * 1.25);
        align-items: end;
      }
      .sky {
        padding-block: calc(var(--_pad) * 2.25) var(--_pad);
      }
      .ground {
        row-gap: var(--_pad);
      }
      .sky:not(:has(.vill)) > * {
        grid-column: 1 / -1;
      }
      :is(.vill, .ska, .laget, .subs) {
        grid-column: 2;
        margin: 0;
        display: grid;
        grid-template-columns: minmax(4em, max-content) minmax(0, 1fr);
        column-gap: 0.75em;
        align-items: baseline;
      }
      .ground > * {
        grid-column: 2;
      }
      :is(.vill, .ska, .laget, .subs) > .list-head {
        margin: 0;
        font-size: 1em;
      }
      .subs > .subgoals {
        grid-column: 2;
      }
      .ground > .subs:first-child {
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }
      .goal .title {
        font-size: var(--_lone, var(--_size-display));
        line-height: 1.05;
      }
      .goal .title:dir(rtl) {
        line-height: 1.3;
      }
      .goal .title > .label {
        font-size: var(--_lone-label, calc(1em / pow(var(--_scale), 4)));
      }
    }
  `,
];
