import { css } from 'lit';

/** Ground on either side of nought, below a target's line. Time does not turn with the script. */
export const chartStyles = css`
  .chart {
    direction: ltr;
    break-inside: avoid;
  }
  /* As on a light page, while a picture is made of it. */
  .chart.light {
    color-scheme: light;
  }
  .chart.marked {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .marked > .axis {
    grid-column: 2;
  }
  .plot,
  .track {
    position: relative;
    background: var(--_sky);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .plot {
    block-size: 15em;
    overflow: clip;
  }
  .track {
    block-size: 2.75em;
  }
  /* Lines at the very ends are whole. */
  .track > svg {
    overflow: visible;
  }
  /* What is no time turns with the script. */
  .chart.gauge {
    direction: inherit;
  }
  .gauge:dir(rtl) .track > svg {
    transform: scaleX(-1);
  }
  :is(.plot, .track) > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
  }
  .land {
    fill: var(--_ground);
  }
  :is(.tread, .dots, .nought, .aim) {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .dots {
    stroke-width: 0.6em;
    stroke-linecap: round;
  }
  .dashed {
    stroke-dasharray: 4 3;
  }
  .dots.hollow {
    stroke: var(--_sky);
    stroke-width: 0.3em;
  }
  .breaks {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2px;
    stroke-dasharray: 2 4;
    vector-effect: non-scaling-stroke;
  }
  .nought {
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  .aim {
    stroke: var(--_text);
    stroke-width: 2px;
    stroke-dasharray: 6 4;
  }
  .aim.in {
    stroke: var(--_on-ground);
  }
  /* A label has what it is meant to stand on behind it, whatever the host's letters make of its length. */
  .aim-label {
    padding-inline: 0.3em;
    margin-inline: 0.45em;
    font-weight: 700;
    background: var(--_sky);
    unicode-bidi: plaintext;
  }
  .aim-label.ground {
    background: var(--_ground);
    color: var(--_on-ground);
  }
  .standing {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
  }
  .standing > svg {
    flex: none;
  }
  .standing > p {
    block-size: 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    align-items: start;
    margin: 0;
    font-size: var(--_size-label);
    line-height: 1.3;
    white-space: nowrap;
  }
  .over > p {
    justify-content: end;
    margin-block-start: -0.3em;
  }
  .under > p {
    justify-content: start;
    margin-block-start: 0.3em;
  }
  .end > p {
    align-items: end;
  }
  /* The number beside the axis, and once more out of sight, for the room it takes. */
  .marks {
    position: relative;
    padding-inline-end: 0.5em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .marks > b {
    visibility: hidden;
    font-size: var(--_size-label);
    font-weight: 400;
  }
  .marks .over > p {
    margin: 0;
  }
  .axis {
    display: grid;
    border-block-start: 1px solid var(--_edge);
    font-size: var(--_size-label);
    line-height: 1.35;
    padding-block-start: 0.4em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .axis.cut {
    border-block-start: 2px dashed var(--_edge);
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
  .tick.start > p {
    align-items: start;
  }
  .tick.end > p {
    align-items: end;
  }
  .tick p > span {
    color: var(--_muted);
  }
  .remarks {
    list-style: none;
  }
  .none {
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
    :is(.plot, .track) {
      border: 1px solid CanvasText;
      border-block-end: 0;
    }
    .land {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }
    :is(.tread, .dots, .nought, .breaks) {
      stroke: CanvasText;
    }
    .dots.hollow {
      stroke: Canvas;
    }
    :is(.aim, .aim.in) {
      stroke: Highlight;
    }
  }
  @media print {
    .land {
      fill: #ddd;
      print-color-adjust: exact;
    }
    .aim-label.ground {
      background: none;
    }
    /* The table stands open, and says the same. */
    @supports selector(::details-content) {
      .remarks {
        display: none;
      }
    }
  }
`;
