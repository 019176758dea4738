#!/usr/bin/env bash
# What: Vite 8.3.8 (its production CSS is minified by Lightning CSS 1.33), checked in Chromium 153.
# Read 2026-11-28.
#
# Guess: minifying keeps the order of a shorthand and of a longhand that the shorthand resets.
#
# What happens: `font` and `transition` are written out at the end of their rule, after longhands that
# stood below them. Lightning CSS keeps the order for the longhands that it counts as the shorthand's
# own (`font-size` after `font`, which it folds in), but not for those that the shorthand only resets:
# font-variant-numeric, font-feature-settings, font-kerning, font-variation-settings,
# font-size-adjust, transition-behavior. `font: 1rem/1.5 serif; font-variant-numeric: tabular-nums`
# comes out the other way round, and the figures are no longer tabular. A second rule with the same
# selector is no way out: the two rules are joined first, and then turned round. In a rule with
# another selector the value survives.
#
# Why it matters: sums in a budget table stop lining up, fractions and small capitals go, notices
# vanish instead of fading, on the published site only. Nothing fails, and both declarations are there
# in the built file for everyone to see.
#
# Upstream: parcel-bundler/lightningcss#1207 and #1209 (both open, on `font`); oven-sh/bun#41990 has
# `transition` too, for its own copy of the code.
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

cat >table.css <<'END'
.sums {
  font: 1rem/1.5 serif;
  font-variant-numeric: tabular-nums;
}
.fractions {
  font: 1rem/1.5 serif;
  font-feature-settings: 'frac';
}
.big {
  font: 1rem/1.5 serif;
  font-size: 40px;
}
.notice {
  transition: opacity 0.2s;
  transition-behavior: allow-discrete;
}
.twice {
  font: 1rem/1.5 serif;
}
.twice {
  font-variant-numeric: tabular-nums;
}
.apart {
  font: 1rem/1.5 serif;
}
td.apart {
  font-variant-numeric: tabular-nums;
}
END

cat >index.html <<'END'
<!doctype html>
<html lang="sv">
  <head>
    <title>Budget</title>
    <link rel="stylesheet" href="./table.css" />
  </head>
  <body>
    <table>
      <tr><th>Barn och utbildning</th><td class="sums">411,1</td><td class="twice">420,7</td><td class="apart">431,1</td></tr>
    </table>
    <p class="fractions">1/2 tjänst</p>
    <p class="big">420 miljoner</p>
    <p class="notice">Sidan uppdateras kl. 8.</p>
  </body>
</html>
END

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { readdirSync, readFileSync } from 'node:fs';
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

await build({ configFile: false, logLevel: 'error', build: { outDir: 'out' } });
const written = readFileSync('table.css', 'utf8');
const built = readFileSync(`out/assets/${readdirSync('out/assets').find((name) => name.endsWith('.css'))}`, 'utf8');
console.log('built:', built.trim());

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
const values = async (css) => {
  await page.setContent(readFileSync('index.html', 'utf8').replace(/<link[^>]*>/, `<style>${css}</style>`));
  return page.evaluate(() => {
    const style = (name) => getComputedStyle(document.querySelector(name));
    return {
      sums: style('.sums').fontVariantNumeric,
      fractions: style('.fractions').fontFeatureSettings,
      notice: style('.notice').transitionBehavior,
      twice: style('.twice').fontVariantNumeric,
      big: style('.big').fontSize,
      apart: style('.apart').fontVariantNumeric,
    };
  });
};
const kept = { big: '40px', apart: 'tabular-nums' };
see('as written', await values(written), {
  sums: 'tabular-nums',
  fractions: '"frac"',
  notice: 'allow-discrete',
  twice: 'tabular-nums',
  ...kept,
});
see('as built', await values(built), {
  sums: 'normal',
  fractions: 'normal',
  notice: 'normal',
  twice: 'normal',
  ...kept,
});
await browser.close();
END

node run.mjs
