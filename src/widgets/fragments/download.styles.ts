import { css } from 'lit';

/** Look of the buttons that save files; a widget that has them takes this among its styles. */
export const downloadStyles = css`
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .downloads > button {
    font-weight: 600;
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
