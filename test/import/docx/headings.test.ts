import { expect } from 'chai';
import { briefly, inList, inStyle, p, r, read, style } from './docx.fixtures.js';

const styles =
  style('Rubrik1', 'heading 1', {
    content: '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>',
  }) +
  style('Rubrik2', 'heading 2') +
  style('Egen', 'Malmrubrik', { basedOn: 'Rubrik2' }) +
  style('Kapitel', 'Kapitel', { content: '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>' }) +
  style('Ring1', 'Ring', { basedOn: 'Ring2' }) +
  style('Ring2', 'Annan', { basedOn: 'Ring1' }) +
  style('TOCHeading', 'TOC Heading', { basedOn: 'Rubrik1' });

describe('headings of a Word file', () => {
  for (const [what, properties, expected] of [
    ['the name of their style', inStyle('Rubrik1'), 'h1 Text'],
    ['a style that theirs is based on', inStyle('Egen'), 'h2 Text'],
    ['the outline level of their style', inStyle('Kapitel'), 'h3 Text'],
    ['their own outline level', '<w:outlineLvl w:val="3"/>', 'h4 Text'],
    ['nothing where the outline says running text', '<w:outlineLvl w:val="9"/>', 'p Text'],
    ['nothing where styles are based on each other in a ring', inStyle('Ring1'), 'p Text'],
  ] as const)
    it(`are known by ${what}`, () => {
      expect(briefly({ body: p('Text', properties), styles })).to.eql([expected]);
    });

  for (const [name, expected] of [
    ['Title', 'h0 T'],
    ['Rubrik', 'h0 T'],
    ['Rubrik 3', 'h3 T'],
    ['Heading 9', 'h9 T'],
    ['Subtitle', 'subtitle T'],
    ['Underrubrik', 'subtitle T'],
    ['Quote', 'quote T'],
    ['Starkt citat', 'quote T'],
    ['caption', 'caption T'],
    ['Beskrivning', 'caption T'],
    ['Normal', 'p T'],
    ['Tabellrubrik', 'p T'],
  ] as const)
    it(`take a style named ${name} for ${expected.split(' ')[0]}`, () => {
      expect(briefly({ body: p('T', inStyle('s')), styles: style('s', name) })).to.eql([expected]);
    });

  it('go before lists: a numbered heading is no item', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      p('Ett', inStyle('Rubrik1') + inList(1)) +
      p('', inStyle('Rubrik1') + inList(1)) +
      p('Tre', inStyle('Rubrik1') + inList(1));
    expect(briefly({ body, styles, numbering })).to.eql(['h1 1. Ett', 'h1 3. Tre']);
  });

  it('are bold only where they are more so than their style', () => {
    const body = p(r('Vanlig ') + r('fet', '<w:b/>'), inStyle('Rubrik1'));
    expect(read({ body, styles }).pieces[0]).to.deep.include({
      runs: [{ text: 'Vanlig ' }, { text: 'fet', bold: true }],
    });
  });

  it('leave out those of contents lists', () => {
    expect(briefly({ body: p('Innehåll', inStyle('TOCHeading')), styles })).to.eql([]);
  });
});
