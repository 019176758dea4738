import { css } from 'lit';

/** Look of a widget that waits for its content, cannot have it, or has nothing in it. */
export const stateStyles = css`
  .state {
    border-block: 1px solid var(--_hairline);
    padding-block: var(--_space);
  }
  .state.error {
    border-block-start: var(--_horizon) dashed var(--_accent);
  }
  .state > * + * {
    margin-block-start: 0.4em;
  }
  .what {
    font-weight: 700;
  }
  .loading {
    border-block-start: var(--_horizon) solid var(--_hairline);
    padding-block-start: calc(var(--_space) * 0.75);
    position: relative;
    min-block-size: 9em;
  }
  .loading::before {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_horizon) * -1);
    inset-inline-start: 0;
    inline-size: 3em;
    block-size: var(--_horizon);
    background: var(--_accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .loading::before {
      animation: samsyn-drift 2.4s ease-in-out infinite alternate;
    }
  }
  @keyframes samsyn-drift {
    to {
      inset-inline-start: calc(100% - 3em);
    }
  }

  @media (forced-colors: active) {
    .loading::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
