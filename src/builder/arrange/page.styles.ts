import { css } from 'lit';

/** Look of the page as it becomes, with the light that lies over it. */
export const pageStyles = css`
  h2 {
    font-size: 1.125em;
    font-weight: 600;
    margin-block-end: 1em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1em;
  }
  h2 small {
    font-weight: 400;
    font-size: 0.7222em;
    color: var(--_muted);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    margin-block: -0.5em 1.25em;
  }
  .steps :last-child {
    margin-inline-start: auto;
  }
  .stage {
    position: relative;
    cursor: pointer;
  }
  .light {
    position: absolute;
    pointer-events: none;
    border: 3px solid var(--_text);
    transition: opacity 150ms;
  }
  @media (prefers-reduced-motion: reduce) {
    .light {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .light {
      border-color: Highlight;
    }
  }
`;
