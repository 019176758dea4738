import { css } from 'lit';

/** The page round a widget that stands alone: the theme's ground, light or dark as the reader has it. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    background: var(--samsyn-surface, light-dark(#fff, #14191b));
    color: var(--samsyn-text, light-dark(#1a2123, #e8ecea));
    font: 100%/1.5 var(--samsyn-font, system-ui, sans-serif);
  }
  body {
    display: flow-root;
    max-inline-size: 72em;
    margin: 0 auto;
    padding: 1em clamp(1em, 4vw, 3em);
  }
  @media print {
    :root {
      color-scheme: light;
      background: none;
    }
    body {
      max-inline-size: none;
      padding: 0;
    }
  }
`;
