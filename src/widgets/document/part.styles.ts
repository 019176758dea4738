import { css } from 'lit';

/** Parts of a document that are not widgets of their own, and the room between those that are. */
export const partStyles = css`
  .part > .title {
    margin-block-end: 0.6em;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_pad) * 1.25);
  }
  /* Among many, what is out of sight is not laid out. */
  .stack.many > * {
    content-visibility: var(--_late);
    contain-intrinsic-block-size: auto 24em;
  }
  /* Under a heading, a card's own is no larger than that. */
  samsyn-goal-card {
    --_lone: calc(1em * pow(var(--_scale), 2.6));
    --_lone-label: calc(0.875em / pow(var(--_scale), 2.6));
  }
  .section > .part > .stack > * {
    --_rise-here: 1.6;
  }
  .vision {
    font-size: calc(1em * pow(var(--_scale), 1.6));
    line-height: 1.35;
    max-inline-size: 28em;
    text-wrap: balance;
  }
  .entry + .entry {
    margin-block-start: var(--_pad);
    padding-block-start: var(--_pad);
    border-block-start: 1px solid var(--_hairline);
  }
  .entry > * + * {
    margin-block-start: 0.6em;
  }
  /* Names with no more than a line or two to them are a list. */
  .entry:not(:has(> :is(.prose, .facts, .dashes))) {
    padding-block-start: calc(var(--_space) * 0.5);
    margin-block-start: calc(var(--_space) * 0.5);
  }
  /* Those below somebody hang on one line. */
  .entry > .entry.entry {
    margin-block-start: 0;
    padding-block: calc(var(--_space) * 0.6) 0;
    padding-inline-start: var(--_space);
    border-block-start: 0;
    border-inline-start: 1px solid var(--_hairline);
  }
  .entry > .name + .foot {
    margin-block-start: 0.2em;
  }
  .name {
    font-size: var(--_size-term);
    font-weight: 600;
    line-height: 1.3;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }
  .name > .label {
    font-size: calc(0.875em / var(--_scale));
    margin-block-end: 0.15em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em calc(var(--_pad) * 1.25);
  }
  .facts dt {
    font-size: var(--_size-label);
    font-weight: 700;
    color: var(--_accent);
  }
  @media print {
    .stack {
      display: block;
    }
    .stack > * + * {
      margin-block-start: var(--_pad);
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
