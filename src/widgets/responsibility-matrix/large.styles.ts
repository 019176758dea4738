import { css } from 'lit';

/**
 * A table of many rows, each laid out by itself, and only where it is in sight. The share that a column has of the
 * width is that of its `col`.
 */
export const largeStyles = css`
  .large {
    /* The widget says how many there are. */
    --_actors: 1;
    --_columns: minmax(0, 16fr) repeat(var(--_actors), minmax(0, 6fr));
    display: flow-root;
    inline-size: max(100%, calc(16em + var(--_actors) * (var(--_cell) + 0.5em)));
  }
  .long .large {
    --_columns: minmax(0, 16fr) repeat(var(--_actors), minmax(0, 8.5fr));
  }
  .large > colgroup {
    display: none;
  }
  .large > :is(thead, tbody:not(.out), tfoot) {
    display: block;
  }
  .large > * > tr:not(.out) {
    display: grid;
    grid-template-columns: var(--_columns);
  }
  .large > tbody > tr {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 4em;
  }
  .large :is(th, td) {
    display: block;
  }
  .large .area > th {
    grid-column: 1 / -1;
  }
  .large td[colspan] {
    grid-column: 2 / -1;
  }
  .large > thead {
    position: var(--_sticky);
    inset-block-start: 0;
    z-index: 2;
  }
  .large > thead > tr > * {
    position: static;
    align-content: end;
  }
  .large > thead > tr > .joint,
  .large .filler {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
