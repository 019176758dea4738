import { css } from 'lit';

/** Look of the second room on paper: the document's lines, what each became in words, and how many have a place. */
export const roomPaperStyles = css`
  @media print {
    .views,
    .homeless,
    .columns samsyn-builder-arranged {
      display: none;
    }
    .columns > samsyn-builder-source[data-pane] {
      display: block;
      padding: 0;
      background: none;
    }
    .room-foot {
      display: flex;
      position: static;
      padding: 0.7em 0;
      border-block-start-width: 1px;
      background: none;
      color: inherit;
    }
    .room-foot .plain {
      display: inline;
      text-decoration: none;
    }
  }
`;

/** Look of the document's lines on paper. */
export const listPaperStyles = css`
  @media print {
    .tools,
    .bar,
    .panel,
    .pick {
      display: none;
    }
    .pieces,
    h2 {
      margin-inline: 0;
    }
    .piece,
    .choosing > .piece {
      grid-template-columns: [kind] 9.75em [said] minmax(0, 1fr) [sure] 8em [end];
      padding-inline: 0;
      break-inside: avoid;
      content-visibility: visible;
    }
    .piece > select {
      appearance: none;
      border: 0;
      padding: 0;
      min-block-size: 0;
      opacity: 1;
    }
    .piece > :is(.said, .words) {
      grid-area: auto / said;
      margin: 0;
    }
    .piece > .sure {
      grid-area: auto / sure;
      justify-self: end;
      padding-block: 0;
      min-block-size: 0;
      border: 0;
    }
    .piece > :is(select, .fixed) {
      grid-area: auto / kind;
    }
    .piece:is([data-lit], .open) {
      background: none;
      color: inherit;
      border-block-start: 1px solid var(--_hairline);
      padding-block-start: 0.5em;
    }
    .sure::after {
      display: none;
    }
    .table {
      overflow: visible;
    }
    .piece:has(> .said > :is(h3)) {
      break-after: avoid;
    }
  }
`;
