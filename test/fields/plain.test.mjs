import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { renderWidget } from '../../dist/server.js';
import { made } from './built.mjs';

const { filled, lost, reasonOf, NEVER, NEVER_IN_WORDS, REPLACED, REPLACED_IN_WORDS } = made;
const KNOWN = { ...NEVER, ...NEVER_IN_WORDS, ...REPLACED, ...REPLACED_IN_WORDS };
const MET = ['alt', 'href', 'src', 'datetime', 'aria-label'];

/** All that is read in some HTML, and where it leads; ids begin with `#`. */
function* read(node) {
  if (['style', 'script'].includes(node.nodeName)) return;
  if (node.nodeName === '#text') yield node.value;
  for (const { name, value } of node.attrs ?? []) {
    if (name === 'id') yield `#${value}`;
    else if (MET.includes(name)) yield value;
  }
  for (const child of (node.content ?? node).childNodes ?? []) yield* read(child);
}

describe('static HTML of a file with something in every field', () => {
  for (const format of ['plain', 'shadow'])
    for (const form of ['bare', 'worded'])
      it(`says the whole of it: ${format}, ${form}`, async () => {
        const { content, signs } = filled({ form, count: 2 });
        const { html, problems } = await renderWidget(content, { widget: 'strategy', format, lang: 'sv' });
        assert.deepEqual(problems, []);
        const page = [...read(parseFragment(html))].join('\n');
        assert.deepEqual(
          lost(page, signs).filter((field) => !reasonOf(field, KNOWN)),
          [],
        );
      });
});
