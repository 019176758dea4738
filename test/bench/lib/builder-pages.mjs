/** What the builder is measured beside: built and compressed below `out/`, as a web server would have it. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotli, DIST } from './dist.mjs';
import { OUT } from './build.mjs';
import { largeDocument } from './large-document.mjs';

const ROOT = path.join(import.meta.dirname, '../../..');
/** Files of the site that no page here asks for; the largest take longest to compress. */
const UNASKED =
  /\.(?:map|d\.ts|md)$|(?:^|\/)(?:chunks|types|schema|themes)\/|^builder\/(?:samsyn|pdf)|samsyn\.all\.js/;

const page = (head, body) => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samsyn</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/**
 * Writes the pages: the demo with the builder in it (`site/`), a bare text area (`textarea/`), and the large document
 * as a page shows it (`document/`).
 *
 * @returns The path of the large document's file.
 */
export function buildPages() {
  rmSync(OUT, { recursive: true, force: true });
  const demo = path.join(ROOT, 'stories/demo/pages');
  for (const file of readdirSync(demo)) put(`site/${file}`, readFileSync(path.join(demo, file)));
  cpSync(path.join(ROOT, 'stories/kommuner'), path.join(OUT, 'site/kommuner'), { recursive: true });
  for (const file of readdirSync(path.join(OUT, 'site/kommuner')))
    put(`site/kommuner/${file}`, readFileSync(path.join(OUT, 'site/kommuner', file)));
  for (const file of readdirSync(DIST, { recursive: true }).map(String)) {
    const from = path.join(DIST, file);
    if (/\.(?:js|css|html|json)$/.test(file) && !UNASKED.test(file) && statSync(from).isFile())
      put(`site/dist/${file}`, readFileSync(from));
  }
  const content = JSON.stringify(largeDocument(), null, 2);
  put('site/large.json', content);
  put('textarea/index.html', page('', '<textarea rows="10" cols="60"></textarea>'));
  const script = '<script type="module" src="../site/dist/samsyn.js"></script>';
  put('document/index.html', page(script, '<samsyn-strategy src="../site/large.json"></samsyn-strategy>'));
  put('blank.html', page('', ''));
  return path.join(OUT, 'site/large.json');
}

function put(file, data) {
  const target = path.join(OUT, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, data);
  writeFileSync(`${target}.br`, brotli(Buffer.from(data)));
}
