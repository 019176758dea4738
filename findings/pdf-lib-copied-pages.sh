#!/usr/bin/env bash
# What: pdf-lib 1.17.1, copyPages, on a tagged PDF from Chromium 153. Read 2026-11-28.
#
# Guess: pages that are copied from a tagged PDF into a new one, as when an agenda's annexes are
# joined into one file, are still tagged; and their links within the document still lead somewhere.
#
# What happens: tags, language, title and link targets hang in the document's catalog and not in the
# pages, and copyPages copies pages. The joined file has no structure tree, no MarkInfo, no language.
# The links are copied as annotations and still look like links, but the named places they lead to are
# gone. Since the marks in the page's content (MCIDs) and the StructParents numbers are copied too,
# the file looks half tagged to whoever looks at the pages. Loading and saving one file keeps it all;
# it is the copying into another that does not.
#
# Why it matters: the law on accessible public documents is met by each annex and by none of what is
# published. Nothing warns, and the pages look the same.
#
# Upstream: Hopding/pdf-lib#402 (tags), #341 (link targets). The documentation of copyPages says
# nothing of either.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 pdf-lib@1.17.1)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import chromium from '@sparticuz/chromium';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
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
await page.setContent(`<!doctype html><html lang="sv"><title>Bilaga 1</title><body>
  <h1>Taxa</h1><p><a href="#bygglov">Bygglov</a></p>
  <table><tr><th>Ärende</th><th>Avgift</th></tr><tr><td>Altan</td><td>1 200 kr</td></tr></table>
  <h2 id="bygglov" style="break-before: page">Bygglov</h2><p>Avgift tas ut.</p></body></html>`);
const annex = await page.pdf({ tagged: true });
await browser.close();

/** What a file keeps of that which makes it accessible. */
async function facts(bytes) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const has = (name) => pdf.catalog.has(PDFName.of(name));
  const links = pdf.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  const [link] = links.map((ref) => pdf.context.lookup(ref, PDFDict));
  return {
    tags: has('StructTreeRoot') && has('MarkInfo'),
    language: has('Lang'),
    targets: has('Dests') || has('Names'),
    title: pdf.getTitle() ?? '',
    links: links.length,
    'link leads to': String(link?.get(PDFName.of('Dest'))),
    'pages numbered into tags': pdf.getPages().filter(({ node }) => node.has(PDFName.of('StructParents'))).length,
  };
}

const whole = {
  tags: true,
  language: true,
  targets: true,
  title: 'Bilaga 1',
  links: 1,
  'link leads to': '/bygglov',
  'pages numbered into tags': 2,
};
see('annex', await facts(annex), whole);
const source = await PDFDocument.load(annex);
see('annex, loaded and saved', await facts(await source.save()), whole);
const joined = await PDFDocument.create();
for (const copy of await joined.copyPages(source, source.getPageIndices())) joined.addPage(copy);
const bare = { tags: false, language: false, targets: false, title: '' };
see('annex, copied into a new file', await facts(await joined.save()), { ...whole, ...bare });
END

node run.mjs
