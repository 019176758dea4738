import { drawn, runs } from './blocks.mjs';

/*
 * A manuscript as Google Docs puts it on the clipboard: all within a `b` that is not bold, each text in a `span` whose
 * style alone says bold or italic, lists with a paragraph in each item, tables without head cells.
 */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const SIZES = { 1: 20, 2: 16, 3: 14, 4: 12 };

const span = (text, { size = 11, bold = false, italic = false }) =>
  `<span style="font-size:${size}pt;font-family:Arial,sans-serif;color:#000000;font-weight:${bold ? 700 : 400};font-style:${italic ? 'italic' : 'normal'};white-space:pre-wrap;">${escape(text)}</span>`;

/** The manuscript as Google Docs' clipboard HTML. */
export function toGoogle({ blocks }) {
  const notes = [];
  const inline = (text, look = {}) =>
    runs(text)
      .map((run) =>
        run.note === undefined
          ? span(run.text, { ...look, ...(run.bold && { bold: true }), ...(run.italic && { italic: true }) })
          : `<span style="font-size:6.6pt;font-family:Arial,sans-serif;vertical-align:super;white-space:pre-wrap;">${notes.push(run.note)}</span>`,
      )
      .join('');
  const p = (html, more = '') =>
    `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:8pt;${more}">${html}</p>`;
  const list = (tag, type, items) =>
    `<${tag} style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${items
      .map(
        (item) =>
          `<li dir="ltr" style="list-style-type:${type};font-size:11pt;font-family:Arial,sans-serif;font-weight:400;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation">${inline(item)}</p></li>`,
      )
      .join('')}</${tag}>`;
  const cell = (content, bold) => {
    const texts = typeof content === 'string' ? content.split('\n') : [content.tick ? '☒' : '☐'];
    return `<td style="border:solid #000000 1pt;vertical-align:top;">${texts.map((text) => (text ? p(inline(text, { bold })) : '<br />')).join('')}</td>`;
  };
  const grid = (rows, heads) =>
    `<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup>${rows[0].map(() => '<col width="100" />').join('')}</colgroup><tbody>${rows
      .map(
        (cells, i) =>
          `<tr style="height:0pt">${cells.map((content) => cell(content, heads && i === 0)).join('')}</tr>`,
      )
      .join('')}</tbody></table></div><br />`;
  const write = {
    title: ({ text }) => p(inline(text, { size: 26 })),
    subtitle: ({ text }) => p(inline(text, { size: 15 })),
    heading: (block) =>
      `<h${block.level} dir="ltr" style="line-height:1.38;margin-top:20pt;margin-bottom:6pt;">${inline(drawn(block), { size: SIZES[block.level] })}</h${block.level}>`,
    paragraph: ({ text, centred }) => p(inline(text), centred ? 'text-align: center;' : ''),
    quote: ({ text }) => p(inline(text), 'margin-left: 36pt;'),
    figure: ({ alt, caption }) =>
      p(
        `<span style="border:none;display:inline-block;overflow:hidden;width:227px;height:113px;"><img src="https://example.org/bild.png" width="227" height="113" alt="${escape(alt)}" style="margin-left:0px;margin-top:0px;" /></span>`,
      ) + p(span(caption, { size: 10, italic: true })),
    bullets: ({ items }) => list('ul', 'disc', items),
    numbers: ({ items }) => list('ol', 'decimal', items),
    table: ({ head, rows }) => grid([head, ...rows], true),
    facts: ({ rows }) => grid(rows, false),
    'page-break': () => '<br />',
    contents: ({ text, entries }) =>
      p(inline(text, { size: 16 })) +
      entries
        .map(
          ([level, words, page], i) =>
            `<p dir="ltr" style="line-height:1.38;margin-left: ${(level - 1) * 18}pt;margin-top:3pt;margin-bottom:0pt;"><a href="#heading=h.${i}" style="text-decoration:none;">${span(words, {})}</a><span style="font-size:11pt;white-space:pre-wrap;"><span class="Apple-tab-span" style="white-space:pre;">\t</span></span><a href="#heading=h.${i}" style="text-decoration:none;">${span(String(page), {})}</a></p>`,
        )
        .join(''),
  };
  const body = blocks.map((block) => write[block.kind](block)).join('');
  const tail = notes
    .map((note, i) => p(`${span(`[${i + 1}]`, { size: 10 })}${span(` ${note}`, { size: 10 })}`))
    .join('');
  return `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-00000000-7fff-0000-0000-000000000000">${body}${tail ? `<hr />${tail}` : ''}</b><br class="Apple-interchange-newline">
`;
}
