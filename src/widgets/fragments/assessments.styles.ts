import { css } from 'lit';

/** Look of judgements of several times, beside an entry's own words for how it goes. */
export const assessmentsStyles = css`
  :is(.t, .main) > .judged {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .judged > p,
  .judged .lines > li {
    max-inline-size: var(--_measure);
  }
  .judged .lines {
    list-style: none;
  }
  .judged .lines > li + li {
    margin-block-start: 0.5em;
  }
  .judged .status-icon {
    margin-inline-end: 0.4em;
    vertical-align: -0.3em;
  }
`;
