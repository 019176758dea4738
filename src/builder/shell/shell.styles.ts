import { css } from 'lit';

/** Look of what stands round the rooms: the document's name, and the rooms as tabs on the horizon. */
export const shellStyles = css`
  :host {
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
  .document b {
    font-weight: 600;
  }
  .document span {
    color: var(--_muted);
    font-size: 0.875em;
    margin-inline-start: 0.75em;
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
  @media (max-width: 62em) {
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
  @media (max-width: 30em) {
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
  @media (max-width: 24em) {
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
    }
    nav,
    .history {
      display: none;
    }
  }
  @media (forced-colors: active) {
    nav [aria-current] {
      border: 3px solid Highlight;
    }
  }
`;
