import { expect } from 'chai';
import { briefly, inList, inStyle, omitted, p, read, style } from './docx.fixtures.js';
import { abstract, items, level, num, numbers, startsAt, type Level } from './lists.fixtures.js';

const DEEP: readonly Level[] = [{ text: '%1.' }, { text: '%1.%2' }, { text: '%1.%2.%3' }];

describe('lists of a Word file', () => {
  it('count each depth, and begin deeper ones anew', () => {
    const numbering = abstract(0, DEEP) + num(1, 0);
    expect(numbers(numbering, items([1], [1, 1], [1, 2], [1, 2], [1, 1], [1], [1, 1]))).to.eql([
      '1.',
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.2',
      '2.',
      '2.1',
    ]);
  });

  it('draw words round numbers', () => {
    const numbering = abstract(0, [{ text: 'Åtgärd %1:' }]) + num(1, 0);
    expect(numbers(numbering, items([1], [1]))).to.eql(['Åtgärd 1:', 'Åtgärd 2:']);
  });

  it('begin where they say', () => {
    expect(numbers(abstract(0, [{ text: '%1', start: 7 }]) + num(1, 0), items([1], [1]))).to.eql(['7', '8']);
  });

  it('go on from one another where they share a definition', () => {
    const numbering = abstract(0, DEEP) + num(1, 0) + num(2, 0);
    expect(numbers(numbering, items([1], [1], [2]) + p('Emellan') + items([1]))).to.eql([
      '1.',
      '2.',
      '3.',
      undefined,
      '4.',
    ]);
  });

  it('begin anew once where they say so', () => {
    const numbering = abstract(0, DEEP) + num(1, 0) + num(2, 0, startsAt(0, 1)) + num(3, 0, startsAt(0, 5));
    expect(numbers(numbering, items([1], [1], [2], [2], [3], [3]))).to.eql([
      '1.',
      '2.',
      '1.',
      '2.',
      '5.',
      '6.',
    ]);
  });

  it('do not begin deeper ones anew where they say never, or only after a depth', () => {
    const never =
      abstract(0, [{ text: '%1.' }, { text: '%2', extra: '<w:lvlRestart w:val="0"/>' }]) + num(1, 0);
    expect(numbers(never, items([1], [1, 1], [1], [1, 1]))).to.eql(['1.', '1', '2.', '2']);
    const after =
      abstract(0, [{ text: '%1.' }, { text: '%2' }, { text: '%3', extra: '<w:lvlRestart w:val="1"/>' }]) +
      num(1, 0);
    expect(numbers(after, items([1], [1, 1], [1, 2], [1, 1], [1, 2], [1], [1, 2]))).to.eql([
      '1.',
      '1',
      '1',
      '2',
      '2',
      '2.',
      '1',
    ]);
  });

  it('draw decimals where they say so, whatever the depth above is drawn in', () => {
    const legal = abstract(0, [
      { text: '%1', format: 'upperRoman' },
      { text: '%1.%2' },
      { text: '%1.%2.%3', extra: '<w:isLgl/>' },
    ]);
    expect(numbers(legal + num(1, 0), items([1], [1], [1, 1], [1, 2]))).to.eql(['I', 'II', 'II.1', '2.1.1']);
  });

  it('draw no number where the format is none', () => {
    const numbering = abstract(0, [{ text: '', format: 'none' }]) + num(1, 0);
    const styles = style('R', 'heading 1');
    expect(briefly({ body: p('T', inStyle('R') + inList(1)) + items([1]), numbering, styles })).to.eql([
      'h1 T',
      'p T',
    ]);
  });

  it('are told by a style, at the depth that the list keeps for it', () => {
    const styles =
      style('Num', 'List Number', { content: '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' }) +
      style('Num2', 'List Number 2', { content: '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' });
    const numbering =
      abstract(0, [
        { text: '%1)', extra: '<w:pStyle w:val="Num"/>' },
        { text: '%2)', format: 'lowerLetter', extra: '<w:pStyle w:val="Num2"/>' },
      ]) + num(1, 0);
    const body =
      p('T', inStyle('Num')) +
      p('T', inStyle('Num2')) +
      p('T', inStyle('Num')) +
      p('T', `${inStyle('Num')}${inList(0)}`);
    expect(briefly({ body, numbering, styles })).to.eql(['li1 1) T', 'li2 a) T', 'li1 2) T', 'p T']);
  });

  it('are defined by a numbering style', () => {
    const styles = style('Lista', 'Vår lista', {
      type: 'numbering',
      content: '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    });
    const numbering =
      abstract(0, [{ text: '§ %1' }], '<w:styleLink w:val="Lista"/>') +
      abstract(1, [], '<w:numStyleLink w:val="Lista"/>') +
      num(1, 0) +
      num(2, 1);
    expect(numbers(numbering, items([2], [1], [2]), styles)).to.eql(['§ 1', '§ 2', '§ 3']);
  });

  it('take levels of their own instead of their definition’s', () => {
    const numbering =
      abstract(0, [{ text: '%1.' }]) +
      num(1, 0, `<w:lvlOverride w:ilvl="0">${level({ text: 'Mål %1', start: 4 }, 0)}</w:lvlOverride>`);
    expect(numbers(numbering, items([1], [1]))).to.eql(['Mål 4', 'Mål 5']);
  });

  it('have bullets without numbers, and ticks as bullets', () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
    const bullet = (id: number, text: string, name: string) =>
      abstract(id, [{ text, format: 'bullet' }]).replace('</w:lvl>', `${font(name)}</w:lvl>`) + num(id, id);
    const numbering =
      bullet(1, '\uf0b7', 'Symbol') +
      bullet(2, '\uf0fc', 'Wingdings') +
      bullet(3, 'o', 'Courier New') +
      bullet(4, '\uf0a8', 'Wingdings');
    expect(briefly({ body: items([1], [2], [3], [4]), numbering })).to.eql([
      'li1 T',
      'li1 T [x]',
      'li1 T',
      'li1 T [ ]',
    ]);
  });

  it('are told apart: bullets by what stands between, numbers by beginning again', () => {
    const numbering =
      abstract(0, [{ text: '•', format: 'bullet' }]) +
      num(1, 0) +
      abstract(1, DEEP) +
      num(2, 1) +
      num(3, 1, startsAt(0, 1));
    const body = items([1], [1]) + p('Text') + items([1]) + items([2]) + p('Text') + items([2], [3], [3]);
    const lists = read({ body, numbering }).pieces.map((piece) => (piece.kind === 'item' ? piece.list : '-'));
    expect(lists.map((list) => lists.indexOf(list))).to.eql([0, 0, 2, 3, 4, 2, 4, 7, 7]);
  });

  it('have paragraphs that go on an item', () => {
    const styles = style('L', 'List Paragraph');
    const numbering = abstract(0, DEEP) + num(1, 0);
    const body =
      p('Före', inStyle('L')) +
      items([1]) +
      p('Mer', inStyle('L')) +
      p('– Strecksats', inStyle('L')) +
      p('Text');
    expect(briefly({ body, numbering, styles })).to.eql([
      'p Före',
      'li1 1. T',
      'li1+ Mer',
      'p – Strecksats',
      'p Text',
    ]);
  });

  it('report items without text, which count', () => {
    const numbering = abstract(0, DEEP) + num(1, 0);
    const parts = { body: items([1]) + p('', inList(1)) + items([1]), numbering };
    expect(briefly(parts)).to.eql(['li1 1. T', 'li1 3. T']);
    expect(omitted(parts)).to.eql(['empty-item: ']);
  });

  it('count a depth that no item came at', () => {
    expect(numbers(abstract(0, DEEP) + num(1, 0), items([1, 1], [1], [1, 1]))).to.eql(['1.1', '2.', '2.1']);
  });

  it('bear lists that are not there', () => {
    expect(
      briefly(items([7]) + p('T', '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>')),
    ).to.eql(['p T', 'p T']);
  });
});
