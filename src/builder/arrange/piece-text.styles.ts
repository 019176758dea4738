import { css } from 'lit';

/** Look of the document's own words: headings by their level, items, tables, pictures, notes. */
export const pieceTextStyles = css`
  .words {
    font-size: 1em;
    font-weight: 400;
    margin: 0;
  }
  .words + .words {
    margin-block-start: 0.2em;
  }
  h3.words {
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.3;
  }
  h3.l0 {
    font-size: 1.45em;
    font-weight: 400;
    line-height: 1.2;
  }
  h3.l1 {
    font-size: 1.3em;
    font-weight: 400;
  }
  h3.l2 {
    font-size: 1.15em;
    font-weight: 400;
  }
  .item {
    display: flex;
    gap: 0.6em;
  }
  .item .mark {
    flex: none;
    color: var(--_muted);
  }
  .item.l2 {
    padding-inline-start: 1.25em;
  }
  :is(.item.l3, .item.l4) {
    padding-inline-start: 2.5em;
  }
  .figure,
  .note {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .figure::before {
    content: '';
    display: inline-block;
    inline-size: 1.6em;
    block-size: 1.1em;
    margin-inline-end: 0.6em;
    vertical-align: -0.2em;
    background: linear-gradient(var(--_surface) 55%, var(--_accent) 55% 62%, var(--_ground) 62%);
    outline: 1px solid var(--_edge);
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.8125em;
    line-height: 1.35;
  }
  :is(td, th) {
    padding: 0.3em 0.75em 0.3em 0;
    border-block-end: 1px solid var(--_hairline);
    vertical-align: top;
    min-inline-size: 4em;
    overflow-wrap: normal;
  }
  th {
    font-weight: 600;
  }
`;
