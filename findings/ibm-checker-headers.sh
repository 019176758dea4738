#!/usr/bin/env bash
# What: accessibility-checker-engine 4.0.34 (IBM), rule table_headers_ref_valid, beside axe-core
# 4.14.1, in Chromium 153. Read 2026-11-28.
#
# Guess: a checker that looks into shadow roots judges ids where ids live: within the root.
#
# What happens: the engine enters shadow roots and finds the table there, but looks for the ids of
# `headers` in the document. Each data cell of a sound table is reported as a violation, and the
# message says that the id does not exist "in this document". The same table in the page passes.
# axe-core judges it rightly in both places, and both engines report a table whose `headers` do name
# nothing.
#
# Why it matters: tables from web components fail a municipality's accessibility review and have no
# fault to mend; taking `headers` away makes the report green and the table harder to read.
#
# Upstream: no thread found on this rule and shadow roots.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 accessibility-checker-engine@4.0.34 axe-core@4.14.1)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const table = (year) => `<table><caption>Avgifter</caption>
  <tr><td></td><th id="${year}" scope="col">2026</th></tr>
  <tr><th id="altan" scope="row">Altan</th><td headers="altan y2026">1 200 kr</td></tr></table>`;
const inRoot = (html) => `<div><template shadowrootmode="open">${html}</template></div>`;
const pages = [
  ['sound table in the page', table('y2026'), { ibm: 0, axe: 0 }],
  ['sound table in a shadow root', inRoot(table('y2026')), { ibm: 1, axe: 0 }],
  ['headers without a heading, in the page', table('y26'), { ibm: 1, axe: 1 }],
  ['headers without a heading, in a shadow root', inRoot(table('y26')), { ibm: 1, axe: 1 }],
];

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
const engines = ['accessibility-checker-engine/ace-window.js', 'axe-core/axe.min.js'];
const scripts = engines.map((path) => readFileSync(`node_modules/${path}`, 'utf8'));
for (const [name, html, told] of pages) {
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Taxa</title><body><main><h1>Taxa</h1>${html}</main></body></html>`,
  );
  for (const content of scripts) await page.addScriptTag({ content });
  const faults = await page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const { violations } = await axe.run();
    return {
      ibm: results.filter(({ ruleId, value }) => ruleId === 'table_headers_ref_valid' && value[1] === 'FAIL').length,
      axe: violations.filter(({ id }) => id === 'td-headers-attr').length,
    };
  });
  see(name, faults, told);
}
await browser.close();
END

node run.mjs
