import { css } from 'lit';

/** Look of the second room as a whole: its two sides, the words without a place, what is said where there is nothing. */
export const arrangeStyles = css`
  .views {
    display: none;
  }
  .room {
    grid-template-rows: minmax(0, 1fr);
    grid-auto-rows: auto;
  }
  .columns > * {
    display: block;
  }
  .room-foot .plain {
    color: inherit;
  }
  .homeless {
    max-block-size: 36vh;
    overflow-y: auto;
    padding: 1em 1.5em;
    border-block-start: 3px dashed var(--_accent);
  }
  .homeless h2 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .homeless .plain {
    font-weight: 400;
  }
  .homeless h2 .plain {
    font-size: 0.7778em;
  }
  .homeless ul {
    list-style: none;
    margin-block-start: 0.75em;
  }
  .homeless li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 2em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_hairline);
  }
  .homeless li > :first-child {
    flex: 1 1 20em;
    overflow-wrap: anywhere;
  }
  .homeless .ways .plain {
    padding-block: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
  }
  .empty {
    max-inline-size: 40em;
    padding: clamp(1.5em, 8vh, 5em) 1.5em;
  }
  .empty h2 {
    font-size: 1.75em;
    line-height: 1.15;
    margin-block-end: 0.5em;
  }
  .empty .ways {
    margin-block-start: 1.25em;
  }
  @container builder (max-width: 62em) {
    .views {
      display: flex;
      margin: 1em 1em 0;
    }
    .columns[data-shown='source'] > samsyn-builder-arranged,
    .columns[data-shown='page'] > samsyn-builder-source {
      display: none;
    }
    .homeless {
      padding-inline: 1em;
    }
    .room-foot {
      gap: 0 1.25em;
      padding-block: 0.4em;
      font-size: 0.9375em;
      z-index: 2;
    }
    .room-foot .none {
      display: none;
    }
  }
  /* In a small window, as at 400 %, what is read goes before the line at the foot. */
  @container builder (max-width: 30em) {
    .room-foot {
      position: static;
    }
  }
  @container builder (max-width: 62em) {
    @media (max-height: 30em) {
      .room-foot {
        position: static;
      }
    }
  }
`;
