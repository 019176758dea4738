import { css } from 'lit';

/** Look of the third room: the outline, the sheet that the page lies on, the form. */
export const writeStyles = css`
  .columns > * {
    position: relative;
  }
  /* The form stands before the page for who goes through the room by keyboard, or on a narrow screen. */
  .columns.three {
    grid-template-rows: minmax(0, 1fr);
  }
  .form {
    grid-area: 1 / 3;
  }
  .middle {
    grid-area: 1 / 2;
  }
  .told {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .seg label {
    flex: 1 0 auto;
  }
  .outline ul {
    list-style: none;
  }
  .outline ul ul {
    padding-inline-start: 1em;
  }
  .node {
    font: inherit;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.5em;
    inline-size: 100%;
    text-align: start;
    padding: 0.4em 0.5em;
    color: var(--_text);
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_hairline);
    cursor: pointer;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  /* A word is not broken for the mark beside it: that goes to a line below. */
  .node > span:first-child {
    flex: 1 1 min-content;
    min-inline-size: 0;
  }
  .node:hover > span:first-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .node small {
    color: var(--_muted);
  }
  .node[aria-current] {
    background: var(--_ground);
    color: var(--_on-ground);
    font-weight: 700;
    border-block-end: 3px solid var(--_accent);
  }
  .node.add {
    color: var(--_accent);
    font-weight: 600;
    border: 0;
  }
  .node .mark {
    font-size: 0.8125em;
    font-weight: 400;
    border-block-end: 3px dashed var(--_accent);
    white-space: nowrap;
  }
  .add-part {
    margin-block-start: 0.75em;
  }
  .add-part > summary {
    cursor: pointer;
    padding: 0.4em 0.5em;
    color: var(--_accent);
    font-weight: 600;
  }
  .form {
    border-inline-start: 1px solid var(--_hairline);
  }
  .entry-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    font-size: 0.875em;
    margin-block-start: -0.5em;
  }
  .sheet {
    position: relative;
    margin-inline: auto;
    cursor: text;
  }
  .sheet.phone {
    inline-size: 390px;
  }
  .sheet.tablet {
    inline-size: 768px;
  }
  .sheet:is(.phone, .tablet) {
    outline: 1px solid var(--_hairline);
    outline-offset: 1em;
  }
  .middle {
    overflow-x: auto;
    scroll-padding-block: 1em;
  }
  .lit {
    position: absolute;
    pointer-events: none;
    outline: 1px dashed var(--_edge);
    outline-offset: 0.25em;
  }
  .room-foot b {
    font-weight: 700;
  }
  .room-foot .plain {
    color: inherit;
  }
  .none {
    max-inline-size: 38em;
    padding: 3em 1.5em;
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .seg {
    font-size: 0.9375em;
  }
  @container builder (max-width: 62em) {
    .form {
      border: 0;
    }
    .outline {
      background: var(--_sky);
      max-block-size: 45vh;
      overflow-y: auto;
    }
    .middle {
      border-block-start: 3px solid var(--_accent);
    }
    .sheet:is(.phone, .tablet) {
      outline-offset: 0;
    }
    .room-foot {
      gap: 0.25em 1.25em;
      padding-block: 0.4em;
    }
  }
  @container builder (max-width: 40em) {
    .widths {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .node[aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
