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
    .terraces {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      --_terrace: 4.5em;
      padding-block-start: calc(var(--_pad) * 0.5);
    }
    .terraces > .step {
      display: grid;
      grid-template-rows: auto auto 1fr;
      padding-block-start: calc((var(--_n) - var(--_i)) * var(--_terrace));
    }
    .terraces .tread {
      block-size: 0;
      box-sizing: content-box;
      border-block-start: var(--_horizon) solid var(--_accent);
    }
    .terraces > .step + .step .below::before {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: calc(var(--_horizon) * -1);
      block-size: calc(var(--_terrace) + var(--_horizon));
      border-inline-start: var(--_horizon) solid var(--_accent);
    }
    .n1 {
      --_n: 1;
    }
    .n2 {
      --_n: 2;
    }
    .n3 {
      --_n: 3;
    }
    .n4 {
      --_n: 4;
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
    .step {
      break-inside: avoid;
    }
    .step > :is(.above, .below) {
      padding-inline-start: 0;
    }
    @container samsyn (inline-size >= 46em) {
      .terraces {
        padding-block-start: 0;
      }
      .terraces > .step {
        grid-area: 1 / var(--_i);
        break-inside: auto;
      }
      .terraces > .step + .step > :is(.above, .below) {
        padding-inline-start: var(--_pad);
      }
      /* The stairs stay whole, by something as high as they are with long names, which takes no room itself;
         what stands below them may run on. */
      .terraces::before {
        content: '';
        grid-area: 1 / 1;
        block-size: calc(var(--_n) * var(--_terrace) + 16em);
        margin-block-end: -100em;
        break-inside: avoid;
      }
    }
  }
`;
