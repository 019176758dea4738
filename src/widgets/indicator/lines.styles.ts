import { css } from 'lit';

/** Several lines in one chart, with their names at their ends. */
export const linesStyles = css`
  .chart.lines {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .end-label > b {
    display: inline-block;
    unicode-bidi: plaintext;
  }
  .level {
    fill: none;
    stroke: var(--_hairline);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .lines .tread {
    stroke-width: 2px;
  }
  .other .tread {
    stroke: var(--_edge);
  }
  .point {
    fill: var(--_accent);
  }
  .point.other {
    fill: var(--_edge);
  }
  .point.unsure {
    fill: var(--_sky);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .point.unsure.other {
    stroke: var(--_edge);
  }
  .ends {
    position: relative;
  }
  .ends .standing {
    position: static;
  }
  .ends .standing > svg {
    display: none;
  }
  .ends .standing > p {
    block-size: auto;
    white-space: normal;
  }
  .end-label > svg {
    inline-size: 1.6em;
    block-size: 1em;
    vertical-align: -0.15em;
    margin-inline-end: 0.4em;
    overflow: visible;
  }
  .target > .tread {
    stroke: var(--_text);
    stroke-dasharray: 6 4;
  }
  .lines > .axis {
    grid-row: 2;
  }
  .ends,
  .listed > .ends {
    grid-column: 1 / -1;
    grid-row: 3;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding-block-start: 0.5em;
  }

  @container samsyn (inline-size >= 34em) {
    .lines:not(.listed) > .ends {
      grid-column: 3;
      grid-row: 1;
      display: grid;
      padding: 0;
    }
    .lines:not(.listed) .standing {
      position: absolute;
    }
    .lines:not(.listed) .ends .standing {
      grid-area: 1 / 1;
      position: static;
      block-size: 100%;
    }
    .lines:not(.listed) .ends .standing > svg {
      display: block;
    }
    .lines:not(.listed) .ends .standing > p {
      block-size: 0;
      white-space: nowrap;
      padding-inline-start: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .level {
      stroke: GrayText;
    }
    .other .tread {
      stroke: CanvasText;
    }
    :is(.point, .point.other) {
      fill: CanvasText;
    }
    :is(.point.unsure, .point.unsure.other) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .target > .tread {
      stroke: Highlight;
    }
  }
`;
