import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { docx, failureOf, p, r } from './docx.fixtures.js';
import { readDocx } from '../../../src/import/readers/docx/read-docx.js';

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const timed = (bytes: Uint8Array) => {
  const start = performance.now();
  void readDocx(bytes, {});
  return performance.now() - start;
};

describe('a file that is no sound Word file', () => {
  for (const [what, bytes, code] of [
    ['nothing', new Uint8Array(), 'empty'],
    ['text', strToU8('Mål'), 'damaged'],
    ['a zip of something else', zip({ 'a.txt': 'b' }), 'unknown-format'],
    ['a workbook', zip({ 'word/document.xml': '<workbook/>' }), 'unknown-format'],
    ['a package without its document', zip({ '[Content_Types].xml': '<Types/>' }), 'damaged'],
    ['one whose XML is cut', docx({ body: p('T') }, (xml) => xml.replace('</w:body>', '')), 'damaged'],
    [
      'one with entities',
      docx({ body: p('T') }, (xml) => `<!DOCTYPE d [<!ENTITY a "b">]>${xml}`),
      'xml-entities',
    ],
    ['one that is too deep', docx({ body: '<w:ins>'.repeat(2000) }), 'too-large'],
    ['one with a long repeated text', docx({ body: p(r('a'.repeat(40_000_000))) }), 'zip-bomb'],
  ] as const)
    it(`is told to be ${code} where it is ${what}`, () => {
      expect(failureOf(bytes)).to.equal(code);
    });

  it('is read in no more stack than there is, deep as it may be', () => {
    const deep = (open: string, close: string, times: number) =>
      docx({ body: open.repeat(times) + p('djup') + close.repeat(times) });
    expect(failureOf(deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 320))).to.equal(undefined);
    expect(failureOf(deep('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 450))).to.equal(undefined);
    expect(
      failureOf(deep('<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>', 240)),
    ).to.equal(undefined);
  });

  it('takes time in step with its size', () => {
    const begun =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const shapes = (count: number) => [
      p(begun.repeat(count) + r('T', '<w:b/>').concat(r('U')).repeat(count)),
      p('☐'.repeat(count * 10)),
      p('', '<w:rPr><w:del/></w:rPr>').repeat(count * 4) + p('T'),
      p(
        r('T', '<w:b/>')
          .concat(r('U'))
          .repeat(count * 4),
        '<w:rPr><w:del/></w:rPr>',
      ),
    ];
    const fast = shapes(200).map((body) => timed(docx({ body })));
    const slow = shapes(1600).map((body) => timed(docx({ body })));
    slow.forEach((took, index) =>
      expect(took, `shape ${index}`).to.be.below(40 * Math.max(fast[index]!, 20)),
    );
  });

  it('stops when it is asked to, and tells how far it has come', () => {
    const asked = new AbortController();
    const done: number[] = [];
    const bytes = docx({ body: p('Text som är lång nog. '.repeat(20)).repeat(500) });
    const progress = (part: number) => {
      done.push(part);
      if (done.length === 2) asked.abort();
    };
    expect(() => readDocx(bytes, { progress, signal: asked.signal })).to.throw('stopped');
    expect(done).to.have.length(2);
    expect(done[0]).to.be.below(done[1]!);
  });
});
