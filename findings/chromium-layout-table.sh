#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), its accessibility tree. Read
# 2026-11-28.
#
# Guess: whether a `table` is a table to a screen reader is settled by its HTML.
#
# What happens: a table without `th`, `caption` and the like is weighed by how it looks and how long
# it is. The very same rows come out as a table when the style sheet gives its cells a line below or
# every other row a colour, and as a layout table (roles LayoutTable, LayoutTableRow, LayoutTableCell)
# when the same line is a shadow, the stripe is a gradient, or nothing is drawn. A line that cannot be
# seen (`transparent`) counts as a line. Twenty rows make a table without any style; nineteen do not.
# So a filter that renders the table anew with one row less, or another style sheet, changes what is
# read aloud. One `th` or a `caption` settles it for good.
#
# Why it matters: tables pasted from a word processor into a CMS have seldom any `th`. The page sounds
# right when it is tried with a long list and the site's full style, and loses all talk of rows and
# columns when a visitor narrows the list.
#
# Upstream: no documentation of these limits and no thread on them found. Chromium 156 on a desktop
# does the same for nineteen rows.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const fees = Array.from({ length: 20 }, (_, i) => `<tr><td>Lokal ${i + 1}</td><td>${150 + i * 10} kr</td></tr>`);
const table = (rows, first = '') => `<table>${first}${fees.slice(0, rows).join('')}</table>`;

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
const session = await page.createCDPSession();

/** The role of the page's only table, and how many of its rows the tree has as rows. */
async function roles(html, css = '', change) {
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Taxa</title><style>${css}</style><body><h1>Taxa</h1>${html}</body>`,
  );
  if (change) await page.evaluate(change);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role.value);
  return `${told.find((role) => /table$/i.test(role))}, ${told.filter((role) => role === 'row').length} rows`;
}

see('19 rows, no style', await roles(table(19)), 'LayoutTable, 0 rows');
see('20 rows, no style', await roles(table(20)), 'table, 20 rows');

/** A filter that renders the table again, without its fourth row. */
const narrow = () => {
  const old = document.querySelector('table');
  const next = old.cloneNode(true);
  next.rows[3].remove();
  old.replaceWith(next);
};
see('20 rows, rendered again with 19', await roles(table(20), '', narrow), 'LayoutTable, 0 rows');

const line = 'td { border-bottom: 1px solid #888 }';
see('3 rows, a line below each cell', await roles(table(3), line), 'table, 3 rows');
const unseen = 'td { border-bottom: 1px solid transparent }';
see('3 rows, a line that nobody sees', await roles(table(3), unseen), 'table, 3 rows');
const shadow = 'td { box-shadow: 0 1px #888 }';
see('3 rows, the line as a shadow', await roles(table(3), shadow), 'LayoutTable, 0 rows');
const stripe = 'tr:nth-child(odd) { background: #eee }';
see('3 rows, striped', await roles(table(3), stripe), 'table, 3 rows');
const gradient = 'tr:nth-child(odd) { background: linear-gradient(#eee, #eee) }';
see('3 rows, the stripe as a gradient', await roles(table(3), gradient), 'LayoutTable, 0 rows');
see('3 rows and a caption, no style', await roles(table(3, '<caption>Hyror</caption>')), 'table, 3 rows');
const headed = table(3, '<tr><th>Lokal</th><th>Hyra</th></tr>');
see('3 rows and headings, no style', await roles(headed), 'table, 4 rows');
await browser.close();
END

node run.mjs
