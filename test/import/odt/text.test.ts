import { expect } from 'chai';
import { Failure } from '../../../src/import/failure.js';
import { readOdt } from '../../../src/import/readers/odt/read-odt.js';
import { told } from '../text/told.fixtures.js';
import { flat, readFlat, toldFlat, zipped } from './flat.fixtures.js';

const cell = (text: string, more = ''): string =>
  `<table:table-cell ${more}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
const boldStyles = `<style:style style:name="Strong" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Strong"><style:paragraph-properties fo:text-align="center"/></style:style>
  <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="normal" fo:font-style="italic"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>`;

describe('an OpenDocument text', () => {
  it('looks as its styles and their parents say', () => {
    expect(
      toldFlat(
        '<text:p text:style-name="P1">fet <text:span text:style-name="T1">lutad</text:span></text:p>',
        { automatic: boldStyles },
      ),
    ).to.deep.equal(['p{14 centred} <bold|fet ><italic|lutad>']);
  });

  it('knows what styles are for', () => {
    const styles = ['Title', 'Subtitle', 'Quotations', 'Caption']
      .map((name) => `<style:style style:name="${name}" style:family="paragraph"/>`)
      .join('');
    const p = (name: string): string => `<text:p text:style-name="${name}">${name}</text:p>`;
    expect(toldFlat(p('Title') + p('Subtitle') + p('Quotations') + p('Caption'), { styles })).to.deep.equal([
      'h0 Title',
      'p{subtitle} Subtitle',
      'p{quote} Quotations',
      'p{caption} Caption',
    ]);
  });

  it('has spaces, tabs, breaks and soft hyphens as they are meant', () => {
    expect(
      toldFlat(
        '<text:p>\n  ett <text:span> två</text:span><text:s text:c="2"/><text:tab/>tre<text:line-break/>kom\u00admun </text:p>',
      ),
    ).to.deep.equal(['p ett två  \ttre\nkom\u00admun']);
  });

  it('has links, and notes after the text', () => {
    expect(
      toldFlat(
        '<text:p>Se <text:a xlink:href="https://example.se/"><text:span>lagen</text:span></text:a><text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Noten</text:p><text:p>mer</text:p></text:note-body></text:note>.</text:p><text:p>Sist</text:p>',
      ),
    ).to.deep.equal([
      'p Se <link=https://example.se/|lagen><note=ftn1|1>.',
      'p Sist',
      'note ftn1 Noten\nmer',
    ]);
  });

  it('has tables with heads, spans, covered and repeated cells', () => {
    expect(
      toldFlat(
        `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row(cell('A') + cell('B', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}</table:table-header-rows>${row(cell('hög', 'table:number-rows-spanned="2"') + cell('', 'table:number-columns-repeated="2"'))}${row('<table:covered-table-cell/>' + cell('☑') + cell('x'))}</table:table>`,
      ),
    ).to.deep.equal([
      'table 3 heads 1',
      ...['  0.0 column', '    p A', '  0.1 wide 2 column', '    p B'],
      ...['  1.0 high 2', '    p hög', '  1.1', '  1.2'],
      ...['  2.1 checked', '  2.2', '    p x'],
    ]);
  });

  it('leaves out what is deleted, hidden, said beside it, or a list of its contents', () => {
    expect(
      toldFlat(
        `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Rollen</dc:creator><dc:date>2020-01-01</dc:date></office:change-info><text:p>struket</text:p></text:deletion></text:changed-region></text:tracked-changes>
         <text:table-of-content><text:table-of-content-source/><text:index-body><text:p>Mål<text:tab/>3</text:p></text:index-body></text:table-of-content>
         <text:p>kvar<text:change text:change-id="c1"/><office:annotation><dc:creator>Rollen</dc:creator><text:p>fråga</text:p></office:annotation> <text:span text:style-name="T2">dold</text:span><text:placeholder text:placeholder-type="text">Klicka här</text:placeholder><text:bookmark-ref>Fel: Referenskällan hittades inte</text:bookmark-ref></text:p>
         <text:section text:display="none"><text:p>avsnitt</text:p></text:section>`,
        {
          automatic: boldStyles,
          masters:
            '<style:master-page><style:header><text:p>Kommunen</text:p></style:header><style:footer><text:p>Sida <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>',
        },
      ),
    ).to.deep.equal([
      'p kvar',
      'omitted deleted: struket',
      'omitted contents-list: Mål 3',
      'omitted comment: fråga',
      'omitted hidden: dold',
      'omitted prompt: Klicka här',
      'omitted field-error: Fel: Referenskällan hittades inte',
      'omitted hidden: avsnitt',
      'omitted running-head: Kommunen',
      'omitted running-head: Sida 1',
    ]);
  });

  it('has text boxes once, pictures by their words, and what cannot be read', () => {
    expect(
      toldFlat(
        `<text:p>Före<draw:frame><draw:text-box><text:p>ruta</text:p></draw:text-box></draw:frame><draw:frame><draw:image/><svg:title>Karta</svg:title></draw:frame><draw:frame><draw:object/><svg:desc>Diagram</svg:desc></draw:frame></text:p><draw:custom-shape><text:p>form</text:p></draw:custom-shape>`,
      ),
    ).to.deep.equal(['p Före', 'p ruta', 'figure Karta', 'p form', 'omitted unreadable: Diagram']);
  });

  it('has ticks of old forms and of new ones', () => {
    const box = (value: boolean): string =>
      `<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="${value}"/></field:fieldmark>`;
    const control =
      '<loext:content-control loext:checkbox="true" loext:checked="true">☒</loext:content-control>';
    expect(
      toldFlat(
        `<table:table>${row(`<table:table-cell><text:p>${box(true)}</text:p></table:table-cell><table:table-cell><text:p>${box(false)}</text:p></table:table-cell><table:table-cell><text:p>${control}</text:p></table:table-cell>`)}</table:table>`,
      ),
    ).to.deep.equal(['table 3', '  0.0 checked', '  0.1 unchecked', '  0.2 checked']);
  });

  it('has languages and directions where they are not the document’s', () => {
    const document = readFlat(
      '<text:p>Detta är på svenska, det mesta.</text:p><text:p text:style-name="AR">مرحبا</text:p><text:p>många ord <text:span text:style-name="EN">words</text:span></text:p>',
      {
        styles:
          '<style:default-style style:family="paragraph"><style:text-properties fo:language="sv" fo:country="SE"/></style:default-style>',
        automatic: `<style:style style:name="AR" style:family="paragraph"><style:paragraph-properties style:writing-mode="rl-tb"/><style:text-properties fo:language="ar"/></style:style><style:style style:name="EN" style:family="text"><style:text-properties fo:language="en" fo:country="GB"/></style:style>`,
      },
    );
    expect(document.language).to.equal('sv-SE');
    expect(told(document)).to.deep.equal([
      'p Detta är på svenska, det mesta.',
      'p مرحبا {ar rtl}',
      'p många ord <language=en-GB|words>',
    ]);
  });

  it('is the same from a zip, with the title of its properties', () => {
    const parts = { automatic: boldStyles, meta: '<dc:title>Plan för Å</dc:title>' };
    const text = '<text:p text:style-name="P1">Text</text:p>';
    const document = readOdt(zipped(text, parts), {});
    expect(document.title).to.equal('Plan för Å');
    expect(document).to.deep.equal(readFlat(text, parts));
  });
});

describe('what is no OpenDocument text', () => {
  const code = (bytes: Uint8Array): string => {
    try {
      readOdt(bytes, {});
      return 'read';
    } catch (error) {
      return error instanceof Failure ? error.code : String(error);
    }
  };
  const text = (source: string): string => code(new TextEncoder().encode(source));

  it('is told by why', () => {
    expect(code(new Uint8Array())).to.equal('empty');
    expect(code(zipped('<text:p>x</text:p>').subarray(0, 200))).to.equal('damaged');
    const locked =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
    expect(code(zipped('<text:p>x</text:p>', {}, locked))).to.equal('encrypted');
    expect(text(flat('<text:p>x</text:p>').slice(0, -20))).to.equal('damaged');
    expect(text(`<!DOCTYPE a [<!ENTITY b "c">]>${flat('<text:p>&b;</text:p>').slice(38)}`)).to.equal(
      'xml-entities',
    );
    expect(text(flat(''))).to.equal('no-text');
    expect(text(flat(`${'<text:section>'.repeat(2000)}`))).to.equal('too-large');
  });
});
