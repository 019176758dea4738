import { css } from 'lit';

/** Look of the preview's choices, of code to copy, and of what there is to look over. */
export const takeStyles = css`
  .columns > .on-sky {
    scrollbar-gutter: stable;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block-end: 1.25em;
  }
  .seg.wide {
    display: flex;
  }
  .seg.wide label {
    min-inline-size: 0;
    padding-inline: 0.3em;
    flex: 1 1 auto;
    font-size: 0.875em;
  }
  .second {
    margin-block-start: 1.5em;
  }
  .code {
    max-block-size: 16em;
    margin-block-end: 0.75em;
    padding: 1em 1.1em;
    overflow: auto;
    background: light-dark(#1a2123, #0c1011);
    color: #eef2f0;
    font:
      0.8125em/1.6 ui-monospace,
      'Noto Mono',
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  .code:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .told:empty {
    display: none;
  }
  .told {
    font-weight: 600;
  }
  .files .told {
    margin-block-start: 0.5em;
  }
  .room-foot span {
    color: var(--_ground-muted);
    margin-inline-start: 0.75em;
  }
  .help p + p {
    margin-block-start: 0.4em;
  }
  .addresses p + p {
    margin-block-start: 0.75em;
  }
  .addresses .field {
    font-family: ui-monospace, 'Noto Mono', monospace;
    font-size: 0.875em;
  }
  .wrong {
    display: block;
    color: var(--_text);
    border-block-end: 3px dashed var(--_accent);
    padding-block-end: 0.3em;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  .files .help {
    margin-block-end: 0.8em;
  }
  .problems h3 {
    padding-block-end: 0.4em;
    border-block-end: 3px solid var(--_accent);
    margin: 0;
  }
  .problems ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .problems li {
    font-size: 0.9375em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_hairline);
  }
  .problems b {
    display: inline-block;
    font-size: 0.875em;
    padding: 0.05em 0.45em;
    margin-inline-end: 0.35em;
    border: 1px solid var(--_text);
  }
  .problems b.error {
    background: var(--_text);
    color: var(--_surface);
  }
  .sound {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .code {
      border: 1px solid;
    }
  }
`;
