import { css } from 'lit';

/** Look of the words that stand for a value the document does not give. */
export const notStatedStyles = css`
  .not-stated {
    color: var(--_muted);
    font-style: italic;
    font-weight: 400;
  }
  .not-stated:dir(rtl) {
    font-style: normal;
  }
`;
