import { css } from 'lit';

/** How the sun of a status is drawn. */
export const sunStyles = css`
  .sun {
    flex: none;
    inline-size: 2.1em;
    block-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
    stroke-linecap: round;
  }
  .disc {
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .sun {
      color: CanvasText;
    }
  }
`;
