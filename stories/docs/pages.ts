/// <reference types="vite/client" />
import { toId } from 'storybook/internal/csf';
import { anchorOf, forStorybook, type Pages } from './for-storybook.js';

const files = import.meta.glob<string>('../../docs/{sv,en}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages: Pages = Object.fromEntries(
  Object.entries(files).map(([file, text]) => [file.replace('../../docs/', ''), text]),
);

/** Gives a page of the documentation as Storybook shows it: `page('sv/kom-igang.md')`. */
export const page = (name: string): string => forStorybook(name, pages, (title) => toId(title, 'docs'));

/** Has Storybook's Markdown block give headings the anchors that links lead to. */
export const options = { slugify: anchorOf };

// On a narrow screen tables scroll by themselves, and long names of code break, so that the page stays in sight.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .samsyn-page table { display: block; overflow-x: auto; }
  .samsyn-page :not(pre) > code { white-space: normal; overflow-wrap: anywhere; }
`);
document.adoptedStyleSheets.push(sheet);
