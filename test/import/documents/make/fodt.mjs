import { drawn, runs } from './blocks.mjs';

/*
 * A manuscript as a flat OpenDocument text, which LibreOffice makes the other forms of: `styled` as somebody who knows
 * the program writes (heading styles, real numbers, real lists, head rows, tick boxes), `people` as most do.
 */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A small grey square: the picture of each figure. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAAAAADVHSBLAAAAHklEQVR4nGOoaOiYMGPBig07Dpy4cOPBiw8MAyMAAJThWgGvfkpcAAAAAElFTkSuQmCC';

const span = (run) => {
  if (run.note !== undefined)
    return `<text:note text:note-class="footnote"><text:note-citation/><text:note-body><text:p text:style-name="Footnote">${escape(run.note)}</text:p></text:note-body></text:note>`;
  const style = run.bold ? 'Bold' : run.italic ? 'Italic' : undefined;
  const text = escape(run.text).replaceAll('\t', '<text:tab/>');
  return style ? `<text:span text:style-name="${style}">${text}</text:span>` : text;
};
const inline = (text) => runs(text).map(span).join('');
const p = (style, text) => `<text:p text:style-name="${style}">${text}</text:p>`;

const tickBox = (styled, { tick }) =>
  styled
    ? `<loext:content-control loext:checkbox="true" loext:checked="${tick}" loext:checked-state="☒" loext:unchecked-state="☐">${tick ? '☒' : '☐'}</loext:content-control>`
    : tick
      ? '☒'
      : '☐';

function cell(styled, content, style) {
  const texts = typeof content === 'string' ? content.split('\n').map(inline) : [tickBox(styled, content)];
  return `<table:table-cell table:style-name="Cell" office:value-type="string">${texts.map((text) => p(style, text)).join('')}</table:table-cell>`;
}

/** Columns of tick boxes and abbreviations are narrow; the others share what is left of the 18 cm. */
function widths(rows) {
  const narrow = rows[0].map((_, i) =>
    rows.every((cells) => typeof cells[i] !== 'string' || cells[i].length < 6),
  );
  const narrows = narrow.filter(Boolean).length;
  const rest = (18 - narrows * 1.4) / (rows[0].length - narrows);
  return narrow.map((is) => (is ? 1.4 : rest));
}

function grid(styled, name, rows, heads) {
  const row = (cells, style) =>
    `<table:table-row>${cells.map((content) => cell(styled, content, style)).join('')}</table:table-row>`;
  const wide = widths(rows);
  const small = Math.max(...wide) < 3.2 ? '_20_Small' : '';
  const columns = wide.map(
    (width) => `<table:table-column table:style-name="Column${Math.round(width * 100)}"/>`,
  );
  const contents = `Table_20_Contents${small}`;
  const head = styled ? `Table_20_Heading${small}` : `PeopleHead${small}`;
  const first = row(rows[0], heads ? head : contents);
  const top = heads && styled ? `<table:table-header-rows>${first}</table:table-header-rows>` : first;
  const rest = rows.slice(1).map((cells) => row(cells, contents));
  return `<table:table table:name="${name}" table:style-name="Grid">${columns.join('')}${top}${rest.join('')}</table:table>`;
}

/** Styles of the columns that the tables have. */
const columnStyles = (blocks) => {
  const all = blocks.flatMap((block) =>
    block.kind === 'table'
      ? widths([block.head, ...block.rows])
      : block.kind === 'facts'
        ? widths(block.rows)
        : [],
  );
  return [...new Set(all)]
    .map(
      (width) =>
        `<style:style style:name="Column${Math.round(width * 100)}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(2)}cm"/></style:style>`,
    )
    .join('\n');
};

