import { css } from 'lit';

/** Look of a form: labels above, help below, what is wrong on a dashed horizon. */
export const formStyles = css`
  h2 {
    font-size: 1.125em;
    font-weight: 600;
    margin-block-end: 0.75em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1em;
    overflow-wrap: anywhere;
  }
  h2 small {
    font-weight: 400;
    font-size: 0.7222em;
    color: var(--_muted);
    white-space: nowrap;
  }
  h2:focus {
    outline: none;
  }
  form {
    position: relative;
  }
  .f {
    margin-block-start: 1.15em;
  }
  fieldset.f > .help {
    margin-block: -0.2em 0.5em;
  }
  .seg label {
    flex: 1 0 auto;
  }
  .field {
    inline-size: 100%;
  }
  textarea.field {
    display: block;
    resize: none;
    field-sizing: content;
    min-block-size: 2.75em;
    max-block-size: 26em;
    line-height: 1.45;
  }
  select.field {
    text-overflow: ellipsis;
  }
  select.field + .field {
    margin-block-start: 0.4em;
  }
  .said {
    font-size: 0.875em;
    color: var(--_muted);
    margin-block-start: 0.3em;
  }
  .check {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-size: 0.875em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .check input {
    accent-color: var(--_accent);
    font-size: inherit;
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    margin: 0;
    translate: 0 0.15em;
  }
  details > summary {
    cursor: pointer;
    padding-block: 0.45em;
    color: var(--_accent);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  summary:hover {
    text-decoration: underline;
  }
  .translations {
    margin-block-start: 0.75em;
  }
  .nest > summary {
    font-size: 0.9375em;
    border-block-end: 1px solid var(--_hairline);
  }
  .inside {
    padding-inline-start: 1em;
    padding-block-end: 0.75em;
  }
  .nest[open] > .inside {
    border-block-end: 1px solid var(--_hairline);
  }
  .inside > .minis {
    margin-block-start: 0.75em;
  }
  .pair {
    border-block-end: 1px solid var(--_hairline);
    padding-block-end: 0.4em;
    margin-block-end: 0.6em;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0 0.4em;
  }
  .pair > .f {
    margin: 0;
  }
  .pair > .nest {
    grid-column: 1 / -1;
  }
  .pair > .nest > summary {
    border: 0;
    font-weight: 400;
    font-size: 0.875em;
  }
  .more {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_hairline);
    padding-block-start: 0.4em;
  }
  .wrong {
    border-block-end: 3px dashed var(--_accent);
    padding-block-end: 0.5em;
  }
  .problem {
    font-size: 0.875em;
    margin-block-start: 0.35em;
    overflow-wrap: anywhere;
  }
  .problem .plain {
    padding-block: 0 0;
    min-block-size: 24px;
    margin-inline-start: 0.4em;
    font-weight: 600;
  }
  .told {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
