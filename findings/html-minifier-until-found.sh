#!/usr/bin/env bash
# What: html-minifier-terser 7.2.0 with collapseBooleanAttributes, checked in Chromium 153. Read
# 2026-11-28.
#
# Guess: an option for boolean attributes shortens `hidden="hidden"` and leaves alone what is not
# boolean.
#
# What happens: `hidden` was a boolean attribute and no longer is: its value `until-found` hides text
# in such a way that search in the page and links to it open it. The minifier has `hidden` in its list
# and throws away any value, so `hidden="until-found"` becomes `hidden`: text that is gone for good
# unless a script opens it. Attributes that were never boolean and look like it (`contenteditable`,
# `draggable`, `popover`) are left alone.
#
# Why it matters: collapsed sections of rules and fees are the very thing that until-found was made
# for. The published page looks the same, with its sections shut; only search in the page and links to
# what they hold no longer open them, and no test of the source page can tell.
#
# Upstream: the list is described in terser/html-minifier-terser#55; no thread found on until-found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 html-minifier-terser@7.2.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >page.html <<'END'
<!doctype html>
<html lang="sv">
  <head>
    <title>Taxa</title>
  </head>
  <body>
    <h1>Taxa för bygglov</h1>
    <h2 id="rubrik">Attefallshus</h2>
    <div id="attefall" hidden="until-found" aria-labelledby="rubrik">
      <p>Avgiften för anmälan är 7 400 kronor.</p>
    </div>
    <p contenteditable="true" draggable="false">Egen anteckning</p>
    <div id="ruta" popover="manual">Hjälp</div>
    <button disabled="disabled">Skicka</button>
  </body>
</html>
END

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { minify } from 'html-minifier-terser';
import puppeteer from 'puppeteer-core';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const source = readFileSync('page.html', 'utf8');
const small = await minify(source, { collapseBooleanAttributes: true });
const tag = (html, name) => html.match(new RegExp(`<${name}[^>]*>`))[0];
see('section', tag(small, 'div id="attefall"'), '<div id="attefall" hidden aria-labelledby="rubrik">');
see('popover', tag(small, 'div id="ruta"'), '<div id="ruta" popover="manual">');
see('button', tag(small, 'button'), '<button disabled>');

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();

/** Whether a link to the section opens it. */
async function opens(html) {
  await page.setContent(html);
  return page.evaluate(async () => {
    location.hash = 'attefall';
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return document.getElementById('attefall').checkVisibility({ contentVisibilityAuto: true }) &&
      !document.getElementById('attefall').hidden;
  });
}
see('a link opens the section, before', await opens(source), true);
see('a link opens the section, minified', await opens(small), false);
await browser.close();
END

node run.mjs
