import { expect } from 'chai';
import { readText } from '../../../src/import/readers/text/read-text.js';
import { told } from './told.fixtures.js';

const read = (text: string) => readText(new TextEncoder().encode(text), {});
const toldText = (text: string): string[] => told(read(text));
const LONG = 'Vi vill att kommunen ska vara en god plats att leva på för alla som bor och verkar';

describe('lines of text', () => {
  it('are joined to paragraphs, and words parted at their ends made whole', () => {
    expect(
      toldText(
        `${LONG} i kom-\nmunen. Vatten- och avlopp samt tillgång till bredband är viktiga, liksom vatten-\noch energi i Malå-\nVännäs.\n\nNytt stycke som inte hör till det förra.\n`,
      ),
    ).to.deep.equal([
      `p ${LONG} i kommunen. Vatten- och avlopp samt tillgång till bredband är viktiga, liksom vatten- och energi i Malå-Vännäs.`,
      'p Nytt stycke som inte hör till det förra.',
    ]);
  });

  it('are each a paragraph where they are not broken, short ones headings', () => {
    const long = `${LONG} här, ${LONG.toLowerCase()} här.`;
    expect(toldText(`Miljöplan\n${long}\nMål\n${long}\n${long}\n`)).to.deep.equal([
      'h1 Miljöplan {guessed}',
      `p ${long}`,
      'h2 Mål {guessed}',
      `p ${long}`,
      `p ${long}`,
    ]);
  });

  it('are items by their bullets, numbers, letters and boxes', () => {
    expect(
      toldText(
        'Vi ska:\n• ett\no under\n• två\n\n1. första\n2. andra\na) delen\n3. tredje\n\n☐ ej klart\n☑ klart\n',
      ),
    ).to.deep.equal([
      'p Vi ska:',
      '- list1/1 ett',
      '- list1/2 under',
      '- list1/1 två',
      '- list2/1 (1.) första',
      '- list2/1 (2.) andra',
      '- list2/2 (a)) delen',
      '- list2/1 (3.) tredje',
      '[ ] list3/1 ej klart',
      '[x] list3/1 klart',
    ]);
  });

  it('go on in an item that is broken, also where they begin with a dash', () => {
    expect(
      toldText(`• ${LONG}\n  här i kommunen\n• nästa\n\n${LONG}\n– och det är inte lite – i kommunen.\n`),
    ).to.deep.equal([
      `- list1/1 ${LONG} här i kommunen`,
      '- list1/1 nästa',
      `p ${LONG} – och det är inte lite – i kommunen.`,
    ]);
  });

  it('are headings by numbers, capitals, and what is around them', () => {
    expect(
      toldText(
        `Miljöplan\n\n1 Inledning\n\n${LONG}.\n\n1.1 Vårt mål\n\n${LONG}.\n\nÅtgärd 3: Bygg cykelväg\n\n${LONG}.\n\nUPPFÖLJNING\n\n${LONG}.\n\n2. Ansvar\n\n${LONG}.\n`,
      ),
    ).to.deep.equal([
      'h1 Miljöplan {guessed}',
      'h1 (1) Inledning {guessed}',
      `p ${LONG}.`,
      'h2 (1.1) Vårt mål {guessed}',
      `p ${LONG}.`,
      'h2 (Åtgärd 3:) Bygg cykelväg {guessed}',
      `p ${LONG}.`,
      'h1 UPPFÖLJNING {guessed}',
      `p ${LONG}.`,
      'h1 (2.) Ansvar {guessed}',
      `p ${LONG}.`,
    ]);
  });

  it('are tables where tabs part them', () => {
    expect(toldText('Åtgärd\tAnsvarig\tTid\nBygga\tKS\t2021\nRiva\t\t2022\n')).to.deep.equal([
      'table 3',
      ...['  0.0', '    p Åtgärd', '  0.1', '    p Ansvarig', '  0.2', '    p Tid'],
      ...['  1.0', '    p Bygga', '  1.1', '    p KS', '  1.2', '    p 2021'],
      ...['  2.0', '    p Riva', '  2.1', '  2.2', '    p 2022'],
    ]);
  });

  it('are no table where the tab follows a bullet or a number', () => {
    expect(toldText('•\tett\n•\ttvå\n\n1.\tförsta\n2.\tandra\n')).to.deep.equal([
      '- list1/1 ett',
      '- list1/1 två',
      '- list2/1 (1.) första',
      '- list2/1 (2.) andra',
    ]);
  });

  it('are left out where they list the contents', () => {
    expect(toldText(`Innehåll\n1 Inledning ........ 3\n2 Mål\t4\n\n1 Inledning\n\n${LONG}.\n`)).to.deep.equal(
      [
        'h1 (1) Inledning {guessed}',
        `p ${LONG}.`,
        'omitted contents-list: Innehåll',
        'omitted contents-list: 1 Inledning … 3',
        'omitted contents-list: 2 Mål\t4',
      ],
    );
  });

  it('are left out where each page has them, and their sentences go on', () => {
    const page = (body: string, n: number): string =>
      `Malmbergs kommun\nMiljöplan\n\nFörst en rad som är kort.\n\nSedan ${body}\n\n${n} (3)\n\f`;
    const last = `${LONG} och det`;
    const lines = toldText(
      `${page(`ett.\n\n${last}`, 1)}${page('tre.', 2).replace('Först', 'först')}${page('fyra.', 3)}`,
    );
    expect(lines.filter((line) => line.startsWith('omitted'))).to.deep.equal([
      'omitted running-head: Malmbergs kommun',
      'omitted running-head: Miljöplan',
      'omitted page-number: 1 (3)',
      'omitted page-number: 2 (3)',
      'omitted page-number: 3 (3)',
    ]);
    expect(lines).to.include(`p ${last} först en rad som är kort.`);
  });

  it('have their numbers', () => {
    const { pieces } = read(`Plan\n\n${LONG}\noch mer.\n\n• ett\n`);
    expect(pieces.map(({ place }) => place.line)).to.deep.equal([1, 3, 6]);
  });
});

describe('bytes of text', () => {
  const toldBytes = (...bytes: number[]): string[] => told(readText(new Uint8Array(bytes), {}));

  it('are UTF-8, UTF-16 by its mark, or Windows-1252', () => {
    expect(toldBytes(0xc3, 0xa5, 0x2e)).to.deep.equal(['p å.']);
    expect(toldBytes(0xef, 0xbb, 0xbf, 0xc3, 0xa5, 0x2e)).to.deep.equal(['p å.']);
    expect(toldBytes(0xff, 0xfe, 0xe5, 0, 0x2e, 0)).to.deep.equal(['p å.']);
    expect(toldBytes(0xfe, 0xff, 0, 0xe5, 0, 0x2e)).to.deep.equal(['p å.']);
    expect(toldBytes(0xe5, 0x96, 0x2e)).to.deep.equal(['p å–.']);
  });
});
