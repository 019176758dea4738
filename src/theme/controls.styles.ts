import { css } from 'lit';

/** Look of what a reader chooses and searches by, and the buttons that save files: alike in all widgets. */
export const controlStyles = css`
  .field,
  .downloads > button {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.45em 0.8em;
    margin: 0;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: calc(var(--_space) * 1.25);
    font-size: var(--_size-label);
  }
  @media print {
    .filter {
      display: none;
    }
  }
`;
