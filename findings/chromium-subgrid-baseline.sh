#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), a grid row whose items are aligned
# by their baselines, where one of the items is a subgrid of the columns. Read 2026-11-28.
#
# Guess: a subgrid that takes over the columns is an item of the row like any other: the row is as high as
# its items need when their baselines are on one line.
#
# What happens: the items do get their common baseline, but the row is made as if they had not. What was
# moved down for it sticks out below the row, over the next one. The same item with the same columns
# written out, or without a grid at all, is counted. With `align-items: start` the subgrid is counted too.
#
# Why it matters: lists with a large number, a name and facts beside it are aligned like this, and a
# subgrid is what makes number and name one heading. The last fact lies on the line below, in Chromium
# alone: Firefox 153 and WebKitGTK 2.50 make room. It is seen only where the facts are the taller part.
#
# Upstream: no thread on it found. CSS Grid 2 has subgridded items take part in baseline alignment.
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

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();

/** Whether the facts stick out of the row, and whether their first line is on the number's baseline. */
async function row(named, items = 'baseline') {
  await page.setContent(`<!doctype html><html lang="sv"><title>Uppdrag</title><style>
    * { margin: 0 }
    article { display: grid; grid-template-columns: 4rem 20rem 20rem; align-items: ${items}; line-height: 20px }
    header { grid-column: 1 / span 2; ${named} }
    b { font-size: 60px; line-height: 60px }
    i { display: inline-block; inline-size: 0 }
  </style><article><header><b>7<i></i></b><h2>Rusta torget</h2></header>
  <div class="facts"><p>Ansvarig<i></i></p><p>Klart</p><p>Status</p><p>Mål</p></div></article>`);
  return page.evaluate(() => {
    const bottom = (selector) => document.querySelector(selector).getBoundingClientRect().bottom;
    return {
      sticksOut: Math.round(bottom('.facts') - bottom('article')) > 0,
      onOneLine: Math.abs(bottom('b > i') - bottom('p > i')) < 1,
    };
  });
}

const aligned = 'display: grid; align-items: baseline;';
see('a subgrid', await row(`${aligned} grid-template-columns: subgrid`), { sticksOut: true, onOneLine: true });
see('the same columns written out', await row(`${aligned} grid-template-columns: 4rem 20rem`), {
  sticksOut: false,
  onOneLine: true,
});
see('flex', await row('display: flex; align-items: baseline'), { sticksOut: false, onOneLine: true });
see('a subgrid, at the start', await row(`${aligned} grid-template-columns: subgrid`, 'start'), {
  sticksOut: false,
  onOneLine: false,
});
await browser.close();
END

node run.mjs
