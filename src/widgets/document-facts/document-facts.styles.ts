import { css } from 'lit';

/** The decision on the line, and columns of facts under it: one, two from 26em, three from 46em. */
export const documentFactsStyles = css`
  .head .intro {
    margin-block-start: 0.4em;
  }
  .decided {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 1.1em;
    margin-block-start: 0.75em;
  }
  .ref {
    font-family: var(--_heading-font);
    font-size: clamp(var(--_size-term), 8cqi, var(--_size-display));
    line-height: 1.1;
    color: var(--_accent);
    font-variant-numeric: lining-nums;
  }
  .expired {
    padding-block: calc(var(--_space) * 0.85);
    border-block-end: 1px solid var(--_hairline);
    font-weight: 700;
  }
  .facts {
    display: grid;
    column-gap: calc(var(--_pad) * 1.25);
  }
  .facts > div {
    min-inline-size: 0;
    padding-block: 0.75em 0.85em;
    border-block-end: 1px solid var(--_hairline);
  }
  .wide {
    grid-column: 1 / -1;
  }
  dt {
    font-size: var(--_size-label);
    color: var(--_muted);
  }
  dd {
    font-variant-numeric: lining-nums;
  }
  dd + dd {
    margin-block-start: 0.2em;
  }
  dd > .foot {
    margin-block-start: 0.25em;
  }
  /* A number reads from left to right in any language. */
  [href^='tel:'] {
    white-space: nowrap;
    direction: ltr;
    unicode-bidi: isolate;
  }
  @container samsyn (inline-size >= 26em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container samsyn (inline-size >= 46em) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: last baseline;
      gap: 0.5em 2em;
    }
    .decided {
      margin: 0;
    }
  }
  @media print {
    .facts > div {
      break-inside: avoid;
    }
  }
`;
