import { css } from 'lit';

/** Terraces where there is room and at most four steps; else steps under one another, the line growing. */
export const journeyStyles = css`
  .journey {
    list-style: none;
    background: var(--_sky);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .step {
    position: relative;
  }
  .above {
    padding: var(--_pad) var(--_pad) 0.8em;
  }
  .below {
    background: var(--_ground);
    color: var(--_on-ground);
    padding: calc(var(--_pad) * 0.75) var(--_pad) var(--_pad);
    position: relative;
  }
  .below > * + * {
    margin-block-start: 0.4em;
  }
  .below .list-head {
    color: inherit;
  }
  .inside > * + * {
    margin-block-start: var(--_space);
  }
  .tread {
    display: block;
    position: relative;
    inline-size: 100%;
    block-size: var(--_horizon);
    background: var(--_ground);
    border-block-start: 1px solid var(--_accent);
    overflow: hidden;
  }
  .far {
    fill: var(--_accent);
  }
  .tread:dir(rtl) {
    transform: scaleX(-1);
  }

  @container samsyn (inline-size >= 46em) {
    /* A row for the sky, as high as the tallest name above its own ground, and one for the grounds: each begins
       as many rises above the line between them as there are steps before it. */
    .terraces {
      display: grid;
      grid-template-rows: auto auto;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      --_terrace: 4.5em;
      padding-block-start: calc(var(--_pad) * 0.5);
    }
    .terraces > .step {
      --_up: calc((var(--_i) - 1) * var(--_terrace));
      display: grid;
      grid-row: span 2;
      grid-template: subgrid / minmax(0, 1fr);
    }
    .terraces > .step > .sky {
      align-self: end;
      margin-block-end: var(--_up);
    }
    .terraces .tread {
      block-size: 0;
      box-sizing: content-box;
      border-block-start: var(--_horizon) solid var(--_accent);
      /* Engines lay out a printed ground a little too early: the line stays in sight. */
      z-index: 1;
    }
    .terraces .below {
      grid-area: 2 / 1 / -1;
      margin-block-start: calc(var(--_up) * -1);
    }
    .terraces > .step + .step .below::before {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: calc(var(--_horizon) * -1);
      block-size: calc(var(--_terrace) + var(--_horizon));
      border-inline-start: var(--_horizon) solid var(--_accent);
    }
    .step:nth-child(1) {
      --_i: 1;
    }
    .step:nth-child(2) {
      --_i: 2;
    }
    .step:nth-child(3) {
      --_i: 3;
    }
    .step:nth-child(4) {
      --_i: 4;
    }
  }
  @container samsyn (inline-size >= 64em) {
    .terraces {
      --_terrace: 6em;
    }
  }
  @media (forced-colors: active) {
    .journey {
      border: 1px solid CanvasText;
    }
    .journey .tread {
      border-color: CanvasText;
    }
    .far {
      fill: CanvasText;
    }
  }
  @media print {
    /* What runs on may take more room than was reckoned with. */
    .journey {
      overflow: visible;
    }
    .step {
      break-inside: avoid;
    }
    .step > .sky {
      break-inside: avoid;
    }
    .above,
    .below {
      padding-inline-start: 0;
    }
    @container samsyn (inline-size >= 46em) {
      /* The stairs stay whole, with the first lines of what stands below them; the rest may run on. */
      .terraces {
        grid-template-rows: auto 2.5em auto;
        padding-block-start: 0;
      }
      .terraces::before {
        content: '';
        grid-area: 1 / 1 / span 2;
        break-inside: avoid;
      }
      .terraces > .step {
        grid-area: 1 / var(--_i) / span 3;
        break-inside: auto;
      }
      .terraces > .step + .step :is(.above, .below) {
        padding-inline-start: var(--_pad);
      }
    }
  }
`;
