#!/usr/bin/env bash
# What: turndown 7.2.5 with turndown-plugin-gfm 1.0.2 and with @joplin/turndown-plugin-gfm 1.0.68;
# their Markdown read back by marked 18.2.1 and markdown-it 14.1.0. Read 2026-11-28.
#
# Guess: Markdown has no merged cells, so a heading over two columns comes out once, beside an empty
# heading or over the first of the two; the cells below stay.
#
# What happens: neither result holds the table. Joplin's plugin fills the heading row up, and writes a
# row of dashes with one cell too many, the extra one empty: by GFM that is no table at all, and the
# reader gets one paragraph of bars and dashes. The older plugin writes two headings and three cells
# below them; GFM drops cells that have no heading, so the last column of figures is gone. A merged
# cell in the body does no such harm with either.
#
# Why it matters: "Utfall" over two years is the most common heading row in a municipal follow-up.
# Pasted into an editor that keeps Markdown, the last year vanishes, or the table does.
#
# Upstream: GFM's rules are in its specification (tables, example of a row with excess cells);
# mixmark-io/turndown-plugin-gfm#31 (open) would bring colspan to the older plugin; no thread found on
# merged headings in Joplin's.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(turndown@7.2.5 turndown-plugin-gfm@1.0.2 @joplin/turndown-plugin-gfm@1.0.68 marked@18.2.1 markdown-it@14.1.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import * as joplin from '@joplin/turndown-plugin-gfm';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import TurndownService from 'turndown';
import older from 'turndown-plugin-gfm';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const table = (head, body) => `<table><thead><tr>${head}</tr></thead><tbody><tr>${body}</tr></tbody></table>`;
const mergedHead = table('<th>Nämnd</th><th colspan="2">Utfall</th>', '<td>Barn</td><td>411</td><td>420</td>');
const mergedBody = table('<th>Nämnd</th><th>2025</th><th>2026</th>', '<td>Barn</td><td colspan="2">420</td>');

/** The figures that are left in cells when a table has been Markdown. */
function cells(html, plugin) {
  const markdown = new TurndownService().use(plugin).turndown(html);
  console.log(markdown);
  const left = [marked(markdown), new MarkdownIt().render(markdown)].map((back) =>
    [...back.matchAll(/<td>(.*?)<\/td>/g)].map(([, text]) => text).join(' ').trim(),
  );
  if (left[0] !== left[1]) throw new Error('the two Markdown readers differ');
  return left[0];
}
see('merged heading, turndown-plugin-gfm', cells(mergedHead, older.gfm), 'Barn 411');
see('merged heading, @joplin/turndown-plugin-gfm', cells(mergedHead, joplin.gfm), '');
see('merged body cell, turndown-plugin-gfm', cells(mergedBody, older.gfm), 'Barn 420');
see('merged body cell, @joplin/turndown-plugin-gfm', cells(mergedBody, joplin.gfm), 'Barn 420');
END

node run.mjs
