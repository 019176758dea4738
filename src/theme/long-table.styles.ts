import { css } from 'lit';

/**
 * Look of a table of ten rows or more: its heads stay while it is scrolled. What lies behind it is painted behind them,
 * too, which a short table goes without. The responsibility matrix has a scroller, and heads, of its own.
 */
export const longTableStyles = css`
  .ground,
  .self {
    --_behind: var(--_ground);
  }
  .sky {
    --_behind: var(--_sky);
  }
  table:not(.scroller > *):has(> tbody > :nth-child(10)) {
    border-collapse: separate;
    border-spacing: 0;
    isolation: isolate;
  }
  table:not(.scroller > *):has(> tbody > :nth-child(10)) > thead > tr > * {
    position: var(--_sticky);
    inset-block-start: 0;
    z-index: 1;
    border-block-end: var(--_horizon) solid var(--_accent);
    padding-block-start: 0.5em;
    background: var(--_behind, var(--_surface));
  }
  /* What takes the focus is not left under the heads. */
  table:not(.scroller > *):has(> tbody > :nth-child(10)) > tbody :is(a, [tabindex]) {
    scroll-margin-block-start: 6em;
  }

  @media not print {
    .scroll[tabindex]:has(tbody > :nth-child(10)) {
      max-block-size: 85vh;
    }
  }
  @media print {
    table:not(.scroller > *):has(> tbody > :nth-child(10)) > thead > tr > * {
      position: static;
    }
  }
`;
