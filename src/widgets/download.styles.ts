import { css } from 'lit';

/** How the buttons that save files look; a widget that has them takes this among its styles. */
export const downloadStyles = css`
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .downloads > button {
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    padding: 0.45em 0.8em;
    margin: 0;
    cursor: pointer;
  }
  .downloads > button:hover {
    background: var(--_ground);
    color: var(--_on-ground);
  }
  @media print {
    .downloads {
      display: none;
    }
  }
`;
