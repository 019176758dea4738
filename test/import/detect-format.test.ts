import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { detectFormat } from '../../src/import/detect-format.js';
import { Failure } from '../../src/import/failure.js';
import type { SourceFormat } from '../../src/import/pieces.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** A container of older programs, with a part of a name. */
function container(name: string): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(wide(name), 640);
  return file;
}

function fault(source: Uint8Array, name?: string): string {
  try {
    return detectFormat(source, name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [error.code, ...Object.values(error.details)].join(' ');
  }
}

describe('detectFormat', () => {
  const SOUND: readonly (readonly [SourceFormat, Uint8Array, name?: string])[] = [
    ['pdf', bytes('%PDF-1.7\n'), 'strategi.docx'],
    ['pdf', bytes('\n\njunk\n%PDF-1.4\n')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'strategi.pdf'],
    ['docx', zip('[Content_Types].xml', 'word/document.xml').slice(0, 140)],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['odt', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] })],
    ['odt', bytes('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">')], // prettier-ignore
    ['html', bytes('<!DOCTYPE html><title>x</title>'), 'sida.txt'],
    ['html', bytes('\ufeff <!-- sparad -->\n<html lang="sv">')],
    ['html', bytes('<p>Utan huvud')],
    ['markdown', bytes('# Rubrik\n<p>x'), 'a.MD'],
    ['markdown', bytes('<div>x</div>\n\n# Rubrik'), 'a.md'],
    ['csv', bytes('a;b'), 'a.csv'],
    ['text', bytes('Malå kommun'), 'a.txt'],
    ['text', bytes('Malå kommun')],
    ['text', Uint8Array.of(0xff, 0xfe, ...wide('Malå'))],
  ];
  for (const [index, [format, source, name]] of SOUND.entries())
    it(`tells ${format} by what is in it (${index + 1})`, () =>
      expect(detectFormat(source, name)).to.equal(format));

  const WRONG: readonly (readonly [string, Uint8Array, name?: string])[] = [
    ['empty', new Uint8Array()],
    ['old-format rtf', bytes('{\\rtf1 x}'), 'a.docx'],
    ['old-format doc', container('WordDocument')],
    ['old-format xls', container('Workbook')],
    ['encrypted', container('EncryptedPackage'), 'a.docx'],
    ['unknown-format', zip('ppt/presentation.xml')],
    ['damaged', bytes('PK\u0003\u0004 and no more')],
    ['unknown-format', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)],
    ['unknown-format', bytes('{"format": 1}'), 'a.json'],
  ];
  for (const [index, [told, source, name]] of WRONG.entries())
    it(`says ${told} (${index + 1})`, () => expect(fault(source, name)).to.equal(told));

  it('takes any bytes', () => {
    for (let length = 1; length < 200; length++) {
      const made = Uint8Array.from({ length }, (_, at) => (at * 7919 + length * 31) & 0xff);
      made.set([0x50, 0x4b, 3, 4].slice(0, length));
      expect(fault(made)).to.be.a('string');
    }
  });
});
