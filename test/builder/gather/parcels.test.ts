import { expect } from 'chai';
import { isContentFile } from '../../../src/builder/gather/open-content.js';
import { parcelOfAddress, parcelOfFile, parcelOfTransfer } from '../../../src/builder/gather/parcels.js';
import { transferOf } from './room.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const { signal } = new AbortController();

describe('what is brought to the builder', () => {
  const image = new File(['x'], 'image.png');
  for (const [what, transfer, name] of [
    [
      'text with its looks before text alone',
      transferOf(['text/html', '<p>Ett</p>'], ['text/plain', 'Ett']),
      'klistrat.html',
    ],
    [
      'text alone where the looks have no letter',
      transferOf(['text/html', '<style>p{}</style><br>'], ['text/plain', 'Ett']),
      'klistrat.txt',
    ],
    [
      'text before the picture that Word puts beside it',
      transferOf(image, ['text/html', '<b>Ett</b>']),
      'klistrat.html',
    ],
    ['a file where there is no text', transferOf(image), 'image.png'],
  ] as const)
    it(`is ${what}`, async () => {
      expect(await parcelOfTransfer(transfer)).to.have.property('name', name);
    });

  it('is told of in words where a file cannot be read', async () => {
    const folder = new File([], 'mapp');
    folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await parcelOfFile(folder))
      .to.have.nested.property('trouble.sv')
      .that.includes('mapp');
  });

  for (const [address, words] of [
    ['', 'ingen adress'],
    ['javascript:alert(1)', 'ingen adress'],
    ['data:text/plain,hej', 'ingen adress'],
    ['/finns/inte.json', 'Det finns ingen fil'],
    ['https://localhost:1/plan.json', 'gick inte att hämta'],
  ] as const)
    it(`is told of in words where an address gives nothing: ${address}`, async () => {
      expect(await parcelOfAddress(address, signal))
        .to.have.nested.property('trouble.sv')
        .that.includes(words);
    });

  it('is named by its address', async () => {
    expect(await parcelOfAddress('stories/../package.json?x=1', signal).catch(String)).not.to.be.a('string');
    expect(await parcelOfAddress('/package.json?x=1#y', signal)).to.have.property('name', 'package.json');
  });

  for (const [name, text, is] of [
    ['plan.json', '', true],
    ['klistrat.txt', ' \n{ "samsyn"', true],
    ['klistrat.txt', '\uFEFF{}', true],
    ['klistrat.txt', '{\\rtf1', false],
    ['klistrat.txt', '{ett} ord', false],
    ['plan.docx', '{"samsyn"', false],
    ['strategi', '{"samsyn"', true],
  ] as const)
    it(`is ${is ? '' : 'not '}a content file: ${name} ${JSON.stringify(text)}`, () => {
      expect(isContentFile(bytes(text), name)).to.equal(is);
    });
});
