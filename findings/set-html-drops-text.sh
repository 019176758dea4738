#!/usr/bin/env bash
# What: Element.setHTML in Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), beside
# DOMPurify 3.5.0 in the same page. Read 2026-11-28.
#
# Guess: a sanitizer that does not let an element through takes off the tags and keeps the words, as
# DOMPurify and server-side sanitizers do; and harmless elements that have been in HTML for decades
# are let through.
#
# What happens: by default the browser's own sanitizer removes an element that is not on its list with
# all that it holds. The list leaves out `font`, `center`, `big`, `tt`, `strike` and `acronym`, but
# also `details`, `label`, `button`, `output`, `dialog` and custom elements. So text disappears, from
# the middle of a sentence or a whole page at a time, without an error. replaceWithChildrenElements in
# a Sanitizer of one's own keeps the words; no switch for all unknown elements at once was found.
#
# Why it matters: pages from an older CMS have their text in `font` and `center`, and so has what
# LibreOffice puts on the clipboard; newer ones have their fees in `details`. Exchanging DOMPurify for
# the built-in function empties them.
#
# Upstream: the HTML standard's Sanitizer API lists what is allowed by default and says "remove" for
# the rest; no thread found that warns of the lost text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 dompurify@3.5.0)
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

const samples = {
  font: '<p>Avgiften är <font color="red">1 200 kronor</font>.</p>',
  center: '<center><h2>Öppettider</h2><p>Måndag 8–16</p></center>',
  strike: '<p>Avgiften är <strike>1 100</strike> 1 200 kronor.</p>',
  details: '<details><summary>Avgift</summary><p>1 200 kronor</p></details>',
  label: '<p><label>Avgift</label> 1 200 kronor</p>',
  'custom element': '<p>Avgiften är <kommun-avgift>1 200 kronor</kommun-avgift>.</p>',
  span: '<p>Avgiften är <span>1 200 kronor</span>.</p>',
};

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
await page.addScriptTag({ content: readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8') });
/** The words that are left of HTML by each way of cleaning it. */
const words = (html) =>
  page.evaluate((source) => {
    const element = document.createElement('div');
    element.setHTML(source);
    const builtIn = element.textContent;
    const keep = ['font', 'center', 'strike', 'label', 'kommun-avgift'];
    element.setHTML(source, { sanitizer: new Sanitizer({ replaceWithChildrenElements: keep }) });
    const own = element.textContent;
    element.replaceChildren(DOMPurify.sanitize(source, { RETURN_DOM_FRAGMENT: true }));
    return { builtIn, own, purify: element.textContent };
  }, html);
const told = {
  font: 'Avgiften är .',
  center: '',
  strike: 'Avgiften är  1 200 kronor.',
  details: '',
  label: ' 1 200 kronor',
  'custom element': 'Avgiften är .',
  span: 'Avgiften är 1 200 kronor.',
};
for (const [name, html] of Object.entries(samples)) {
  const whole = html.replace(/<[^>]*>/g, '');
  const { builtIn, own, purify } = await words(html);
  see(`${name}, setHTML`, builtIn, told[name]);
  see(`${name}, DOMPurify`, purify, whole);
  if (name !== 'details') see(`${name}, setHTML with a list of its own`, own, whole);
}
for (const name of ['big', 'tt', 'acronym', 'button', 'output', 'dialog']) {
  const { builtIn, purify } = await words(`<p>Avgift: <${name}>1 200 kronor</${name}></p>`);
  see(`${name}, setHTML`, builtIn, 'Avgift: ');
  see(`${name}, DOMPurify`, purify, 'Avgift: 1 200 kronor');
}
await browser.close();
END

node run.mjs
