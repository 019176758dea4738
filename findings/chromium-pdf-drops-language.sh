#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), tagged PDF by
# Page.printToPDF. Read 2026-11-28.
#
# Guess: a part of a page in another language, marked with `lang`, is marked with that language in the
# tagged PDF too; or else no part is.
#
# What happens: it depends on the element, and on attributes that have nothing to do with language. A
# `div` round paragraphs, and a `span`, `i`, `b`, `q`, `cite`, `small` or `tbody`, lose their `lang`
# without a word; `p`, `section`, `em`, `abbr`, `table` and `tr` keep it. What the accessibility tree
# leaves out as mere wrapping gets no tag, and its language is not handed down to what it wraps.
# Anything that keeps the wrapper in the tree keeps the language: an `id`, a `title`, a `role`, a
# `tabindex`. A class or a data attribute does not. In the page, `:lang(fi)` matches in all cases, so
# nothing shows there.
#
# Why it matters: many municipalities owe their readers summaries in Finnish, Meänkieli or Sámi. In
# the PDF made from a sound page those parts are read aloud with a Swedish voice, and a checker that
# only looks for a document language is content.
#
# Upstream: no thread found on the language of wrappers that are left out of the tree.
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

const parts = [
  ['div round paragraphs', 'lost', '<div lang="fi"><p>Tervetuloa Kalixiin.</p></div>'],
  ['the same div with a class', 'lost', '<div lang="fi" class="finska"><p>Tervetuloa Kalixiin.</p></div>'],
  ['the same div with an id', 'kept', '<div lang="fi" id="finska"><p>Tervetuloa Kalixiin.</p></div>'],
  ['the same div with a role', 'kept', '<div lang="fi" role="group"><p>Tervetuloa Kalixiin.</p></div>'],
  ['the same as a section', 'kept', '<section lang="fi"><p>Tervetuloa Kalixiin.</p></section>'],
  ['the paragraph itself', 'kept', '<div><p lang="fi">Tervetuloa Kalixiin.</p></div>'],
  ['span', 'lost', '<p>På finska: <span lang="fi">Tervetuloa</span>.</p>'],
  ['span with an id', 'kept', '<p>På finska: <span lang="fi" id="valkommen">Tervetuloa</span>.</p>'],
  ['span with a title', 'kept', '<p>På finska: <span lang="fi" title="Välkommen">Tervetuloa</span>.</p>'],
  ['em', 'kept', '<p>På finska: <em lang="fi">Tervetuloa</em>.</p>'],
  ['i', 'lost', '<p>På finska: <i lang="fi">Tervetuloa</i>.</p>'],
  ['q', 'lost', '<p>På finska: <q lang="fi">Tervetuloa</q>.</p>'],
  ['abbr', 'kept', '<p>På finska: <abbr lang="fi">jne.</abbr></p>'],
  ['tbody', 'lost', '<table><tbody lang="fi"><tr><th>Aihe</th><td>Koulu</td></tr></tbody></table>'],
  ['tr', 'kept', '<table><tbody><tr lang="fi"><th>Aihe</th><td>Koulu</td></tr></tbody></table>'],
];

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
for (const [name, told, html] of parts) {
  await page.setContent(`<!doctype html><html lang="sv"><title>Plan</title><body><h1>Plan</h1>${html}</body>`);
  const inPage = await page.evaluate(() => document.querySelector(':lang(fi)') !== null);
  const pdf = Buffer.from(await page.pdf({ tagged: true })).toString('latin1');
  if (!inPage || !pdf.includes('/Lang (sv)')) throw new Error('the page or the PDF has no language at all');
  see(name, pdf.includes('/Lang (fi)') ? 'kept' : 'lost', told);
}
await browser.close();
END

node run.mjs
