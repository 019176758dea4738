import { css } from 'lit';

/** Indicators as rows parted by hairlines, below one horizon. */
export const compactStyles = css`
  .rows {
    list-style: none;
    border-block-start: var(--_horizon) solid var(--_accent);
  }
  .rows > li {
    display: grid;
    gap: 0.25em 1.25em;
    align-items: center;
    margin: 0;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_hairline);
    break-inside: avoid;
  }
  .name {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
    hyphens: auto;
  }
  .now b {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    font-size: var(--_size-term);
    font-variant-numeric: lining-nums tabular-nums;
    color: var(--_accent);
  }
  .goal {
    font-size: var(--_size-label);
  }
  .spark {
    direction: ltr;
    block-size: 2.5em;
    background: var(--_sky);
  }
  .spark > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .spark :is(.tread, .aim) {
    stroke-width: 2px;
  }
  .spark .aim {
    stroke-width: 1.5px;
    stroke-dasharray: 3 2;
  }
  .spark.bare {
    display: none;
  }
  .several > * + * {
    margin-block-start: calc(var(--_pad) * 2);
  }

  @container samsyn (inline-size >= 34em) {
    .rows > li {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) 7em minmax(0, 2fr);
    }
    .spark.bare {
      display: block;
      background: none;
    }
  }
  @media (forced-colors: active) {
    .spark:not(.bare) {
      border-block-end: 1px solid CanvasText;
    }
  }
`;
