import { drawn, runs } from './blocks.mjs';

/** Longest line of text copied from a PDF. */
const WIDTH = 84;

/** The text in lines, as a PDF's lines come when they are copied. */
function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1) && lines.at(-1).length + word.length >= WIDTH) lines.push('');
    lines.push(`${lines.pop()} ${word}`.trimStart());
  }
  return lines.join('\n');
}

/**
 * A manuscript as plain text. Documents with numbered headings are as copied from a PDF, with a break at the end of each
 * line and their running heads; the others as Word saves text, a line for each paragraph.
 */
export function toText({ header, blocks }) {
  const fromPdf = blocks.some(({ numbering }) => numbering);
  const line = (text) => (fromPdf ? wrapped(text) : text);
  const notes = [];
  const inline = (text) =>
    runs(text)
      .map((run) => (run.note === undefined ? run.text : `[${notes.push(run.note)}]`))
      .join('');
  const cell = (content) =>
    typeof content === 'string' ? inline(content).replaceAll('\n', ', ') : content.tick ? '☒' : '☐';
  const grid = (rows) => rows.map((cells) => cells.map(cell).join('\t')).join('\n');
  let page = 1;
  const write = {
    title: ({ text }) => inline(text),
    subtitle: ({ text }) => inline(text),
    heading: (block) => inline(drawn(block)),
    paragraph: ({ text }) => line(inline(text)),
    quote: ({ text }) => line(inline(text)),
    figure: ({ caption }) => caption,
    bullets: ({ items }) => items.map((item) => line(`• ${inline(item)}`).trimEnd()).join('\n'),
    numbers: ({ items }) => items.map((item, i) => line(`${i + 1}. ${inline(item)}`)).join('\n'),
    table: ({ head, rows }) => grid([head, ...rows]),
    facts: ({ rows }) => grid(rows),
    contents: ({ text, entries }) =>
      [text, ...entries.map(([, words, number]) => `${words} ${'.'.repeat(20)} ${number}`)].join('\n'),
    'page-break': () => (fromPdf ? `${page++}\n\f${header}` : ''),
  };
  return `${blocks
    .map((block) => write[block.kind](block))
    .concat(notes.map((note, i) => `[${i + 1}] ${note}`))
    .filter(Boolean)
    .join('\n\n')}\n`;
}
