import { css } from 'lit';

/** A document on a page: its name on the horizon, the contents beside or above, room between the parts. */
export const strategyStyles = css`
  header {
    padding-block-end: var(--_pad);
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  header .title {
    font-size: calc(1em * pow(var(--_scale), 5));
    line-height: 1.04;
  }
  header .title > .label {
    font-size: calc(0.875em / pow(var(--_scale), 5));
  }
  header .lead {
    margin-block-start: 0.75em;
    max-inline-size: 30em;
  }
  .slogan {
    margin-block-start: 0.75em;
    font-size: var(--_size-label);
  }
  .logo {
    display: block;
    max-block-size: 4em;
    margin-block-end: var(--_space);
  }
  .contents {
    font-size: var(--_size-label);
    padding-block: var(--_space);
  }
  .contents ol {
    list-style: none;
  }
  .contents ol ol {
    padding-inline-start: 1em;
  }
  .contents summary {
    font-size: calc(1em / 0.875);
  }
  .contents a {
    display: block;
    padding-block: 0.35em;
    color: var(--_text);
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
    line-height: 1.35;
  }
  .contents a[aria-current] {
    font-weight: 700;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.16em;
  }
  .place {
    padding-block-start: calc(var(--_pad) * 1.75);
  }
  /* Among many, what is out of sight is not laid out. */
  .many > .place {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 24em;
  }
  .place > :is(.section, .part) > .title {
    font-size: calc(1em * pow(var(--_scale), 3.4));
  }
  .place > :is(.section, .part) > .title > .label {
    font-size: calc(0.875em / pow(var(--_scale), 3.4));
  }
  .to-contents {
    margin-block-start: var(--_space);
    font-size: var(--_size-label);
  }
  @container samsyn (inline-size < 34em) {
    header .title {
      font-size: clamp(var(--_size-title), 10cqi, var(--_size-display));
      line-height: 1.08;
    }
    header .title > .label {
      font-size: calc(0.875em / pow(var(--_scale), 3));
    }
    .place > :is(.section, .part) > .title {
      font-size: clamp(1.35em, 8.5cqi, var(--_size-title));
    }
    .place > :is(.section, .part) > .title > .label {
      font-size: calc(0.875em / pow(var(--_scale), 2.6));
    }
  }
  @container samsyn (inline-size >= 58em) {
    .body:has(.contents) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: calc(var(--_pad) * 2);
    }
    .contents {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      padding-block-start: calc(var(--_pad) * 1.75);
      max-block-size: 100vh;
      overflow-y: auto;
    }
    .to-contents {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .to-contents:focus-within {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
  @media (forced-colors: active) {
    .contents a[aria-current] {
      text-decoration-color: LinkText;
    }
  }
  @media print {
    :is(.contents, .to-contents) {
      display: none;
    }
    .body:has(.contents) {
      display: block;
    }
  }
`;
