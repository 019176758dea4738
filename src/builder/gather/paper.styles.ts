import { css } from 'lit';

/** Look of the first room on paper: what is new since last year, and the drafts there are; no ways in. */
export const paperStyles = css`
  @media print {
    :host {
      overflow: visible;
    }
    .sky,
    .ways,
    .next-year ~ samsyn-builder-drafts {
      display: none;
    }
    .next-year,
    samsyn-builder-drafts {
      padding-inline: 0;
      border: 0;
    }
  }
`;
