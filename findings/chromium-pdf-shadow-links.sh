#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), PDF by Page.printToPDF, read with
# pdf.js (pdfjs-dist 5.4.530). Read 2026-11-28.
#
# Guess: links within a page become links within its PDF. Where a page is made of web components, whose ids
# the page itself does not see, a link is at least kept with its address.
#
# What happens: a link in a shadow root to an id in the same root, which a reader follows in the page by
# script or to the very place, is no link at all in the PDF: not to a page, and not to an address. So is a
# link in the page to an id in a shadow root. The text is there, underlined, and nothing happens. The same
# two elements outside a shadow root give a link that works, and so do links to other pages from within one.
#
# Why it matters: a plan's contents list, its notes and its "see goal 4" are what makes a PDF of thirty pages
# usable, and a keyboard or a screen reader has no other way through it.
#
# Upstream: no thread found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 pdfjs-dist@5.4.530)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import chromium from '@sparticuz/chromium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();

/** The links in the PDF of a page: how many lead to a place in it, and how many to an address. */
async function links(body) {
  await page.setContent(`<!doctype html><html lang="sv"><title>Plan</title>${body}</html>`);
  const data = await page.pdf({ tagged: true });
  const sheet = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
  const found = (await sheet.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  return { places: found.filter(({ dest }) => dest).length, addresses: found.filter(({ url }) => url).length };
}

const link = '<p><a href="#boende">Boende</a></p>';
const goal = '<h2 id="boende">Boende</h2>';
const within = (html) => `<div><template shadowrootmode="open">${html}</template></div>`;
see('link and goal in the page', await links(link + goal), { places: 1, addresses: 0 });
see('both in one shadow root', await links(within(link + goal)), { places: 0, addresses: 0 });
see('the goal in a shadow root', await links(link + within(goal)), { places: 0, addresses: 0 });
const other = '<p><a href="https://www.example.org/plan">Planen</a></p>';
see('a link to another page, in a shadow root', await links(within(other)), { places: 0, addresses: 1 });
await browser.close();
END

node run.mjs
