import { css } from 'lit';

/** The choices in a row, with the number found after them; one below the other where it is narrow. */
export const choicesStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1.25em;
    margin-block-end: var(--_pad);
    font-size: var(--_size-label);
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
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    padding: 0.45em 0.8em;
    margin: 0;
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  @container samsyn (inline-size < 34em) {
    .choice {
      inline-size: 100%;
    }
  }
  @media print {
    .filter {
      display: none;
    }
  }
`;