function writer(styled) {
  let tables = 0;
  let pictures = 0;
  const begun = new Set();
  const list = (style, items) =>
    `<text:list text:style-name="${style}">${items
      .map((item) => `<text:list-item>${p(`${style}_20_Item`, inline(item))}</text:list-item>`)
      .join('')}</text:list>`;
  const styledHeading = ({ level, text, numbering }) => {
    const element = `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inline(text)}</text:h>`;
    if (!numbering) return element.replace('<text:h ', '<text:h text:is-list-header="true" ');
    if (numbering === 'outline') return element;
    const goesOn = begun.has(numbering);
    begun.add(numbering);
    const list = goesOn ? `text:continue-list="${numbering}"` : `xml:id="${numbering}"`;
    return `<text:list ${list} text:style-name="Headings_20_${numbering}"><text:list-item>${element}</text:list-item></text:list>`;
  };
  const write = {
    title: ({ text }) => p(styled ? 'Title' : 'PeopleTitle', inline(text)),
    subtitle: ({ text }) => p(styled ? 'Subtitle' : 'PeopleSubtitle', inline(text)),
    heading: (block) => (styled ? styledHeading(block) : p(`People${block.level}`, inline(drawn(block)))),
    paragraph: ({ text, centred }) =>
      p(centred ? 'Centred' : styled ? 'Text_20_body' : 'Standard', inline(text)),
    quote: ({ text }) => p(styled ? 'Quotations' : 'Indented', inline(text)),
    figure: ({ alt, caption }) =>
      p(
        'Standard',
        `<draw:frame draw:name="Bild ${++pictures}" text:anchor-type="paragraph" draw:style-name="Picture" svg:width="6cm" svg:height="3cm"><draw:image draw:mime-type="image/png"><office:binary-data>${PICTURE}</office:binary-data></draw:image><svg:title>${escape(alt)}</svg:title><svg:desc>${escape(alt)}</svg:desc></draw:frame>`,
      ) + p(styled ? 'Caption' : 'Standard', styled ? inline(caption) : inline(`*${caption}*`)),
    bullets: ({ items }) =>
      styled ? list('Bullets', items) : items.map((item) => p('Standard', inline(`•\t${item}`))).join(''),
    numbers: ({ items }) =>
      styled
        ? list('Numbers', items)
        : items.map((item, i) => p('Standard', inline(`${i + 1}.\t${item}`))).join(''),
    table: ({ head, rows }) => grid(styled, `Tabell${++tables}`, [head, ...rows], true) + p('Standard', ''),
    facts: ({ rows }) => grid(styled, `Tabell${++tables}`, rows, false) + p('Standard', ''),
    'page-break': () => p('Break', ''),
    contents: ({ text, entries }) =>
      styled
        ? `<text:table-of-content text:name="${escape(text)}" text:protected="true"><text:table-of-content-source text:outline-level="3"><text:index-title-template text:style-name="Contents_20_Heading">${escape(text)}</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title text:name="${escape(text)} rubrik">${p('Contents_20_Heading', escape(text))}</text:index-title>${entries.map(([level, words, page]) => p(`Contents_20_${level}`, `${escape(words)}<text:tab/>${page}`)).join('')}</text:index-body></text:table-of-content>`
        : p('People1', escape(text)) +
          entries.map(([, words, page]) => p('Tabbed', `${escape(words)}<text:tab/>${page}`)).join(''),
  };
  return (block) => write[block.kind](block);
}

const font = (size, more = '') => `<style:text-properties fo:font-size="${size}pt" ${more}/>`;
const named = (name, parent, paragraph, text, more = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}" ${more}><style:paragraph-properties ${paragraph}/>${text}</style:style>`;
const BOLD = 'fo:font-weight="bold"';
const level = (n, element, attributes) =>
  `<${element} text:level="${n}" ${attributes}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.63cm" fo:margin-left="${n * 0.63 + 0.63}cm"/></style:list-level-properties></${element}>`;
const headingLevel = (n, format, attributes = '') =>
  `<text:outline-level-style text:level="${n}" style:num-format="${format}" ${attributes}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab"/></style:list-level-properties></text:outline-level-style>`;

