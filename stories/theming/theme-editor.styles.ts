import { css } from 'lit';

/** The editor itself is plain; what is drawn beside it is what it is about. */
export const editorStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(20em, 26em) minmax(0, 1fr);
    gap: 2em;
    font: 1em/1.5 system-ui, sans-serif;
  }
  @media (max-width: 60em) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  form {
    font-size: 0.875em;
  }
  fieldset {
    border: 0;
    margin: 1em 0;
    padding: 0;
  }
  legend,
  h3 {
    font-size: 1em;
    font-weight: 700;
    margin: 1em 0 0.25em;
  }
  .colour {
    display: grid;
    grid-template-columns: 6em 1fr 1fr;
    align-items: center;
    margin: 0;
    border-block-start: 1px solid #ccc;
    padding-block: 0.25em;
  }
  .swatch {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  input[type='color'] {
    inline-size: 2.5em;
    block-size: 2em;
    padding: 0;
  }
  .swatch button {
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  textarea {
    inline-size: 100%;
    box-sizing: border-box;
    font: 0.9em/1.4 ui-monospace, monospace;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    padding: 0.25em 0.5em 0.25em 0;
    border-block-start: 1px solid #ccc;
  }
  thead th,
  .fails th {
    font-weight: 700;
  }
  .pair {
    padding: 0.1em 0.4em;
  }
  .stage {
    background: var(--samsyn-surface, light-dark(var(--samsyn-surface-light, #fff), var(--samsyn-surface-dark, #14191b)));
    color: var(--samsyn-text, light-dark(var(--samsyn-text-light, #1a2123), var(--samsyn-text-dark, #e8ecea)));
    padding: 1.5em;
  }
  .scheme {
    display: flex;
    gap: 1em;
    margin: 0 0 1.5em;
  }
  .scheme legend {
    float: inline-start;
    margin: 0 1em 0 0;
  }
  .widgets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4em;
  }
`;
