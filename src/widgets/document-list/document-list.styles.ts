import { css } from 'lit';

/** Rows under a horizon; from 40em the relation stands in the margin. */
export const documentListStyles = css`
  .groups {
    border-block-start: var(--_horizon) solid var(--_accent);
  }
  .groups > section {
    border-block-end: 1px solid var(--_hairline);
    padding-block-start: calc(var(--_space) * 0.85);
  }
  .list-head {
    margin-block-end: 0.25em;
  }
  ul {
    list-style: none;
  }
  li {
    padding-block-end: calc(var(--_space) * 0.85);
  }
  li + li {
    border-block-start: 1px solid var(--_hairline);
    padding-block-start: calc(var(--_space) * 0.85);
  }
  .name + .muted {
    margin-block-start: 0.2em;
  }
  .name {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-term);
    line-height: 1.25;
    max-inline-size: var(--_measure);
    text-wrap: balance;
  }
  .muted {
    font-variant-numeric: lining-nums;
  }
  @container samsyn (inline-size >= 40em) {
    .groups > section {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      column-gap: calc(var(--_pad) * 1.5);
      align-items: baseline;
    }
    .list-head {
      margin-block-end: calc(var(--_space) * 0.85);
    }
    ul {
      grid-column: 2;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
