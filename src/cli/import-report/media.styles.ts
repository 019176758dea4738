import { css } from 'lit';

/** What wide screens, forced colours and paper change of the report; after all else. */
export const mediaStyles = css`
  @media not print {
    @media (min-width: 46em) {
      .ways {
        grid-template-columns: minmax(0, 2fr) minmax(14em, 1fr);
      }
      .guesses > li,
      .left-overs > li {
        display: grid;
        grid-template-columns: 9em minmax(0, 1fr) minmax(8em, auto);
        column-gap: 1.5em;
        align-items: baseline;
      }
      .left-overs > li {
        grid-template-columns: minmax(0, 1fr) minmax(8em, 18em);
      }
      .report dl:not(.outcome dl) > div {
        display: grid;
        grid-template-columns: 9em minmax(0, 1fr);
        column-gap: 1.5em;
        align-items: baseline;
      }
      .report dl:not(.outcome dl) > div > dd {
        grid-column: 2;
      }
      .report .outcome dl > div {
        display: grid;
        grid-template-columns: 9em minmax(0, 1fr);
      }
      .columns,
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .columns {
        position: sticky;
        inset-block-start: 0;
        background: linear-gradient(to right, var(--_sky) 50%, var(--_surface) 50%);
        border-block-end: var(--_horizon) solid var(--_accent);
        z-index: 1;
      }
      .columns > p {
        padding: 0.6em 1em;
        font-weight: 600;
      }
      .row:first-child {
        border-block-start: 0;
      }
      /* Beside a long table it stays in sight. */
      .outcome {
        position: sticky;
        inset-block-start: 3em;
        align-self: start;
      }
    }
  }
  @media (forced-colors: active) {
    .sky,
    .ground {
      border-block-end: 3px solid;
    }
  }
  @media print {
    :root {
      background: none;
    }
    .report > * {
      padding-inline: 0;
    }
    nav {
      display: none;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      border-block-start: 1px solid #999;
    }
    :is(h1, h2, h3) {
      break-after: avoid;
    }
    :is(.row, .guesses > li, .left-overs > li):not(:has(table)) {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    code {
      outline: 1px solid #999;
    }
  }
`;
