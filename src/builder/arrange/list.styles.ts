import { css } from 'lit';

/** Look of the document's lines: hairlines between, the lit one on the ground, what is left out struck through. */
export const listStyles = css`
  :host {
    container: room / inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1.5em;
    margin-block: -0.5em 0.5em;
  }
  .tools .help {
    margin: 0;
    flex: 1 1 14em;
  }
  h2 {
    font-size: 1.125em;
    font-weight: 600;
    margin-block-end: 1em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1em;
  }
  h2 small {
    font-weight: 400;
    font-size: 0.7222em;
    color: var(--_muted);
  }
  [aria-pressed='true'] {
    font-weight: 700;
  }
  .bar {
    position: sticky;
    inset-block-start: -1.5em;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
    padding: 0.6em 0.75em 0.75em;
    margin-inline: -0.75em;
    color: var(--_on-ground);
    background: var(--_ground);
    border-block-end: 3px solid var(--_accent);
  }
  .bar .help {
    inline-size: 100%;
    color: inherit;
    margin: 0;
  }
  .bar b {
    min-inline-size: 5em;
  }
  .bar .field {
    min-block-size: 2.5em;
    max-inline-size: 13em;
  }
  .pieces {
    list-style: none;
    border-block-end: 1px solid var(--_hairline);
    margin-inline: -0.75em;
  }
`;
