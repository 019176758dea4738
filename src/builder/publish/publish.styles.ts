import { css } from 'lit';

/** Look of the last room: choices, the preview on its sky, code to copy. */
export const publishStyles = css`
  h2 > span {
    color: var(--_accent);
    font-weight: 400;
    margin-inline-end: 0.5em;
  }
  .columns > * {
    /* What is placed by itself stays within what scrolls. */
    position: relative;
  }
  .columns h2 {
    display: block;
  }
  h3 {
    font-size: 0.875em;
    font-weight: 700;
    margin-block-end: 0.4em;
  }
  .choose > * + *,
  .take > * + * {
    margin-block-start: 1.5em;
  }
  .choose > h2 + *,
  .take > h2 + * {
    margin-block-start: 0;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.5em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_hairline);
    cursor: pointer;
  }
  .line > :nth-child(3) {
    margin-inline-start: auto;
    text-align: end;
    white-space: nowrap;
  }
  /* A name is never broken: what there is of it goes to a line below. */
  .choose .line {
    flex-wrap: wrap;
    column-gap: 0.6em;
    row-gap: 0;
  }
  .choose .line > span {
    flex: 1;
    min-inline-size: min-content;
    overflow-wrap: break-word;
  }
  .line:has(:checked) {
    font-weight: 700;
  }
  .line small {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .line span small {
    display: block;
  }
  .take .list .line {
    min-block-size: 2.25em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--_accent);
    font-size: inherit;
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    flex: none;
  }
  details {
    margin-block-start: 0.6em;
  }
  summary {
    color: var(--_accent);
    font-weight: 600;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .which {
    padding-block: 0.5em 0.9em;
    padding-inline-start: 1.75em;
    border-block-end: 1px solid var(--_hairline);
  }
  .field {
    inline-size: 100%;
  }
  .choose .field {
    font-size: 0.9375em;
    padding-inline: 0.5em;
  }
  .themes {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.75em 0.6em;
  }
  .theme {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45em;
    font-size: 0.875em;
    text-align: center;
    cursor: pointer;
  }
  .theme input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .landscape {
    display: grid;
    grid-template-rows: 1fr 1fr;
    block-size: 3.75em;
    overflow: clip;
    outline: 1px solid var(--_hairline);
  }
  .landscape i {
    border-block-end: 0.1875em solid transparent;
  }
  .theme:has(:checked) .landscape {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .theme:has(:checked) > :last-child {
    font-weight: 700;
    white-space: nowrap;
  }
  .theme:has(:checked) > :last-child::before {
    content: '✓';
    content: '✓' / '';
    margin-inline-end: 0.25em;
  }
  .theme:has(:focus) {
    outline: 3px solid var(--_focus);
    outline-offset: 5px;
  }
  .opener {
    margin-block-start: 0.6em;
  }

  .nothing {
    padding: 3em 1.5em;
    background: var(--_sky);
    border-block-end: 3px solid var(--_accent);
  }
  .nothing h2 {
    font-size: 1.5em;
    font-weight: 400;
  }
  .nothing p {
    margin-block: 0.5em 1.25em;
    max-inline-size: 38em;
  }
  @container builder (62em < width <= 80em) {
    .columns.three {
      grid-template-columns: minmax(13em, 15em) minmax(0, 1fr) minmax(18em, 20em);
    }
  }
  @media (forced-colors: active) {
    .landscape {
      border: 1px solid;
    }
    .landscape {
      forced-color-adjust: none;
    }
  }
`;
