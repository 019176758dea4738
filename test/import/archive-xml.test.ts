import { expect } from 'chai';
import { strToU8 } from 'fflate';
import { Failure } from '../../src/import/failure.js';
import { eachXml, readXml, type XmlNode } from '../../src/import/readers/xml.js';

const NAMES = { 'urn:one': 'a', 'urn:strict:one': 'a', 'urn:two': 'b' };
const read = (xml: string) => readXml(strToU8(xml), NAMES);
const failureOf = (xml: string | Uint8Array) => {
  try {
    readXml(typeof xml === 'string' ? strToU8(xml) : xml, NAMES);
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
  return undefined;
};
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((letter, index) => view.setUint16(2 * index, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

describe('an XML file', () => {
  it('gives names by namespace, whatever prefix the file uses', () => {
    expect(
      read('<x:p xmlns:x="urn:one" x:val="1" id="2"><q xmlns="urn:two"/><x:r xmlns:x="urn:other"/></x:p>'),
    ).to.eql({
      name: 'a:p',
      attributes: { 'a:val': '1', id: '2' },
      children: [
        { name: 'b:q', attributes: {}, children: [] },
        { name: '?:r', attributes: {}, children: [] },
      ],
    });
  });

  it('puts the prefixes back after an element that had its own', () => {
    const { children } = read('<p xmlns="urn:one"><q xmlns="urn:two"/><r/></p>');
    expect(children.map((child) => (child as XmlNode).name)).to.eql(['b:q', 'a:r']);
  });

  it('keeps text, references and CDATA as one text', () => {
    expect(read('<p>Å &amp; <![CDATA[<b>]]>&#228;</p>').children).to.eql(['Å & <b>ä']);
  });

  for (const littleEndian of [true, false])
    it(`reads UTF-16, ${littleEndian ? 'little' : 'big'} end first, with and without a mark`, () => {
      const xml = '<?xml version="1.0" encoding="UTF-16"?><p>Åäö</p>';
      expect(readXml(utf16(xml, littleEndian), NAMES).children).to.eql(['Åäö']);
      expect(readXml(utf16(`\ufeff${xml}`, littleEndian), NAMES).children).to.eql(['Åäö']);
    });

  it('reads the encoding that it declares', () => {
    const bytes = Uint8Array.from(
      [...'<?xml version="1.0" encoding="ISO-8859-1"?><p>\u00e5</p>'].map((c) => c.charCodeAt(0)),
    );
    expect(readXml(bytes, NAMES).children).to.eql(['å']);
  });

  it('hands over parts one by one, and nothing outside them', () => {
    const parts: XmlNode[] = [];
    const long = 'å'.repeat(70_000);
    eachXml(
      strToU8(`<d xmlns="urn:one">x<body>y<p>${long}<body><p/></body></p><t/></body><p/></d>`),
      NAMES,
      'a:body',
      (node) => parts.push(node),
    );
    expect(parts.map(({ name, children }) => [name, children.length])).to.eql([
      ['a:p', 2],
      ['a:t', 0],
    ]);
    expect(parts[0]!.children[0]).to.equal(long);
  });

  for (const [what, xml, code] of [
    ['entities of its own', '<!DOCTYPE p [<!ENTITY a "b">]><p>&a;</p>', 'xml-entities'],
    ['a plain DOCTYPE', '<!DOCTYPE p SYSTEM "p.dtd"><p/>', undefined],
    ['an unknown entity', '<p>&a;</p>', 'damaged'],
    ['a cut', '<p><q>', 'damaged'],
    ['nothing', '', 'damaged'],
    ['elements that cross', '<p><q></p></q>', 'damaged'],
    ['great depth', '<p>'.repeat(100_000), 'too-large'],
    [
      'many prefixes',
      `<p ${Array.from({ length: 400 }, (_, n) => `xmlns:a${n}="u"`).join(' ')}/>`,
      'too-large',
    ],
    ['bytes that are no text', Uint8Array.of(60, 112, 62, 0xff, 60, 47, 112, 62), 'damaged'],
  ] as const)
    it(`says ${code ?? 'nothing'} of ${what}`, () => {
      expect(failureOf(xml)).to.equal(code);
    });
});
