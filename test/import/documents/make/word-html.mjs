import { runs } from './blocks.mjs';

/*
 * A manuscript as Word puts it on the clipboard: classes `Mso…`, lists as paragraphs with `mso-list` whose number stands
 * between conditional comments, head rows told by `mso-yfti-firstrow` alone, lines broken where they get long.
 */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const SPACES = '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ';
const LONGEST = 78;

/** Breaks lines at spaces, as Word does without regard to what stands there. */
function broken(html) {
  let line = '';
  const lines = [];
  for (const word of html.split(' ')) {
    if (line && line.length + word.length >= LONGEST) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
}

/** The number or bullet that Word draws, for programs that know no lists. */
const drawnMark = (mark, symbol) =>
  `<![if !supportLists]><span ${symbol ? "style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'" : "style='mso-fareast-font-family:Aptos'"}><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>${SPACES}</span></span></span><![endif]>`;

/** The manuscript as Word's clipboard HTML. */
export function toWord({ blocks }) {
  let lists = 0;
  const notes = [];
  const inline = (text) =>
    runs(text)
      .map((run) => {
        if (run.note !== undefined) {
          const n = notes.push(run.note);
          return `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${n}]</span><![endif]></span></span></a>`;
        }
        const mark = run.bold ? 'b' : run.italic ? 'i' : undefined;
        return mark ? `<${mark}>${escape(run.text)}</${mark}>` : escape(run.text);
      })
      .join('');
  const normal = (html, style = '') => `<p class=MsoNormal${style}>${html}<o:p></o:p></p>`;
  const numbered = new Map();
  const heading = ({ level, text, number, numbering }) => {
    const tag = `h${level}`;
    if (!number) return `<${tag}>${inline(text)}<o:p></o:p></${tag}>`;
    if (!numbered.has(numbering)) numbered.set(numbering, lists++);
    const list = numbered.get(numbering);
    const depth = number.split('.').filter(Boolean).length;
    return `<${tag} style='margin-left:21.6pt;text-indent:-21.6pt;mso-list:l${list} level${depth} lfo${list + 1}'>${drawnMark(number, false)}${inline(text)}<o:p></o:p></${tag}>`;
  };
  const items = (texts, mark) => {
    const list = lists++;
    const place = (i) =>
      texts.length === 1 ? '' : i === 0 ? 'CxSpFirst' : i === texts.length - 1 ? 'CxSpLast' : 'CxSpMiddle';
    return texts
      .map(
        (text, i) =>
          `<p class=MsoListParagraph${place(i)} style='text-indent:-18.0pt;mso-list:l${list} level1 lfo${list + 1}'>${drawnMark(mark(i), mark(i) === '·')}${inline(text)}<o:p></o:p></p>`,
      )
      .join('\n\n');
  };
  const cell = (content, width, head) => {
    const html =
      typeof content === 'string'
        ? content
            .split('\n')
            .map((text) => normal(head ? `<b>${inline(text)}</b>` : inline(text)))
            .join('\n')
        : normal(
            `<w:Sdt CheckBox="t" CheckBoxIsChecked="${content.tick ? 't' : 'f'}" ID="${lists}"><span style='font-family:"MS Gothic"'>${content.tick ? '☒' : '☐'}</span></w:Sdt>`,
          );
    return `<td width=${width} valign=top style='border:solid windowtext 1.0pt'>\n${html}\n</td>`;
  };
  const grid = (rows, heads) => {
    const width = Math.round(450 / rows[0].length);
    const line = (cells, i) => {
      const marks = [`mso-yfti-irow:${i}`];
      if (i === 0) marks.push('mso-yfti-firstrow:yes');
      if (i === rows.length - 1) marks.push('mso-yfti-lastrow:yes');
      return `<tr style='${marks.join(';')}'>\n${cells.map((content) => cell(content, width, heads && i === 0)).join('\n')}\n</tr>`;
    };
    return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;mso-yfti-tbllook:${heads ? 1184 : 1152};mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n${rows.map(line).join('\n')}\n</table>\n\n${normal('&nbsp;')}`;
  };
  const write = {
    title: ({ text }) => `<p class=MsoTitle>${inline(text)}<o:p></o:p></p>`,
    subtitle: ({ text }) => `<p class=MsoSubtitle>${inline(text)}<o:p></o:p></p>`,
    heading,
    paragraph: ({ text, centred }) =>
      normal(inline(text), centred ? " align=center style='text-align:center'" : ''),
    quote: ({ text }) => `<p class=MsoQuote>${inline(text)}<o:p></o:p></p>`,
    figure: ({ alt, caption }) =>
      `${normal(`<span style='mso-no-proof:yes'><img width=227 height=113 src="file:///C:/bilder/image001.png" alt="${escape(alt)}" v:shapes="Bild_x0020_1"></span>`)}\n\n<p class=MsoCaption>${escape(caption)}<o:p></o:p></p>`,
    bullets: (block) => items(block.items, () => '·'),
    numbers: (block) => items(block.items, (i) => `${i + 1}.`),
    table: ({ head, rows }) => grid([head, ...rows], true),
    facts: ({ rows }) => grid(rows, false),
    'page-break': () =>
      normal(
        `<span style='mso-special-character:line-break'><br clear=all style='page-break-before:always'></span>`,
      ),
    contents: ({ text, entries }) =>
      [
        `<p class=MsoTocHeading>${escape(text)}<o:p></o:p></p>`,
        ...entries.map(
          ([level, words, page], i) =>
            `<p class=MsoToc${level} style='tab-stops:right dotted 453.1pt'><span class=MsoHyperlink><a href="#_Toc19000${i}">${escape(words)}<span style='color:windowtext;display:none;mso-hide:screen;text-decoration:none'><span style='mso-tab-count:1 dotted'>. </span></span><span style='color:windowtext;display:none;mso-hide:screen;text-decoration:none'>${page}</span></a></span><o:p></o:p></p>`,
        ),
      ].join('\n\n'),
  };
  const body = blocks.map((block) => broken(write[block.kind](block))).join('\n\n');
  const footnotes = notes.map((note, i) => {
    const n = i + 1;
    return broken(
      `<div style='mso-element:footnote' id=ftn${n}>\n\n<p class=MsoFootnoteText><a style='mso-footnote-id:ftn${n}' href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${n}]</span><![endif]></span></span></a> ${escape(note)}<o:p></o:p></p>\n\n</div>`,
    );
  });
  const tail = notes.length
    ? `\n\n<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>\n\n<hr align=left size=1 width="33%">\n\n<![endif]>\n\n${footnotes.join('\n\n')}\n\n</div>`
    : '';
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:LidThemeOther>SV</w:LidThemeOther>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	mso-style-qformat:yes;
	margin:0cm;
	font-size:11.0pt;
	font-family:"Aptos",sans-serif;}
 /* List Definitions */
@list l0
	{mso-list-id:1;
	mso-list-type:hybrid;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Normal tabell";}</style><![endif]-->
</head>

<body lang=SV link="#467886" vlink="#96607D" style='tab-interval:65.2pt;word-wrap:break-word'>
<!--StartFragment-->

${body}${tail}

<!--EndFragment-->
</body>

</html>
`;
}
