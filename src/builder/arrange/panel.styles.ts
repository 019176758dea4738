import { css } from 'lit';

/** Look of what an open line says, and of what can be done to it. */
export const panelStyles = css`
  .panel {
    grid-column: said / end;
    margin-block: 0.35em 0.25em;
    font-size: 0.875em;
  }
  .why {
    margin-block-end: 0.35em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  .actions .plain,
  .bar .plain {
    color: inherit;
    min-block-size: 2.2em;
  }
  .actions .plain:disabled {
    opacity: 0.75;
  }
  .actions .button {
    min-block-size: 2.4em;
    font-size: 1em;
  }
  .level {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
  }
  .splitter .field {
    inline-size: 100%;
    line-height: 1.5;
    resize: vertical;
  }
  .trouble:not(:empty) {
    font-weight: 600;
    margin-block-start: 0.3em;
  }
`;
