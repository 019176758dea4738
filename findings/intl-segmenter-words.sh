#!/usr/bin/env bash
# What: Intl.Segmenter in Node 20.20.2 (ICU 78.2) and in Chromium 153 (the headless shell of
# @sparticuz/chromium 153.0.0). Read 2026-11-28.
#
# Guess: with the same locale, which both support, the same text falls into the same words in Node and
# in Chromium.
#
# What happens: Swedish puts a colon in genitives ("EU:s", "KF:s", "S:t") and full stops in
# abbreviations ("bl.a.", "t.ex."). Node keeps such a word whole, as Unicode's default rules do (UAX
# 29: MidLetter and MidNumLet between letters). Chromium cuts it in pieces, in Swedish and Finnish
# too, though it says that it supports them. Chromium 156 on a desktop does the same. What else was
# tried is cut alike: hyphens, reference numbers, figures with comma or space, "10:30".
#
# Why it matters: an index of words that is made in Node at build time and asked in the browser by the
# same code has "eu:s" as a word, and the query for the same "EU:s" asks for "eu" and "s". The text
# that holds it is not found. Counts of words differ as well.
#
# Upstream: UAX 29 lets implementations tailor both; no thread found on Chromium's choice.
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

/** The words of a text, marked off by bars; runs in both places. */
const words = (locale, text) => {
  const parts = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...parts].filter((part) => part.isWordLike).map((part) => part.segment).join(' | ');
};

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version(), '| ICU of Node:', process.versions.icu);
const page = await browser.newPage();
const inChromium = (locale, text) => page.evaluate(`(${words})(${JSON.stringify(locale)}, ${JSON.stringify(text)})`);
const supported = (locales) => Intl.Segmenter.supportedLocalesOf(locales);
see('Chromium supports', await page.evaluate(supported, ['sv', 'fi', 'en']), ['sv', 'fi', 'en']);

const text = 'KF:s mål, bl.a. EU:s stöd vid S:t Olofs väg';
for (const locale of ['sv', 'fi', 'en']) {
  see(`Node, ${locale}`, words(locale, text), 'KF:s | mål | bl.a | EU:s | stöd | vid | S:t | Olofs | väg');
  const cut = 'KF | s | mål | bl | a | EU | s | stöd | vid | S | t | Olofs | väg';
  see(`Chromium, ${locale}`, await inChromium(locale, text), cut);
}
for (const same of ['e-post, kl. 10:30', 'KS 2026/112, 12,5 procent', '1 200 kronor']) {
  see(`both cut alike: ${same}`, await inChromium('sv', same), words('sv', same));
}
await browser.close();
END

node run.mjs
