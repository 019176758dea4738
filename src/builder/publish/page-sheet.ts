/** The name of the style sheet beside the pages of a site. */
export const SHEET = 'sida.css';

/** Look of the pages around the parts: room between them, and code that can be read on a narrow screen. */
export const PAGE_SHEET = `main > * + * {
  margin-block-start: 3em;
}
main.samsyn-plain > * + * {
  margin-block-start: 0;
}
h1 {
  font-size: 2.25em;
  font-weight: 400;
  line-height: 1.15;
}
pre {
  padding: 1em;
  border: 1px solid;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
table {
  border-collapse: collapse;
}
th,
td {
  text-align: start;
  padding: 0.3em 1.5em 0.3em 0;
}
`;
