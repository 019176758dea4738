import { css } from 'lit';

/** Look of the panel where a look is made. */
export const looksStyles = css`
  .looks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
    margin-block-start: 0.75em;
    padding-block: 1em;
    border-block: 3px solid var(--_accent);
  }
  .looks > * {
    max-inline-size: 100%;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .help {
    margin: 0;
  }
  .fonts {
    display: grid;
    gap: 0.6em;
  }
  .fonts .field {
    inline-size: 100%;
  }
  .colour p {
    display: flex;
    gap: 0.5em;
    align-items: stretch;
  }
  input[type='color'] {
    inline-size: 4.5em;
    block-size: 2.75em;
    padding: 0.2em;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    cursor: pointer;
  }
  .colour .field {
    inline-size: 7em;
    min-inline-size: 0;
    font-family: ui-monospace, 'Noto Mono', monospace;
    font-size: 0.875em;
  }
  #name {
    inline-size: 100%;
  }
  #open {
    font: inherit;
    font-size: 0.875em;
    max-inline-size: 100%;
  }
  .contrast:has(ul) {
    border-block-end: 3px dashed var(--_accent);
  }
  .passes::before {
    content: '✓\\2002';
    content: '✓\\2002' / '';
  }
  ul {
    margin-block: 0.75em;
    padding-inline-start: 1.1em;
    font-size: 0.875em;
  }
  li + li {
    margin-block-start: 0.4em;
  }
  .wrong {
    border-block-end: 3px dashed var(--_accent);
  }
`;
