import { css } from 'lit';

/** Look of the comparison: a stratum for each entry, before and now beside each other. */
export const reviseStyles = css`
  .changes {
    list-style: none;
    border-block-start: 3px solid var(--_accent);
    margin-block-end: 2em;
  }
  .changes > li {
    padding-block: 0.9em;
    border-block-end: 1px solid var(--_hairline);
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em 1.5em;
    align-items: start;
  }
  .changes h4 {
    font-weight: 600;
  }
  .changes h4 > span:first-child {
    font-weight: 700;
    font-size: 0.875em;
    color: var(--_accent);
    margin-inline-end: 0.6em;
  }
  .pairs {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.75em;
  }
  .pair {
    display: grid;
    grid-template-columns: 9em repeat(2, minmax(0, 1fr));
    gap: 0.25em 1.25em;
  }
  .pair > dt {
    font-size: 0.875em;
    font-weight: 700;
  }
  .pair > dd {
    white-space: pre-line;
  }
  .pair small {
    display: block;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .pair .was {
    color: var(--_muted);
  }
  .pair ins {
    font-weight: 600;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.2em;
  }
  .kept {
    color: var(--_muted);
  }
  h2 {
    font-size: var(--_size-term);
    line-height: 1.2;
  }
  h2 + .help {
    margin-block-start: 0.4em;
  }
  h3 {
    font-size: 1.125em;
    font-weight: 600;
    margin-block: 1.5em 0.6em;
  }
  @media print {
    .pair {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
  }
  @container builder (max-width: 46em) {
    .pair,
    .changes > li {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }
`;
