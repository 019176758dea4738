import { css } from 'lit';

/** Look that the rooms share: columns, heads, buttons, choices in a row, the line at the foot. */
export const builderStyles = css`
  :host {
    container: none;
  }
  .button {
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    padding: 0.45em 1.1em;
    margin: 0;
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_ground);
    color: var(--_on-ground);
  }
  .button.main {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_accent);
  }
  .button.main:hover {
    background: color-mix(in oklab, var(--_accent) 84%, var(--_text));
  }
  .button:is(:disabled, [aria-disabled='true']) {
    color: var(--_muted);
    background: transparent;
    border-style: dashed;
    cursor: default;
  }
  .plain {
    font: inherit;
    color: var(--_accent);
    background: none;
    border: 0;
    padding: 0.35em 0;
    margin: 0;
    cursor: pointer;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .plain:hover {
    text-decoration-thickness: 0.16em;
  }
  .plain:is(:disabled, [aria-disabled='true']) {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  .small {
    font-size: 0.875em;
  }

  .room {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: 0;
  }
  .columns {
    display: grid;
    min-block-size: 0;
  }
  .columns > * {
    /* What is there to be heard only must not make the page longer than its columns. */
    position: relative;
    padding: 1.5em;
    min-inline-size: 0;
    overflow-y: auto;
  }
  .columns.two {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .columns.three {
    grid-template-columns: minmax(13em, 16em) minmax(0, 1fr) minmax(19em, 23em);
  }
  .columns h2 {
    font-size: 1.125em;
    font-weight: 600;
    margin-block-end: 1em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 1em;
  }
  .columns h2 small {
    font-weight: 400;
    font-size: 0.7222em;
    color: var(--_muted);
  }
  .on-sky {
    background: var(--_sky);
  }
  .room-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    align-items: center;
    padding: 0.7em 1.5em;
    color: var(--_on-ground);
    background: var(--_ground);
    border-block-start: 3px solid var(--_accent);
  }
  .room-foot > .button:last-child {
    margin-inline-start: auto;
  }
  @container builder (max-width: 62em) {
    .room {
      display: block;
    }
    .columns.two,
    .columns.three {
      display: block;
    }
    .columns > * {
      overflow: visible;
      padding-inline: 1em;
    }
    .room-foot {
      padding-inline: 1em;
    }
  }
  /* Not where it would hide what it is about. */
  @container builder (min-width: 20.5em) and (max-width: 62em) {
    @media (min-height: 44em) {
      .room-foot {
        position: sticky;
        inset-block-end: 0;
      }
    }
  }

  .seg {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_edge);
  }
  .seg label {
    position: relative;
    flex: 1 0 auto;
    display: grid;
    place-items: center;
    min-block-size: 2.5em;
    min-inline-size: 3.25em;
    padding-inline: 0.75em;
    font-size: 0.9375em;
    background: var(--_surface);
    color: var(--_text);
    white-space: nowrap;
    cursor: pointer;
  }
  .seg label + label {
    border-inline-start: 1px solid var(--_edge);
  }
  .seg input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .seg label:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  /* At any focus: WebKit takes the ring away when arrows go from one choice to the next. */
  input[type='radio']:focus {
    outline: 3px solid var(--_focus-here, var(--_focus));
    outline-offset: 2px;
  }
  .seg label:has(:focus) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend,
  .form-label {
    display: block;
    font-weight: 700;
    font-size: 0.875em;
    padding: 0;
    margin-block-end: 0.4em;
  }
  .help {
    font-size: 0.875em;
    color: var(--_muted);
    margin-block-start: 0.3em;
  }
  .notice {
    border-block-end: 3px dashed var(--_accent);
    padding-block: 0.6em;
  }
  /* On paper: what the room says, and nothing to press. */
  @media print {
    .button,
    .plain,
    .seg,
    .room-foot {
      display: none;
    }
    .room,
    .columns.two,
    .columns.three {
      display: block;
      block-size: auto;
    }
    .columns > * {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .seg label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .button {
      border: 1px solid;
    }
    .button.main {
      border-width: 3px;
    }
    .on-sky + :not(.room-foot) {
      border-inline-start: 1px solid;
    }
    :not(.room-foot):has(+ .on-sky) {
      border-inline-end: 1px solid;
    }
    :is(.button, .plain):is(:disabled, [aria-disabled='true']) {
      color: GrayText;
    }
  }
`;
