import { css } from 'lit';

/** What only a script makes work does not stand in a page that has none. */
export const withoutScript = css`
  @media (scripting: none) {
    search,
    .filter,
    .downloads {
      display: none;
    }
  }
`;
