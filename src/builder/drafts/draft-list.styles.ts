import { css } from 'lit';

/** Look of the list of drafts: strata, a line each. */
export const draftListStyles = css`
  .drafts-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.5em;
    padding-block-end: 0.5em;
  }
  h2 {
    font-size: 1.125em;
    font-weight: 600;
  }
  .drafts-head p,
  .facts {
    font-size: 0.875em;
    color: var(--_muted);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 3px solid var(--_accent);
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto;
    gap: 0 1.5em;
    align-items: baseline;
    border-block-end: 1px solid var(--_hairline);
  }
  .resume {
    font: inherit;
    font-size: var(--_size-lead);
    line-height: 1.3;
    color: var(--_text);
    background: none;
    border: 0;
    margin: 0;
    padding: 0.7em 0;
    text-align: start;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  }
  .resume:hover {
    text-decoration-thickness: 0.12em;
    text-decoration-color: currentColor;
  }
  .clear {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .told {
    margin-block-start: 0.75em;
  }
  .told .plain {
    margin-inline-start: 0.75em;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  @media print {
    .resume {
      text-decoration: none;
    }
  }
  @container builder (max-width: 40em) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block-end: 0.5em;
    }
    .resume {
      grid-column: 1 / -1;
      padding-block-end: 0.2em;
    }
  }
`;
