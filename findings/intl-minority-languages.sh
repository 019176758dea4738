#!/usr/bin/env bash
# What: Intl in Node 20.20.2 (ICU 78.2) and in Chromium 153 (the headless shell of @sparticuz/chromium
# 153.0.0). Read 2026-11-28.
#
# Guess: both run V8 and ICU, so that a date rendered on the server comes out the same in the browser;
# and a language that Intl says it supports is supported by all of Intl.
#
# What happens: Chromium ships a cut of ICU's data. For Northern Sámi (`se`) and Yiddish (`yi`), two
# of Sweden's national minority languages, Node gives dates in the language, and Chromium gives them
# in the visitor's own language (English here), since a missing locale falls back on the default one.
# The trap is in asking first: supportedLocalesOf answers for each service by itself. In the same
# Chromium, Intl.PluralRules supports `se`, with the dual, and Intl.Segmenter `yi`, while
# DateTimeFormat, NumberFormat, ListFormat and Collator support neither. A test on one service says
# nothing of another. A list of locales (`['se', 'sv']`) falls back on Swedish.
#
# Why it matters: a page in Northern Sámi that is right on the server turns into one with English
# dates when it is hydrated, and the words around a number may take the dual while the number is
# written in the English way.
#
# Upstream: no thread found that says which languages are cut.
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

/** What Intl gives for a language; runs in both places. */
function answers(languages) {
  const day = new Date(2026, 10, 28);
  const supports = (name) => Intl[name].supportedLocalesOf(languages).join(' ');
  return {
    dates: languages.map((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day)),
    DateTimeFormat: supports('DateTimeFormat'),
    NumberFormat: supports('NumberFormat'),
    ListFormat: supports('ListFormat'),
    Collator: supports('Collator'),
    PluralRules: supports('PluralRules'),
    Segmenter: supports('Segmenter'),
    two: new Intl.PluralRules('se').select(2),
    list: new Intl.DateTimeFormat(['se', 'sv'], { dateStyle: 'long' }).format(day),
  };
}

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox', '--lang=en-US'],
});
console.log(await browser.version(), '| ICU of Node:', process.versions.icu);
const page = await browser.newPage();
const languages = ['sv', 'fi', 'se', 'yi'];

see('Node', answers(languages), {
  dates: ['28 november 2026', '28. marraskuuta 2026', '2026 skábmamánnu 28', '28טן נאוועמבער 2026'],
  DateTimeFormat: 'sv fi se yi',
  NumberFormat: 'sv fi se yi',
  ListFormat: 'sv fi se yi',
  Collator: 'sv fi se yi',
  PluralRules: 'sv fi se yi',
  Segmenter: 'sv fi se yi',
  two: 'two',
  list: '2026 skábmamánnu 28',
});
see('Chromium', await page.evaluate(answers, languages), {
  dates: ['28 november 2026', '28. marraskuuta 2026', 'November 28, 2026', 'November 28, 2026'],
  DateTimeFormat: 'sv fi',
  NumberFormat: 'sv fi',
  ListFormat: 'sv fi',
  Collator: 'sv fi',
  PluralRules: 'sv fi se yi',
  Segmenter: 'sv fi yi',
  two: 'two',
  list: '28 november 2026',
});
await browser.close();
END

node run.mjs