function styles(outline, blocks) {
  const format = outline ? '1' : '';
  return `<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="DejaVu Sans Condensed" fo:font-size="11pt" fo:language="sv" fo:country="SE"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
${named('Text_20_body', 'Standard', 'fo:margin-bottom="0.25cm"', '', 'style:display-name="Text body"')}
${named('Heading', 'Standard', 'fo:keep-with-next="always" fo:margin-top="0.4cm"', font(14, BOLD))}
${[20, 16, 13, 12].map((size, i) => named(`Heading_20_${i + 1}`, 'Heading', '', font(size, BOLD), `style:display-name="Heading ${i + 1}" style:default-outline-level="${i + 1}"`)).join('\n')}
${named('Title', 'Standard', 'fo:text-align="center" fo:margin-top="4cm"', font(28, BOLD))}
${named('Subtitle', 'Standard', 'fo:text-align="center"', font(16))}
${named('Quotations', 'Standard', 'fo:margin-left="1cm" fo:margin-right="1cm"', font(11, 'fo:font-style="italic"'))}
${named('Caption', 'Standard', '', font(10, 'fo:font-style="italic"'))}
${named('Table_20_Contents', 'Standard', '', font(10), 'style:display-name="Table Contents"')}
${named('Table_20_Heading', 'Table_20_Contents', '', font(10, BOLD), 'style:display-name="Table Heading"')}
${named('Table_20_Contents_20_Small', 'Table_20_Contents', '', font(7), 'style:display-name="Table Contents Small"')}
${named('Table_20_Heading_20_Small', 'Table_20_Heading', '', font(7, BOLD), 'style:display-name="Table Heading Small"')}
${named('Header', 'Standard', '', font(9))}
${named('Footer', 'Standard', 'fo:text-align="center"', font(9))}
${named('Footnote', 'Standard', '', font(9))}
${named('Contents_20_Heading', 'Heading', '', font(16, BOLD), 'style:display-name="Contents Heading"')}
${[1, 2, 3].map((n) => named(`Contents_20_${n}`, 'Standard', `fo:margin-left="${(n - 1) * 0.5}cm"`, '', `style:display-name="Contents ${n}"`)).join('\n')}
<text:outline-style style:name="Outline">${headingLevel(1, format)}${headingLevel(2, format, 'text:display-levels="2"')}${headingLevel(3, '')}${headingLevel(4, '')}</text:outline-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Bold" style:family="text"><style:text-properties ${BOLD}/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
${named('Centred', 'Standard', 'fo:text-align="center"', '')}
${named('Break', 'Standard', 'fo:break-before="page"', '')}
${named('Indented', 'Standard', 'fo:margin-left="1cm"', '')}
${named('Tabbed', 'Standard', '', '').replace('<style:paragraph-properties />', '<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties>')}
${named('PeopleTitle', 'Standard', 'fo:text-align="center" fo:margin-top="4cm"', font(28, BOLD))}
${named('PeopleSubtitle', 'Standard', 'fo:text-align="center"', font(18))}
${[16, 14, 12, 11].map((size, i) => named(`People${i + 1}`, 'Standard', 'fo:margin-top="0.4cm"', font(size, BOLD))).join('\n')}
${named('PeopleHead', 'Standard', '', font(11, BOLD))}
${named('PeopleHead_20_Small', 'Standard', '', font(7, BOLD))}
${named('Bullets_20_Item', 'Text_20_body', '', '', 'style:list-style-name="Bullets"')}
${named('Numbers_20_Item', 'Text_20_body', '', '', 'style:list-style-name="Numbers"')}
<text:list-style style:name="Bullets">${level(1, 'text:list-level-style-bullet', 'text:bullet-char="•"')}</text:list-style>
<text:list-style style:name="Numbers">${level(1, 'text:list-level-style-number', 'style:num-format="1" style:num-suffix="."')}</text:list-style>
${['areas', 'example'].map((name) => `<text:list-style style:name="Headings_20_${name}">${level(1, 'text:list-level-style-number', 'style:num-format="1" style:num-suffix="."')}</text:list-style>`).join('\n')}
<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:wrap="none" style:vertical-pos="top" style:vertical-rel="paragraph-content" style:horizontal-pos="center" style:horizontal-rel="paragraph"/></style:style>
<style:style style:name="Grid" style:family="table"><style:table-properties style:width="18cm" table:align="margins"/></style:style>
${columnStyles(blocks)}
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.05pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>`;
}

/** The manuscript as flat OpenDocument. */
export function toFodt({ title, header, blocks }, look) {
  const styled = look === 'styled';
  const outline = blocks.some(({ numbering }) => numbering === 'outline');
  const namespaces = ['office', 'style', 'text', 'table', 'meta', 'loext']
    .map((name) =>
      name === 'loext'
        ? 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
        : `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    )
    .join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>${styled ? `<dc:title>${escape(title)}</dc:title>` : ''}<dc:language>sv-SE</dc:language></office:meta>
<office:font-face-decls><style:font-face style:name="DejaVu Sans Condensed" svg:font-family="'DejaVu Sans Condensed'"/></office:font-face-decls>
${styles(outline, blocks)}
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>${p('Header', escape(header))}</style:header><style:footer>${p('Footer', '<text:page-number text:select-page="current">1</text:page-number>')}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${blocks.map(writer(styled)).join('\n')}
</office:text></office:body></office:document>
`;
}
