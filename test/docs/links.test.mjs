import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { below, pages, read, root, withoutBlocks, withoutCode } from './pages.mjs';

/** The anchors that a code host makes of a page's headings. */
const anchorsOf = (text) =>
  [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
const linksOf = (text) => [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
const isOutside = (link) => /^[a-z]+:/.test(link);

/** Says why a link on a page leads nowhere; undefined where it leads somewhere. */
function fault(page, link) {
  const [file, anchor] = decodeURI(link).split('#');
  const target = file ? path.posix.join(path.posix.dirname(page), file) : page;
  if (!existsSync(path.join(root, target))) return `${page}: ${link} is no file`;
  if (anchor !== undefined && !anchorsOf(read(target)).includes(anchor))
    return `${page}: ${link} is no heading`;
  return undefined;
}

describe('links between pages', () => {
  it('would be found if they led nowhere', () => {
    assert.match(fault('docs/sv/kom-igang.md', '../en/nowhere.md'), /is no file/);
    assert.match(fault('docs/sv/kom-igang.md', 'element.md#nowhere'), /is no heading/);
    assert.match(fault('docs/sv/kom-igang.md', '#nowhere'), /is no heading/);
    assert.equal(fault('docs/sv/kom-igang.md', 'element.md#låt-inget-hoppa'), undefined);
  });

  for (const page of pages)
    it(`lead from ${page} to files and headings that there are`, () => {
      const faults = linksOf(read(page))
        .filter((link) => !isOutside(link))
        .map((link) => fault(page, link));
      assert.deepEqual(faults.filter(Boolean), []);
    });

  it('can tell a page’s headings apart', () => {
    const twice = pages.flatMap((page) => {
      const anchors = anchorsOf(read(page));
      return anchors
        .filter((anchor, i) => anchors.indexOf(anchor) !== i)
        .map((anchor) => `${page}#${anchor}`);
    });
    assert.deepEqual(twice, []);
  });

  it('lead from the index to every page', () => {
    const listed = linksOf(read('docs/README.md')).map((link) => `docs/${link}`);
    const all = [...below('docs/sv', ['.md']), ...below('docs/en', ['.md']), 'docs/decisions/README.md'];
    assert.deepEqual(
      all.filter((page) => !listed.includes(page)),
      [],
    );
  });
});
