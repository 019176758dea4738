#!/usr/bin/env bash
# What: Vite 8.3.8 (its production CSS is made by Lightning CSS 1.33), `light-dark()` in a custom property,
# checked in Chromium 153. Read 2026-11-28.
#
# Guess: a build for browsers that lack `light-dark()` writes something that works there and elsewhere; and
# what stands within `@supports (color: light-dark(red, red))` is left as it is, since only browsers that
# have the function read it.
#
# What happens: it becomes `var(--lightningcss-light, …) var(--lightningcss-dark, …)`. The two switches are
# set only where the same build also sees a rule that sets `color-scheme`. A page that says it in its
# markup (`<meta name="color-scheme">`, a `style` attribute), in a sheet that is not built, or in a CMS's
# own sheet sets none: the property then holds two colours side by side, which is no colour. What uses it is
# inherited, and not the second value that `var()` has for a property that is not set. Within `@supports` it is the same, though the condition itself is
# kept. One `var()` with the two colours in it, `light-dark(var(--pair))`, is left alone and works.
#
# Why it matters: a theme's sheet carries tokens and is imported by many sites, whose page says light or
# dark. In development all is right; in production every colour of the theme is gone, without a word.
#
# Upstream: parcel-bundler/lightningcss#821 and #873.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 vite@8.3.8)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >theme.css <<'END'
.plain {
  --accent: light-dark(#7a1f3d, #f0a8bf);
}
@supports (color: light-dark(red, red)) {
  .guarded {
    --accent: light-dark(#7a1f3d, #f0a8bf);
  }
}
.pair {
  --both: #7a1f3d, #f0a8bf;
  --accent: light-dark(var(--both));
}
p {
  color: var(--accent, gray);
}
END

cat >run.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';

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

/** The colours that a page in light has with a sheet, whose own markup says that it knows both. */
async function colours(css) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="sv"><meta name="color-scheme" content="light dark"><title>Tema</title>
    <style>${css}</style><p class="plain">a</p><p class="guarded">b</p><p class="pair">c</p>`);
  const seen = await page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll('p')].map((p) => [p.className, getComputedStyle(p).color])),
  );
  await page.close();
  return seen;
}

/** A sheet as Vite builds it by default. */
async function built(name) {
  writeFileSync('main.js', `import './${name}';`);
  await build({
    logLevel: 'silent',
    build: { outDir: 'out', rollupOptions: { input: 'main.js', output: { assetFileNames: 'out.css' } } },
  });
  return readFileSync('out/out.css', 'utf8');
}

const source = readFileSync('theme.css', 'utf8');
const wine = 'rgb(122, 31, 61)';
const [gone, fallen] = ['rgb(0, 0, 0)', 'rgb(128, 128, 128)'];
see('as written', await colours(source), { plain: wine, guarded: wine, pair: wine });

const alone = await built('theme.css');
console.log(alone);
see('built', await colours(alone), { plain: gone, guarded: gone, pair: wine });
see('the condition is kept', alone.includes('@supports (color:light-dark(red, red))'), true);
see('var() falls back to its second value', Object.values(await colours(alone)).includes(fallen), false);

writeFileSync('with.css', `:root { color-scheme: light dark }\n${source}`);
see('built with a rule for color-scheme', await colours(await built('with.css')), {
  plain: wine,
  guarded: wine,
  pair: wine,
});
await browser.close();
END

node run.mjs
