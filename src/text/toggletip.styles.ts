/** Marks the text as CSS, so that the build makes it small; Lit's own tag would come a second time. */
const css = ({ raw }: TemplateStringsArray): string => raw[0]!;

/**
 * An explanation under its word, over it where there is no room below. Browsers that do not know anchors
 * show it at the bottom of the window.
 */
export const toggletipStyles = css`
  .tip {
    --_focus-here: var(--_focus);
    position: fixed;
    inset: auto 1em 1em;
    inline-size: fit-content;
    max-inline-size: min(28em, 100% - 2em);
    margin: 0 auto;
    padding: 0.75em 1em;
    border: 1px solid var(--_edge);
    border-block-start: var(--_horizon) solid var(--_accent);
    background: var(--_over);
    color: var(--_on-over);
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-wrap: pretty;
  }
  .tip > .label {
    margin-block-end: 0.25em;
    color: var(--_accent);
  }
  .tip a {
    color: var(--_accent);
  }
  .more {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.25em;
    line-height: 1.75;
  }
  @supports (position-area: block-end) {
    .term[aria-expanded='true'] {
      anchor-name: --samsyn-term;
    }
    .tip {
      position-anchor: --samsyn-term;
      position-area: block-end;
      position-try-fallbacks: flip-block;
      inset: auto;
      inline-size: max-content;
      justify-self: anchor-center;
      margin: 0.4em 1em;
    }
  }
  @media print {
    .tip {
      display: none;
    }
  }
`;
