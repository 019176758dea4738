import { drawn, runs } from './blocks.mjs';

/** A manuscript as Markdown: as somebody writes it by hand, without running heads and contents list. */
export function toMarkdown({ blocks }) {
  const notes = [];
  const inline = (text) =>
    runs(text)
      .map((run) => {
        if (run.note !== undefined) return `[^${notes.push(run.note)}]`;
        return run.bold ? `**${run.text}**` : run.italic ? `*${run.text}*` : run.text;
      })
      .join('');
  const cell = (content) =>
    typeof content === 'string' ? inline(content).replaceAll('\n', ' ') : content.tick ? '☒' : '☐';
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const grid = (head, rows) => [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
  const write = {
    title: ({ text }) => `# ${inline(text)}`,
    subtitle: ({ text }) => inline(text),
    heading: (block) => `${'#'.repeat(block.level + 1)} ${inline(drawn(block))}`,
    paragraph: ({ text }) => inline(text),
    quote: ({ text }) => `> ${inline(text)}`,
    figure: ({ alt, caption }) => `![${alt}](bild.png)\n\n*${caption}*`,
    bullets: ({ items }) => items.map((item) => `- ${inline(item)}`.trimEnd()).join('\n'),
    numbers: ({ items }) => items.map((item, i) => `${i + 1}. ${inline(item)}`).join('\n'),
    table: ({ head, rows }) => grid(head, rows),
    facts: ({ rows: [head, ...rows] }) => grid(head, rows),
  };
  const body = blocks.filter(({ kind }) => kind in write).map((block) => write[block.kind](block));
  return `${[...body, ...notes.map((note, i) => `[^${i + 1}]: ${note}`)].join('\n\n')}\n`;
}
