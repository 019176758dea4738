import { expect } from 'chai';
import fc from 'fast-check';
import { Failure } from '../../../src/import/failure.js';
import { readHtml } from '../../../src/import/readers/html/read-html.js';
import { missing, told } from '../text/told.fixtures.js';
import { readPage } from './page.fixtures.js';

const TAGS =
  'p h1 h3 ul ol li table tr td th thead caption div span b i a sup nav main aside form button dl dt dd details summary figure figcaption blockquote pre br img input select option del svg iframe textarea article header footer section font center label u o:p w:sdt math mi ruby rt'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  '',
  '',
  ' hidden',
  ' class=MsoTitle',
  ' class=MsoToc1',
  ' style="mso-list:l0 level1 lfo1"',
  ' style="display:none"',
  ' id=ftn1',
  ' href="#_ftn1"',
  ' colspan=2 rowspan=3',
  ' role=heading',
  ' role=presentation',
  ' type=checkbox',
  ' dir=rtl lang=en',
  ' style="font-weight:700;white-space:pre-wrap"',
];
const sources = fc.array(
  fc.oneof(
    fc.nat(40).map((n) => ` ord${n}x `),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
      .map(([tag, attribute]) => `<${tag}${attribute}>`),
    fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
    fc.constantFrom('\n', '&nbsp;', '<![if !supportLists]>', '<![endif]>'),
  ),
  { maxLength: 50 },
);

describe('any page', () => {
  it('is read with every word in a piece or an omission', () => {
    fc.assert(
      fc.property(sources, (parts) => {
        const source = `<p>ord0x</p>${parts.join('')}`;
        expect(missing(source, readPage(source))).to.deep.equal([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is not slower than its size, however it is nested', function () {
    this.timeout(10_000);
    for (const part of [
      '<font><p>',
      '<b><p>',
      '<div>',
      '<table>',
      '<ul><li>',
      '<a><div>',
      '<b><div></b>',
      '<table><b>x',
      '<blockquote>',
      '<span>',
    ])
      readPage(`<p>x</p>${part.repeat(20_000 / part.length)}`);
  });

  it('is too large where its tags have attributes or its tables columns without end', () => {
    const attributes = Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ');
    expect(() => readPage(`<p ${attributes}>x`))
      .to.throw(Failure)
      .with.property('code', 'too-large');
    const cells = '<td colspan=1000>x'.repeat(3);
    expect(() => readPage(`<table><tr>${cells}</table>`))
      .to.throw(Failure)
      .with.property('code', 'too-large');
  });

  it('is no document where nothing is in it', () => {
    expect(() => readPage(''))
      .to.throw(Failure)
      .with.property('code', 'empty');
    expect(() => readPage('<p> <br>'))
      .to.throw(Failure)
      .with.property('code', 'no-text');
  });

  it('stops when it is told to', () => {
    expect(() => readHtml(new Uint8Array([65]), { signal: AbortSignal.abort() }))
      .to.throw(Failure)
      .with.property('code', 'stopped');
  });
});

describe('a page’s bytes', () => {
  const toldBytes = (head: string, ...bytes: number[]): string[] =>
    told(readHtml(new Uint8Array([...new TextEncoder().encode(head), ...bytes]), {}));

  it('are of the character set that it says, or that they are', () => {
    expect(toldBytes('', 0xc3, 0xa5)).to.deep.equal(['p å']);
    expect(toldBytes('', 0xe5)).to.deep.equal(['p å']);
    expect(toldBytes('<meta charset=iso-8859-1>', 0xe5, 0x96)).to.deep.equal(['p å–']);
    expect(
      toldBytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', 0xc3, 0xa5),
    ).to.deep.equal(['p Ã¥']);
  });

  it('are without the lines that Windows’ clipboard has before them', () => {
    expect(toldBytes('Version:0.9\r\nStartHTML:0000000105\r\n<html><body><p>Text')).to.deep.equal(['p Text']);
  });
});
