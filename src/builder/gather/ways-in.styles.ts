import { css } from 'lit';

/** Look of the ways in beneath the horizon: three columns of ground. */
export const waysInStyles = css`
  .ways {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    background: var(--_ground);
    color: var(--_on-ground);
    padding-inline: clamp(1em, 4vw, 3.5em);
    padding-block: 2em 2.25em;
    --_muted: var(--_ground-muted);
    --_hairline: var(--_ground-hairline);
    --_focus-here: var(--_on-ground);
  }
  .ways > section + section {
    border-inline-start: 1px solid var(--_ground-hairline);
    padding-inline-start: 2.5em;
  }
  .ways > section {
    padding-inline-end: 2.5em;
    min-inline-size: 0;
  }
  .ways > section:last-child {
    padding-inline-end: 0;
  }
  .ways h2 {
    font-size: var(--_size-term);
    font-weight: 400;
    line-height: 1.2;
    margin-block-end: 0.2em;
  }
  .ways textarea {
    block-size: 4.75em;
    resize: vertical;
  }
  .ways h2 + .help {
    display: block;
    margin-block: 0 1em;
  }
  .with-button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }
  .ways form + form {
    margin-block-start: 1.5em;
  }
  .examples {
    list-style: none;
    border-block-start: 1px solid var(--_ground-hairline);
  }
  .examples button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_ground-hairline);
    margin: 0;
    padding: 0.5em 0;
    inline-size: 100%;
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 1em;
    align-items: baseline;
    text-align: start;
    cursor: pointer;
  }
  .examples b {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .examples button:hover b {
    text-decoration-thickness: 0.16em;
  }
  .examples span {
    font-size: 0.875em;
    color: var(--_ground-muted);
  }

  @container builder (max-width: 62em) {
    .ways {
      grid-template-columns: 1fr;
    }
    .ways > section + section {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_ground-hairline);
      padding-inline-start: 0;
      padding-block-start: 1.5em;
      margin-block-start: 2em;
    }
    .ways > section {
      padding-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    .ways {
      border-block-end: 1px solid;
    }
  }
`;
