import { css } from 'lit';

/** The choices in a row, with the number found after them; one below the other where it is narrow. */
export const choicesStyles = css`
  .filter {
    align-items: end;
    gap: 0.75em 1.25em;
    margin-block-end: var(--_pad);
  }
  .filter > p {
    padding-block: 0.7em;
  }
  .choice {
    min-inline-size: 0;
    inline-size: 16em;
  }
  .choice > label {
    display: block;
    font-weight: 700;
    margin-block-end: 0.25em;
  }
  .field {
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  @container samsyn (inline-size < 34em) {
    .choice {
      inline-size: 100%;
    }
  }
`;
