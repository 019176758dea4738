import { css } from 'lit';

/** What stands over a document: the ways to other languages, and that it has been replaced. */
export const waysStyles = css`
  .ways {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 1.25em;
    margin-block-end: var(--_space);
    font-size: var(--_size-label);
  }
  .ways a {
    display: block;
    padding-block: 0.35em;
  }
  .replaced {
    display: flex;
    gap: 0.9em;
    align-items: baseline;
    margin-block-end: calc(var(--_pad) * 1.25);
    padding: calc(var(--_space) * 0.85) var(--_pad);
    background: var(--_ground);
    color: var(--_on-ground);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    --_focus-here: var(--_on-ground);
  }
  .replaced a {
    color: inherit;
  }
  .replaced .muted {
    margin-block-start: 0.15em;
    color: var(--_ground-muted);
    font-size: var(--_size-label);
  }
  .replaced .status-icon {
    flex: none;
    inline-size: 2.1em;
    block-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
    stroke-linecap: round;
    align-self: flex-start;
  }
  .replaced .disc {
    fill: currentColor;
  }
  @container samsyn (inline-size < 34em) {
    .ways {
      justify-content: flex-start;
    }
  }
  @media print {
    .ways {
      display: none;
    }
    .replaced {
      border-color: currentcolor;
    }
  }
`;
