import { css } from 'lit';

/** Parts of a goal: strata of its ground, in columns as there is room. */
export const goalPartsStyles = css`
  /* What a goal says under titles of its own stands side by side in one stratum of the ground. */
  .own {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_pad) calc(var(--_pad) * 1.25);
    padding-block-start: calc(var(--_pad) * 0.75);
    border-block-start: 1px solid color-mix(in oklab, currentColor 28%, transparent);
  }
  .own:first-child {
    padding: 0;
    border: 0;
  }
  .subgoals .own {
    padding: 0;
    border: 0;
    row-gap: calc(var(--_space) * 0.6);
  }
  .own > * {
    max-inline-size: var(--_measure);
  }
  .own .name {
    font-size: var(--_size-term);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .own .name:not(a, p) > .label {
    font-size: calc(0.875em / var(--_scale));
  }
  .own :is(.section, .entry, .papers) > * + * {
    margin-block-start: 0.4em;
  }
  .own .section .section {
    margin-block-start: var(--_space);
  }
  .own .section .section > .name {
    font-size: 1em;
  }
  .subgoals .own .name {
    font-size: var(--_size-label);
    font-weight: 700;
  }
  .own .papers li > .name {
    font-size: 1em;
    font-weight: inherit;
  }
  .own .quote {
    padding-block-start: 0.6em;
    border-block-start: var(--_horizon) solid currentcolor;
  }
  .own blockquote {
    border: 0;
    padding: 0;
    font-size: var(--_size-lead);
    line-height: 1.42;
  }
  .own .byline,
  .own dt {
    font-size: var(--_size-label);
    font-weight: 700;
  }
  .own dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em var(--_pad);
  }
  .papers > ul {
    list-style: none;
  }
  .own .papers > ul + .label {
    margin-block-start: 0.9em;
  }
  .papers li + li {
    margin-block-start: 0.6em;
  }
  .papers li > .muted {
    font-size: var(--_size-label);
  }
  @container samsyn (inline-size >= 46em) {
    .goal .ground > .own {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .own {
      display: block;
    }
    .own > * {
      break-inside: avoid;
    }
    .own > * + * {
      margin-block-start: var(--_space);
    }
  }
`;
