import { css } from 'lit';

/** A ground below a horizon that stands at the same height in every chart. Time does not turn with the script. */
export const chartStyles = css`
  .chart {
    direction: ltr;
    break-inside: avoid;
  }
  .plot {
    position: relative;
    block-size: 15em;
    background: var(--_sky);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    overflow: clip;
  }
  .plot > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
  }
  .land {
    fill: var(--_ground);
  }
  .tread {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .aim {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 25%;
    border-block-start: 2px dashed var(--_text);
  }
  .aim > span {
    position: absolute;
    inset-inline-start: 0.75em;
    inset-block-end: 0.4em;
    font-size: var(--_size-label);
    font-weight: 700;
    line-height: 1.3;
    unicode-bidi: plaintext;
  }
  .end.aim > span {
    inset-inline: auto 0.75em;
  }
  .below > span {
    inset-block: 0.35em auto;
  }
  .axis {
    display: grid;
    border-block-start: 1px solid var(--_edge);
    font-size: var(--_size-label);
    line-height: 1.35;
    padding-block-start: 0.4em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .tick {
    grid-area: 1/1;
    display: flex;
    min-inline-size: 0;
  }
  .tick > svg {
    flex: none;
  }
  .tick > p {
    inline-size: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    white-space: nowrap;
    margin: 0;
  }
  .tick p > span {
    color: var(--_muted);
  }
  .plot.none {
    block-size: 9em;
    display: grid;
    place-items: end center;
    padding: 1.5em;
    color: var(--_muted);
  }

  @container samsyn (inline-size < 34em) {
    .wide {
      display: none;
    }
  }
  @container samsyn (inline-size >= 34em) {
    .narrow {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .plot {
      border: 1px solid CanvasText;
    }
    .land {
      fill: Canvas;
    }
    .tread {
      stroke: CanvasText;
    }
  }
  @media print {
    .land {
      fill: #ddd;
      print-color-adjust: exact;
    }
  }
`;
