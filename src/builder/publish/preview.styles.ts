import { css } from 'lit';

/** Look of the preview: a sheet of paper on the sky, with grey lines for the page's own text. */
export const previewStyles = css`
  :host {
    container: none;
  }
  .stage {
    overflow-x: auto;
    display: grid;
    justify-content: safe center;
  }
  .stage:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .paper {
    box-sizing: border-box;
    padding: 2.5em 2em;
    display: grid;
    gap: 1.75em;
    align-content: start;
    min-block-size: 20em;
    color-scheme: light;
  }
  .paper.dark {
    color-scheme: dark;
  }
  .lines {
    display: grid;
    gap: 1em;
  }
  .lines i {
    display: block;
    block-size: 0.6em;
    background: currentcolor;
    opacity: 0.15;
  }
  .lines .short {
    inline-size: 62%;
  }
  .parts {
    display: grid;
    gap: 2em;
    min-inline-size: 0;
  }
  .parts > * {
    min-inline-size: 0;
  }
  .caption {
    font-size: 0.875em;
    color: var(--_muted);
    margin-block-start: 1em;
  }
  .empty {
    margin: auto;
    max-inline-size: 24em;
    text-align: center;
  }
  @media (forced-colors: active) {
    .paper {
      border: 1px solid;
    }
    .lines i {
      background: CanvasText;
    }
  }
`;
