import { strToU8, zipSync } from 'fflate';

const WORDS =
  'kommunen ska arbeta för att alla barn och unga får en trygg uppväxt nära natur kultur och service med hållbara resor goda bostäder och ett starkt näringsliv där ansvar följs upp varje år av nämnder bolag och förvaltningar tillsammans med invånare föreningar och företag'.split(
    ' ',
  );
const OPEN_XML = 'http://schemas.openxmlformats.org';
const W = `xmlns:w="${OPEN_XML}/wordprocessingml/2006/main" xmlns:r="${OPEN_XML}/officeDocument/2006/relationships"`;

/** Makes a Word file of about so many pages, as Word would write it: runs cut by proofing marks, revision ids, properties. */
export function longDocx(pages) {
  let seed = 1;
  const random = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const words = (count) => Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');
  const id = () => random(0x7fffffff).toString(16).toUpperCase().padStart(8, '0');
  const run = (text, look = '') =>
    `<w:r w:rsidRPr="${id()}"><w:rPr>${look}<w:lang w:val="sv-SE"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (content, properties = '') =>
    `<w:p w:rsidR="${id()}" w:rsidRDefault="${id()}"><w:pPr>${properties}<w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:pPr>${content}</w:p>`;
  const list = (number) =>
    `<w:pStyle w:val="List"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
  const text = () =>
    Array.from(
      { length: 6 },
      (_, index) => run(`${words(14)} `, index % 3 ? '' : '<w:b/>') + '<w:proofErr w:type="spellStart"/>',
    ).join('');
  const cell = (content) =>
    `<w:tc><w:tcPr><w:tcW w:w="3020" w:type="dxa"/></w:tcPr>${paragraph(run(content))}</w:tc>`;
  const row = () =>
    `<w:tr w:rsidR="${id()}"><w:trPr><w:cantSplit/></w:trPr>${[3, 2, 1].map((n) => cell(words(n * 2))).join('')}</w:tr>`;
  const page = (number) =>
    paragraph(run(`Kapitel ${number} ${words(3)}`), '<w:pStyle w:val="Rubrik1"/>') +
    Array.from({ length: 4 }, () => paragraph(text())).join('') +
    Array.from({ length: 5 }, () => paragraph(run(words(9)), list(1 + (number % 2)))).join('') +
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid><w:gridCol w:w="3020"/></w:tblGrid>${Array.from({ length: 5 }, row).join('')}</w:tbl>`;
  const body = Array.from({ length: pages }, (_, number) => page(number + 1)).join('');
  const relationship = (name, type, target) =>
    `<Relationship Id="${name}" Type="${OPEN_XML}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationships = (content) =>
    `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${content}</Relationships>`;
  const style = (name, title) =>
    `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${title}"/></w:style>`;
  const level = (format, drawn) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${drawn}"/></w:lvl>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      relationship('s', 'styles', 'styles.xml') + relationship('n', 'numbering', 'numbering.xml'),
    ),
    'word/styles.xml': `<w:styles ${W}>${style('Rubrik1', 'heading 1')}${style('List', 'List Paragraph')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
