#!/usr/bin/env bash
# What: TinyMCE 8.9.2, its option `sandbox_iframes_exclusions`, in Chromium 153 (the headless shell of
# @sparticuz/chromium 153.0.0). Read 2026-11-28.
#
# Guess: a host in the list frees the frames that come from it of `sandbox=""`, however their address is
# written; a site that lists its own host frees its own pages.
#
# What happens: the address is read as it is written, before it is resolved. A frame with the whole
# address is free; the same frame with `/samsyn/…` or `//host/…` is closed, though the page lies on that
# host and the browser fetches the very same address. In the same call the editor rewrites a whole address
# of its own site to a relative one by default (`relative_urls`): what it gives back is free, and is closed
# the next time somebody opens and saves the page.
#
# Why it matters: frames of the site's own (maps, forms, e-services, films) stop working at the second
# saving, by somebody who has changed a comma elsewhere. `convert_urls: false` and whole addresses hold.
#
# Upstream: the option came with 7.0 (tinymce#9280), in which a frame is closed by default; its page speaks
# of a list of domains, and not of addresses without one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(tinymce@8.9.2 puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
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

const server = createServer(({ url }, response) => {
  response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
  if (url === '/sida/redigera') return response.end('<!doctype html><title>Redigera</title><textarea></textarea>');
  try {
    response.end(readFileSync(`node_modules${url}`));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());

/** What the editor gives back of a frame with this address: its sandbox, or that it has none, and its address. */
async function edited(address, options = {}) {
  const page = await browser.newPage();
  await page.goto(`${origin}/sida/redigera`);
  await page.addScriptTag({ url: '/tinymce/tinymce.min.js' });
  const back = await page.evaluate(
    async (html, more) => {
      const [editor] = await tinymce.init({
        selector: 'textarea',
        license_key: 'gpl',
        base_url: '/tinymce',
        suffix: '.min',
        sandbox_iframes_exclusions: ['127.0.0.1'],
        ...more,
      });
      editor.setContent(html);
      return editor.getContent();
    },
    `<p><iframe title="Karta" src="${address}"></iframe></p>`,
    options,
  );
  await page.close();
  const [, src] = /src="([^"]*)"/.exec(back);
  return { sandbox: /sandbox="([^"]*)"/.exec(back)?.[1] ?? 'none', src: src.replace(origin, 'ORIGIN') };
}

see('the whole address', await edited(`${origin}/karta.html`), { sandbox: 'none', src: '../karta.html' });
see('what came back, saved again', await edited('../karta.html'), { sandbox: '', src: '../karta.html' });
see('without the protocol', await edited(`//${new URL(origin).host}/karta.html`, { convert_urls: false }), {
  sandbox: '',
  src: `//${new URL(origin).host}/karta.html`,
});
see('from the root', await edited('/karta.html'), { sandbox: '', src: '../karta.html' });
const kept = { convert_urls: false };
see('whole, with convert_urls: false', await edited(`${origin}/karta.html`, kept), {
  sandbox: 'none',
  src: 'ORIGIN/karta.html',
});
see('from the root, with convert_urls: false', await edited('/karta.html', kept), {
  sandbox: '',
  src: '/karta.html',
});
await browser.close();
server.close();
END

node run.mjs
