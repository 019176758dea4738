import { css } from 'lit';

/** How the words look that stand for a value the document does not give. */
export const unsaidStyles = css`
  .unsaid {
    color: var(--_muted);
    font-style: italic;
    font-weight: 400;
  }
  .unsaid:dir(rtl) {
    font-style: normal;
  }
`;
