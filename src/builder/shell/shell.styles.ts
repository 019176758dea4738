import { css } from 'lit';

/** Look of what stands round the rooms: the document's name, and the rooms as tabs on the horizon. */
export const shellStyles = css`
  :host {
    /* In em of the text's own size, so that larger text counts as less room. */
    container: builder / inline-size;
    font-family: 'Segoe UI', 'Noto Sans', system-ui, sans-serif;
  }
  .shell {
    block-size: 100dvh;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: end;
    column-gap: 2em;
    /* As high with a change to undo as without: nothing moves when there is one. */
    min-block-size: 6em;
    padding: 0.9em 1.5em 0;
    background: var(--_sky);
    border-block-end: 3px solid var(--_accent);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block-end: 0.8em;
    font-weight: 700;
    color: inherit;
    text-decoration: none;
  }
  .mark {
    inline-size: 2.1em;
    block-size: 1.25em;
  }
  .document {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    padding-block-end: 0.8em;
    min-inline-size: 0;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    min-inline-size: 0;
  }
  .name b {
    font-weight: 600;
  }
  .name span {
    color: var(--_muted);
    font-size: 0.875em;
  }
  samsyn-builder-draft-status {
    font-size: 1em;
  }
  .history {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: 0.875em;
    min-inline-size: 0;
  }
  .history button {
    max-inline-size: 22em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  nav ol {
    display: flex;
    align-items: end;
    list-style: none;
    padding: 0;
  }
  nav a {
    display: block;
    padding: 0.55em 1.15em 0.5em;
    color: var(--_text);
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  nav span {
    color: var(--_accent);
    margin-inline-end: 0.4em;
  }
  nav [aria-current] {
    background: var(--_ground);
    color: var(--_on-ground);
    font-weight: 700;
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 0.8em;
  }
  nav [aria-current] span {
    color: inherit;
  }
  main {
    min-block-size: 0;
    background: var(--_surface);
  }
  main > :not(h1, .waiting) {
    block-size: 100%;
  }
  .waiting {
    padding: 1.5em;
  }
  @container builder (max-width: 62em) {
    .shell {
      display: block;
      min-block-size: 100dvh;
      block-size: auto;
    }
    header {
      grid-template-columns: 1fr;
      padding-inline: 1em;
    }
    .brand {
      padding-block-end: 0.2em;
    }
    nav ol {
      flex-wrap: wrap;
    }
    nav a {
      padding-inline: 0.7em;
    }
  }
  @container builder (max-width: 30em) {
    nav ol {
      justify-content: space-between;
      margin-inline: -0.5em;
      font-size: 0.9375em;
    }
    nav a {
      padding-inline: 0.5em;
    }
    nav span {
      margin-inline-end: 0.15em;
    }
  }
  @container builder (max-width: 24em) {
    nav ol {
      font-size: 0.875em;
    }
    nav a {
      padding-inline: 0.4em;
    }
    nav span {
      display: none;
    }
  }
  @media print {
    .shell {
      display: block;
      block-size: auto;
      min-block-size: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      min-block-size: 0;
      margin-block-end: 1.75em;
      padding: 0 0 0.4em;
      font-size: 0.875em;
      border-block-end-width: 1px;
    }
    .brand,
    .document {
      padding: 0;
    }
    nav,
    .history,
    samsyn-builder-draft-status {
      display: none;
    }
  }
  @media (forced-colors: active) {
    nav [aria-current] {
      border: 3px solid Highlight;
      border-block-end: 0;
      padding-inline: calc(1.15em - 3px);
    }
    @container builder (max-width: 62em) {
      nav [aria-current] {
        padding-inline: calc(0.7em - 3px);
      }
    }
    @container builder (max-width: 30em) {
      nav [aria-current] {
        padding-inline: calc(0.5em - 3px);
      }
    }
    @container builder (max-width: 24em) {
      nav [aria-current] {
        padding-inline: calc(0.4em - 3px);
      }
    }
  }
`;
