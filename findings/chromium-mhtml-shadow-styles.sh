#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), "Webpage, single file": MHTML by
# Page.captureSnapshot, opened anew. Read 2026-11-28.
#
# Guess: as an old format it has no shadow roots, so a page of web components is saved empty; or it has them
# since they became declarative, and the page looks as it did.
#
# What happens: between the two. The shadow roots are saved, with their text, and are there again when the
# file is opened. A `<style>` element in them is left out of the file, as adopted style sheets are; a linked
# sheet is kept, and applies. Of the page itself both kinds are kept, so its own parts hide what is wrong.
#
# Why it matters: a reader who keeps a decision, or an archivist who saves the page that it was published on,
# gets a file where every word can be found and what the layout said is gone: the ticks that were coloured
# cells, the column that stood beside another, what was hidden until it was asked for.
#
# Upstream: no thread found that tells of the styles.
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
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
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

const RULE = 'h2 { color: rgb(10, 80, 100) }';
const root = (name, style) =>
  `<section id="${name}"><template shadowrootmode="open">${style}<h2>Mål</h2></template></section>`;
const PAGE = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Plan</title>
<style>main > ${RULE}</style><main><h2>Mål</h2>
${root('element', `<style>${RULE}</style>`)}
${root('linked', '<link rel="stylesheet" href="plan.css">')}
${root('adopted', '')}</main>
<script>
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('${RULE}');
  document.querySelector('#adopted').shadowRoot.adoptedStyleSheets = [sheet];
</script></html>`;

const server = createServer(({ url }, answer) => {
  const isStyle = url.endsWith('.css');
  answer.writeHead(200, { 'content-type': isStyle ? 'text/css' : 'text/html' }).end(isStyle ? RULE : PAGE);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();

/** The text of each heading, and whether it has the colour that its style gives it. */
const headings = () =>
  page.evaluate(() =>
    Object.fromEntries(
      ['page', 'element', 'linked', 'adopted'].map((name) => {
        const root = name === 'page' ? document : document.querySelector(`#${name}`).shadowRoot;
        const heading = root?.querySelector('h2');
        const isStyled = heading && getComputedStyle(heading).color === 'rgb(10, 80, 100)';
        return [name, heading ? `${heading.textContent}, ${isStyled ? 'styled' : 'bare'}` : 'gone'];
      }),
    ),
  );

await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle0' });
const styled = 'Mål, styled';
see('the page', await headings(), { page: styled, element: styled, linked: styled, adopted: styled });
const session = await page.createCDPSession();
const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
writeFileSync('plan.mhtml', data);
see('the linked sheet lies in the file', /^Content-Location: .*plan\.css\r?$/m.test(data), true);
await page.goto(`file://${process.cwd()}/plan.mhtml`);
const bare = 'Mål, bare';
see('the saved page', await headings(), { page: styled, element: bare, linked: styled, adopted: bare });
await browser.close();
server.close();
END

node run.mjs
