import { cell, docx, field, inList, inStyle, p, r, row, style, table } from './docx.fixtures.js';

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  style('Normal', 'Normal') +
  style('Rubrik1', 'heading 1', {
    basedOn: 'Normal',
    content: '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
  }) +
  style('Rubrik2', 'heading 2', { basedOn: 'Rubrik1' }) +
  style('Lista', 'List Paragraph') +
  style('Tabell', 'Tabell', {
    type: 'table',
    content: '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>',
  });

const level = (depth: number, format: string, text: string, extra = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1', '<w:pStyle w:val="Rubrik1"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Rubrik2"/>')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>';

const tick = (checked: number) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r(checked ? '☒' : '☐')}</w:sdtContent></w:sdt>`;
const box = `<w:txbxContent>${p('I en ruta')}</w:txbxContent>`;

const BODY =
  p('Miljöprogram', inStyle('Title')) +
  p(field('TOC \\o "1-2"', `${r('Mål')}<w:r><w:tab/></w:r>${field('PAGEREF _T', '2')}`)) +
  p('Mål', inStyle('Rubrik1')) +
  p(
    `${r('Kommunen ska ')}${r('minska', '<w:b/>')}<w:del w:id="1"><w:r><w:delText>gamla</w:delText></w:r></w:del><w:ins w:id="2">${r(' utsläppen')}</w:ins><w:r><w:footnoteReference w:id="2"/></w:r>`,
  ) +
  p('Delmål', inStyle('Rubrik2')) +
  p('Ett', inStyle('Lista') + inList(2)) +
  p('Två', inStyle('Lista') + inList(2, 1)) +
  p('', inList(2)) +
  p(`${tick(1)}${r(' Ja')}`) +
  p(
    `<w:hyperlink r:id="l">${r('Läs mer')}</w:hyperlink>${r('dold', '<w:vanish/>')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
  ) +
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tabell"/><w:tblLook w:val="04A0"/></w:tblPr>${row(['Åtgärd', 'Ansvarig', 'Klart'], '<w:tblHeader/>')}${row([cell('Cykelväg', '<w:vMerge w:val="restart"/>'), 'Nämnden', p(tick(1))])}${row([cell('', '<w:vMerge/>'), cell('Bolaget', '<w:gridSpan w:val="2"/>')])}</w:tbl>` +
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" descr="Karta"/><wps:txbx>${box}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  ) +
  table([['A', table([['B', 'C']])]]) +
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Klicka här')}</w:sdtContent></w:sdt>`;

/** Sound Word files with all that a reader meets, to be damaged. */
export function samples(): readonly Uint8Array[] {
  const footnotes = `<w:footnote w:id="2">${p('Jämfört med 1990.')}</w:footnote>`;
  return [
    docx({
      body: BODY,
      styles: STYLES,
      numbering: NUMBERING,
      footnotes,
      header: p('Exempelby'),
      footer: p(field('PAGE', '1')),
      core: '<dc:title>Program</dc:title>',
    }),
    docx({ body: p('Kort') }),
    docx({ body: BODY.repeat(5), styles: STYLES, numbering: NUMBERING }),
  ];
}
