#!/usr/bin/env bash
# What: Pagefind 1.6.0, searched in Chromium 153. Read 2026-11-28.
#
# Guess: `sv` and `sv-SE` are the same language to a site's search; from a page marked with either,
# all Swedish pages are found.
#
# What happens: every value of `lang` on `html` gets an index of its own, and a search looks in one
# only. A page in `sv` finds the `sv` pages and a page in `sv-SE` the `sv-SE` pages; neither says that
# there are more. What makes it hard to see is that the fallback works the way one expects: from
# `sv-FI`, for which there is no index, the search finds the `sv` pages, and a site where all pages
# say `sv-SE` is found from anywhere. It takes one template that says something else. Letter case
# makes no difference (`SV` goes with `sv`).
#
# Why it matters: the main site says `sv`, and the pages that come from another system, such as a
# document archive, `sv-SE`. Half of the site can't be found from the other half.
#
# Upstream: one index a language is documented; Pagefind/pagefind#576 says of regional tags that they
# use the plain language's index, which holds only while they have none of their own.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 pagefind@1.6.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import chromium from '@sparticuz/chromium';
import * as pagefind from 'pagefind';
import puppeteer from 'puppeteer-core';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const html = (lang, title, text) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
const { index } = await pagefind.createIndex();
for (const [url, lang, title] of [
  ['/bygga/', 'sv', 'Söka bygglov'],
  ['/dokument/taxa/', 'sv-SE', 'Taxa för bygglov'],
  ['/stor-bokstav/', 'SV', 'Bygglov för företag'],
]) {
  const { errors } = await index.addHTMLFile({ url, content: html(lang, title, 'Bygglov ges av kommunen.') });
  if (errors.length) throw new Error(errors.join());
}
await index.writeFiles({ outputPath: 'site/pagefind' });
for (const lang of ['sv', 'sv-SE', 'sv-FI']) writeFileSync(`site/${lang}.html`, html(lang, 'Sök', ''));

const types = { js: 'text/javascript', html: 'text/html' };
const server = createServer(({ url }, answer) => {
  const path = `site${new URL(url, 'http://localhost').pathname}`;
  try {
    const body = readFileSync(path);
    answer.setHeader('content-type', types[path.split('.').at(-1)] ?? 'application/octet-stream').end(body);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
/** The addresses that a search for "bygglov" finds from a page in a language. */
async function found(lang) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/${lang}.html`);
  return page.evaluate(async () => {
    const search = await import('/pagefind/pagefind.js');
    const { results } = await search.search('bygglov');
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.map(({ url }) => url).sort();
  });
}
see('from a page in sv', await found('sv'), ['/bygga/', '/stor-bokstav/']);
see('from a page in sv-SE', await found('sv-SE'), ['/dokument/taxa/']);
see('from a page in sv-FI', await found('sv-FI'), ['/bygga/', '/stor-bokstav/']);
await browser.close();
server.close();
await pagefind.close();
END

node run.mjs
