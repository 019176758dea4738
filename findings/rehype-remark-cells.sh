#!/usr/bin/env bash
# What: rehype-remark 10.0.1 with remark-gfm 4.0.1 and remark-stringify 11.0.0, from a table in HTML to Markdown and
# back. Read 2026-11-29.
#
# Guess: what a cell of Markdown cannot hold (paragraphs, a list) is flattened to a line, and the table stays a table.
#
# What happens: the tree of Markdown that comes out has what its own specification (mdast) lets no cell have, and it is
# written as it is, without a message.
#   - Two paragraphs of a cell become one word: "Rektor" and "Elevhälsan" are "RektorElevhälsan".
#   - A list in a cell is written with its line breaks. Read again, the table ends within the row: the list's second
#     item, with the cells that follow it in the row, is an item of a list below the table.
#   - The caption is not there.
#
# Why it matters: plans have several departments and several activities in a cell. The page says that one department
# with a name nobody knows is responsible, and the deadline stands as "Byt filter | Rektor | 2027 |" below the table.
#
# Upstream: no thread found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0 remark-parse@11.0.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const written = (html) => {
  const file = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify)
    .processSync(html);
  if (file.messages.length) console.log('messages:', file.messages.map(String).join('; '));
  return String(file);
};
const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');
/** The cells of the tables in a text of Markdown, row by row. */
const cellsOf = (markdown) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown)
    .children.filter(({ type }) => type === 'table')
    .flatMap(({ children }) => children.map((row) => row.children.map(textOf)));

const see = (what, seen, told) => {
  console.log(`${what}:`, JSON.stringify(seen));
  if (JSON.stringify(seen) === JSON.stringify(told)) return;
  console.log(`CHANGED: told was ${JSON.stringify(told)}`);
  process.exitCode = 1;
};
const table = (doing, who) =>
  `<table><caption>Åtgärder 2027</caption><thead><tr><th>Åtgärd<th>Ansvarig<th>Klart</thead><tbody><tr><td>${doing}<td>${who}<td>2027</tbody></table>`;

see('one line in each cell', cellsOf(written(table('Mät luften', 'Rektor'))), [
  ['Åtgärd', 'Ansvarig', 'Klart'],
  ['Mät luften', 'Rektor', '2027'],
]);
see('two paragraphs in a cell', cellsOf(written(table('Mät luften', '<p>Rektor</p><p>Elevhälsan</p>'))), [
  ['Åtgärd', 'Ansvarig', 'Klart'],
  ['Mät luften', 'RektorElevhälsan', '2027'],
]);
see('a list in a cell', cellsOf(written(table('<ul><li>Mät luften<li>Byt filter</ul>', 'Rektor'))), [
  ['Åtgärd', 'Ansvarig', 'Klart'],
  ['* Mät luften'],
]);
see(
  'what stands below the table then',
  unified().use(remarkParse).use(remarkGfm).parse(written(table('<ul><li>Mät luften<li>Byt filter</ul>', 'Rektor')))
    .children.slice(1)
    .map((node) => [node.type, textOf(node)]),
  [['list', 'Byt filter | Rektor   | 2027  |']],
);
see('the words of the caption', /Åtgärder 2027/.test(written(table('Mät luften', 'Rektor'))), false);
END
node run.mjs
