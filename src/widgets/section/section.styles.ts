import { css } from 'lit';

/** Running text: a title, its words, pictures and quotations; sections within stand a little apart. */
export const sectionStyles = css`
  .section > .title {
    margin-block-end: 0.5em;
  }
  .section > * + :is(.prose, .quote, .figure, .foot, .part) {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .section .section {
    margin-block-start: calc(var(--_pad) * 1.25);
  }
  /* One without a title goes on from the text, picture or quotation before it, in the document's order. */
  .section > :is(.prose, .quote, .figure) + .section:not(:has(> .title)),
  .section .section:not(:has(> .title)) + .section:not(:has(> .title)) {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .section > .prose + .section:has(> .prose:first-child),
  .section .section:not(:has(> .title)) + .section:has(> .prose:first-child) {
    margin-block-start: var(--_space);
  }
  .section .section > .title {
    font-size: var(--_size-term);
    font-weight: max(600, var(--_heading-weight));
    line-height: 1.3;
    letter-spacing: 0;
    margin-block-end: 0.35em;
  }
  .section .section > .title > .label {
    font-size: calc(1em / var(--_scale) * 0.875);
    margin-block-end: 0.15em;
  }
  .byline {
    color: var(--_muted);
    font-weight: 700;
  }
  .quote {
    border-block-start: var(--_horizon) solid var(--_accent);
    padding-block-start: calc(var(--_space) * 0.9);
    max-inline-size: var(--_measure);
  }
  .quote blockquote {
    border: 0;
    padding: 0;
    font-size: calc(1em * pow(var(--_scale), 1.4));
    line-height: 1.35;
  }
  .quote figcaption {
    margin-block-start: 0.75em;
  }
  @media print {
    :is(.quote, .figure) {
      break-inside: avoid;
    }
    /* A heading that nothing follows: a chain of them would all go to the next page. */
    .section > .title:last-child {
      break-after: auto;
    }
  }
`;
