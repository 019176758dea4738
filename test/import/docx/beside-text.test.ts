import { expect } from 'chai';
import { readDocx } from '../../../src/import/readers/docx/read-docx.js';
import {
  briefly,
  docx,
  field,
  inStyle,
  omitted,
  p,
  r,
  read,
  style,
  table,
  type DocxParts,
} from './docx.fixtures.js';

const both = (parts: DocxParts | string) => [...briefly(parts), ...omitted(parts)];

describe('what stands beside the text of a Word file', () => {
  it('has the same head of several sections once', () => {
    const relationships =
      '<Relationship Id="h2" Type="t/header" Target="header2.xml"/><Relationship Id="h3" Type="t/header" Target="header3.xml"/>';
    const head = (text: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(text)}</w:hdr>`;
    const others = { 'word/header2.xml': head('Kommunen'), 'word/header3.xml': head('Bilaga') };
    expect(omitted({ body: p('T'), header: p('Kommunen'), relationships, others })).to.eql([
      'running-head: Kommunen',
      'running-head: Bilaga',
    ]);
  });

  it('keeps text boxes once, after the paragraph that they hang on', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}${table([['A', 'B']])}</w:txbxContent>`;
    const body =
      p(
        `${r('Före ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Ruta"/><a:graphic><wps:wsp><wps:txbx>${box('Ruta')}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Ruta')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('efter')}`,
      ) + p(`<w:r><w:pict><v:shape><v:textbox>${box('Äldre')}</v:textbox></v:shape></w:pict></w:r>`);
    expect(both(body)).to.eql([
      'p Före efter',
      'p Ruta',
      'p A | p B',
      'p Äldre',
      'p A | p B',
      'duplicate: Ruta\nA\nB',
    ]);
    expect(read(body).pieces.map(({ place }) => place.part)).to.eql([
      undefined,
      'text-box',
      'text-box',
      'text-box',
      'text-box',
    ]);
  });

  it('has what stands at the head and foot of pages, once', () => {
    const parts = {
      body: p('Text'),
      header: p('Exempelby kommun') + table([['Dnr 1', 'Plan']]),
      footer: p(`${r('Sida ')}${field('PAGE', '2')}${r(' (9)')}`),
    };
    expect(read(parts).omissions.map(({ reason, text, place }) => [reason, text, place.part])).to.eql([
      ['running-head', 'Exempelby kommun\nDnr 1\tPlan', 'header'],
      ['page-number', 'Sida 2 (9)', 'footer'],
    ]);
  });

  for (const [text, reason] of [
    ['3', 'page-number'],
    ['- 3 -', 'page-number'],
    ['Sida 3 av 19', 'page-number'],
    ['3 (19)', 'page-number'],
    ['2021 - 2025', 'running-head'],
    ['Sida', 'running-head'],
  ] as const)
    it(`takes "${text}" at the foot of pages for a ${reason}`, () => {
      expect(omitted({ body: p('Text'), footer: p(text) })).to.eql([`${reason}: ${text}`]);
    });

  it('has the words of diagrams', () => {
    const relationships = '<Relationship Id="d" Type="t/diagramData" Target="diagrams/data1.xml"/>';
    const others = {
      'word/diagrams/data1.xml':
        '<d:m xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Vision</a:t></a:r></a:p></d:m>',
    };
    const body = p(
      '<w:r><w:drawing><wp:inline><wp:docPr descr="Styrmodell"/><d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="d"/></wp:inline></w:drawing></w:r>',
    );
    expect(both({ body, relationships, others })).to.eql(['fig Styrmodell', 'unreadable: Vision']);
  });
});

describe('a Word file', () => {
  it('has the title of its properties, if a person wrote it', () => {
    const title = (text: string) => read({ body: p('T'), core: `<dc:title>${text}</dc:title>` }).title;
    expect(title('Klimatplan 2030')).to.equal('Klimatplan 2030');
    expect(['Microsoft Word - plan.doc', 'Dokument1', '', 'plan.docx'].map(title)).to.eql([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is read the same as Strict Open XML, with other prefixes', async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll('xmlns:w=', 'xmlns:ns0=')
        .replaceAll(/(<\/?|\s)w:/g, '$1ns0:');
    const parts = {
      body: p('Mål', inStyle('R')) + p(r('Text', '<w:b w:val="true"/>')),
      styles: style('R', 'heading 1'),
    };
    expect(await readDocx(docx(parts, strict), {})).to.eql(await readDocx(docx(parts), {}));
  });
});
