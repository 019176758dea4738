import { css, unsafeCSS } from 'lit';
import { largeStyles } from './large.styles.js';
import { listStyles } from './list.styles.js';
import { tableStyles } from './table.styles.js';

/** What stands over the table and below it. */
const frameStyles = css`
  section {
    --_cell: 5.5em;
  }
  .long {
    --_cell: 8em;
  }
  .lead {
    max-inline-size: var(--_measure);
  }
  .lead {
    margin-block-end: calc(var(--_space) * 1.25);
  }

  .names,
  .names > * {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.75em;
  }
  .names > * {
    gap: 0.5em;
  }
  .names dt {
    font-weight: 700;
  }
  .foot > .downloads {
    margin-block-start: var(--_space);
  }
`;

const mediaStyles = css`
  @media screen and (forced-colors: active) {
    .yes {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
    section .yes > .key {
      color: inherit;
    }
    thead .chosen {
      text-decoration: underline;
    }
  }
  @media print {
    .scroller {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
    .area {
      break-after: avoid;
    }
    tfoot {
      display: table-row-group;
    }
    .of-found {
      display: none;
    }
  }
`;

/** A table under a horizon; a list on a narrow container, and on paper where there are many actors. */
export const matrixStyles = [
  frameStyles,
  tableStyles,
  mediaStyles,
  unsafeCSS(
    `@container samsyn (inline-size<46em){${listStyles.cssText}}@media print{.many{${listStyles.cssText}}}` +
      // As `--_late`: where the engine leaves what it has not laid out in the accessibility tree.
      `@media not print{@supports (not (-moz-appearance:none)) and (not (hanging-punctuation:first)){@container samsyn (inline-size>=46em){${largeStyles.cssText}}}}`,
  ),
];
