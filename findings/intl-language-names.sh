#!/usr/bin/env bash
# What: Intl.DisplayNames in Node 20.20.2 (ICU 78.2) and in Chromium 153 (the headless shell of
# @sparticuz/chromium 153.0.0). Read 2026-11-28.
#
# Guess: in a locale that both support, Swedish, a language menu can be filled by Intl.DisplayNames,
# and what Node's tests show is what visitors read.
#
# What happens: in Chromium the Swedish names of Northern, Lule and South Sámi, of Meänkieli and of
# Romani are missing, and the bare codes come out: "smj". Finnish, Yiddish, and languages far from
# Sweden (Faroese, Tigrinya, Dari) have theirs. Chromium 156 on a desktop lacks them as well. Node has
# all of them, so a unit test passes. There is no error, since a missing name falls back on the code
# unless `fallback: 'none'` is asked for. The same holds of the names in English.
#
# Why it matters: it is just the national minority languages, whose names the law wants to be seen on
# these pages, that turn into codes, and only in the browser.
#
# Upstream: no thread found on these names.
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

/** The names of languages in a locale; runs in both places. */
const names = (locale, codes) => {
  const display = new Intl.DisplayNames(locale, { type: 'language' });
  return `${display.resolvedOptions().locale}: ${codes.map((code) => display.of(code)).join(', ')}`;
};
const codes = ['fi', 'yi', 'se', 'smj', 'sma', 'fit', 'rom', 'fo', 'ti', 'fa-AF'];

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version(), '| ICU of Node:', process.versions.icu);
const page = await browser.newPage();
const shown = (locale) => page.evaluate(`(${names})(${JSON.stringify(locale)}, ${JSON.stringify(codes)})`);
const rest = 'färöiska, tigrinja, dari';
see('Node', names('sv', codes), `sv: finska, jiddisch, nordsamiska, lulesamiska, sydsamiska, meänkieli, romani, ${rest}`);
see('Chromium', await shown('sv'), `sv: finska, jiddisch, se, smj, sma, fit, rom, ${rest}`);
see('Chromium, in English', await shown('en'), 'en: Finnish, Yiddish, se, smj, sma, fit, rom, Faroese, Tigrinya, Dari');
const none = await page.evaluate(() =>
  String(new Intl.DisplayNames('sv', { type: 'language', fallback: 'none' }).of('smj')),
);
see("Chromium, fallback: 'none'", none, 'undefined');
await browser.close();
END

node run.mjs
