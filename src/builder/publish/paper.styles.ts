import { css } from 'lit';

/** Look of the last room on paper: what was chosen, the code in full, and what there is to look over. */
export const paperStyles = css`
  @media print {
    .columns > .on-sky,
    .columns .list > details,
    h2 > span,
    .line:not(:has(:checked)) + .help,
    samsyn-builder-looks,
    input:is([type='radio'], [type='checkbox']) {
      display: none;
    }
    :is(.line, .theme, .seg label):not(:has(:checked)) {
      display: none;
    }
    .columns > section {
      padding: 0;
    }
    .columns > .take {
      margin-block-start: 1.5em;
    }
    .columns .line {
      border: 0;
      min-block-size: 0;
      padding-block: 0.1em;
    }
    .line > :nth-child(3) {
      margin-inline-start: 0;
    }
    .which {
      padding-inline-start: 0;
      border: 0;
    }
    .themes,
    .seg.wide {
      display: block;
      border: 0;
    }
    .theme {
      display: block;
      text-align: start;
      font-size: 1em;
    }
    .landscape {
      display: none;
    }
    .theme:has(:checked) > :last-child::before {
      content: none;
    }
    .seg.wide label:has(:checked) {
      display: block;
      min-block-size: 0;
      padding: 0;
      font-size: 1em;
      text-align: start;
      color: inherit;
      background: none;
    }
    .columns .field {
      appearance: none;
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
      opacity: 1;
    }
    .code {
      max-block-size: none;
      padding: 0.75em 0;
      overflow: visible;
      color: inherit;
      background: none;
      border-block: 1px solid var(--_hairline);
    }
    .problems b.error {
      color: inherit;
      background: none;
      border-width: 2px;
    }
    :is(p, fieldset):has(> .field),
    .problems li {
      break-inside: avoid;
    }
  }
`;
