import { css } from 'lit';

/** Look of a line: its kind, its words, how sure it is; the lit one lies on the ground, and what is left out is struck through. */
export const rowStyles = css`
  .piece {
    display: grid;
    grid-template-columns: [kind] 9.75em [said] minmax(0, 1fr) [sure] auto [end];
    column-gap: 1em;
    align-items: baseline;
    padding: 0.5em 0.75em;
    border-block-start: 1px solid var(--_hairline);
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 3em;
  }
  .choosing > .piece {
    grid-template-columns: [pick] 1.05em [kind] 9.75em [said] minmax(0, 1fr) [sure] auto [end];
  }
  .pick {
    grid-column: pick;
    align-self: start;
    font-size: inherit;
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0.35em 0 0;
    accent-color: var(--_accent);
  }
  .piece > select,
  .piece > .fixed {
    grid-column: kind;
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
    background: transparent;
    border: 0;
    border-block-end: 1px solid var(--_edge);
    border-radius: 0;
    padding: 0.2em 0;
    inline-size: 100%;
    min-block-size: 2em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .piece > .fixed {
    border: 0;
    cursor: default;
  }
  select:hover {
    border-block-end-color: var(--_accent);
    box-shadow: 0 1px var(--_accent);
  }
  option,
  optgroup {
    color: var(--_text);
    background: var(--_surface);
  }
  .piece > :is(.said, .words) {
    grid-column: said;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sure {
    grid-column: sure;
    display: flex;
    align-items: baseline;
    font: inherit;
    font-size: 0.8125em;
    color: var(--_muted);
    background: none;
    border: 0;
    padding: 0.3em 0;
    min-block-size: 1.9em;
    max-inline-size: 13em;
    overflow-wrap: normal;
    text-align: end;
    cursor: pointer;
  }
  .sure::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.55em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .sure[aria-expanded='true']::after {
    transform: translateY(0.05em) rotate(225deg);
  }
  .sure:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .guess {
    font-weight: 600;
    color: var(--_text);
    border-block-end: 2px dashed var(--_accent);
  }
  .piece[data-lit],
  .piece.open {
    color: var(--_on-ground);
    background: var(--_ground);
    border-block-start: 3px solid var(--_accent);
    padding-block-start: calc(0.5em - 2px);
  }
  :is([data-lit], .open) :is(.sure, .mark, .figure, .note, .small) {
    color: inherit;
  }
  .out :is(.words, .table) {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .out .bare {
    font-style: italic;
  }
  .out > select,
  .out > .fixed {
    color: var(--_muted);
  }
  .out:is([data-lit], .open) :is(.words, select, .fixed) {
    color: inherit;
  }
  @container room (max-width: 34em) {
    .piece {
      grid-template-columns: [kind] minmax(0, 1fr) [sure] auto [end];
    }
    .choosing > .piece {
      grid-template-columns: [pick] 1.05em [kind] minmax(0, 1fr) [sure] auto [end];
    }
    .piece > :is(.said, .words, .panel) {
      grid-column: 1 / end;
    }
    .piece > .words,
    .piece > .said {
      grid-row: 2;
      margin-block-start: 0.3em;
    }
    .piece > :is(.sure, select, .fixed) {
      grid-row: 1;
    }
    .piece > select {
      inline-size: fit-content;
      min-inline-size: min(9em, 100%);
      max-inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .piece[data-lit],
    .piece.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .guess {
      border-block-end-color: currentColor;
    }
  }
`;
