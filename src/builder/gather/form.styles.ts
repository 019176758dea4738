import { css } from 'lit';

/** Look of the small forms of the first room. */
export const formStyles = css`
  form > p + p {
    margin-block-start: 1em;
  }
  form > .button {
    margin-block-start: 0.75em;
  }
  .field {
    inline-size: 100%;
    display: block;
  }
  .help {
    display: inline-block;
  }
`;
