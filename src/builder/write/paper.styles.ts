import { css } from 'lit';

/** Look of the third room on paper: the page alone, or the content file as JSON. */
export const paperStyles = css`
  @media print {
    .outline,
    .form,
    .middle > h2,
    .lit,
    samsyn-builder-in-place {
      display: none;
    }
    .columns > .middle {
      padding: 0;
      border: 0;
    }
    .sheet:is(.phone, .tablet, .desktop) {
      inline-size: auto;
      outline: none;
    }
  }
`;
