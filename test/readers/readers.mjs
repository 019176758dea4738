import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/*
 * What takes a page and reads it in its own way. Each is given a page's address, and gives the text that it found and,
 * where it makes something to read, how many of the links within the page lead somewhere, and whether it looks as the
 * page did.
 */
export const READERS = [
  { name: 'PDF, saved by Chromium', read: asPdf },
  { name: 'Web page saved by Chromium as one file (MHTML)', read: asMhtml },
  { name: 'Copy by a crawler that runs no script', package: 'website-scraper', read: asCopy },
  { name: 'Search on the site', package: 'pagefind', read: asIndex },
  { name: 'Reader view', package: '@mozilla/readability', read: asArticle },
];

/** Name and version of a package in the folder. */
export function versionOf(folder, name) {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
}

/** Imports a package of the folder, as a module that lies there would. */
async function imported(folder, name) {
  const file = path.join(folder, 'import.mjs');
  writeFileSync(file, 'export const get = (name) => import(name);');
  const { get } = await import(pathToFileURL(file));
  return get(name);
}

/** Opens a page, and waits until what it fetches has come and is drawn. */
async function opened(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle0' });
  return page;
}

/** What an opened page shows: its text, that of shadow roots too, its links within it, and the look of its texts. */
function shown(page) {
  return page.evaluate(() => {
    const below = (root) =>
      [...root.children].flatMap((child) => [child, ...below(child.shadowRoot ?? child)]);
    const elements = below(document.body).filter((one) => !one.matches('script, style, template'));
    const texts = elements.flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
    );
    const seen = (selector) => elements.filter((one) => one.matches(selector) && one.checkVisibility());
    const links = seen('a[href*="#"]');
    const leads = ({ hash }) => elements.some(({ id }) => id === decodeURIComponent(hash.slice(1)));
    const look = (one) => {
      const { color, fontSize, fontWeight, marginTop } = getComputedStyle(one);
      return [one.localName, color, fontSize, fontWeight, marginTop].join(' ');
    };
    return {
      text: texts.join(' '),
      links: links.length,
      live: links.filter(leads).length,
      look: seen('h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td').map(look).join('\n'),
    };
  });
}

async function asPdf({ folder, browser, address }) {
  const page = await opened(browser, address);
  await page.emulateMediaType('print');
  const { links } = await shown(page);
  const file = await page.pdf({ tagged: true, format: 'a4' });
  await page.close();
  const { getDocument } = await imported(folder, 'pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: file, verbosity: 0 }).promise;
  const texts = [];
  let live = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    texts.push(...items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')), '\n');
    for (const { dest } of await sheet.getAnnotations()) {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      if (place) live++;
    }
  }
  // A word that is parted at a line's end is one.
  return { text: texts.join('').replace(/[-\u00ad\u2010]\s*\n/g, ''), links, live };
}

async function asMhtml({ browser, address, place }) {
  const page = await opened(browser, address);
  const session = await page.createCDPSession();
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await page.close();
  writeFileSync(`${place}.mhtml`, data);
  return reopened(browser, `${place}.mhtml`, address);
}

async function asCopy({ folder, browser, address, place }) {
  const { default: scrape } = await imported(folder, 'website-scraper');
  const isOurs = (url) => new URL(url).host === new URL(address).host;
  await scrape({ urls: [address], directory: place, urlFilter: isOurs });
  return reopened(browser, path.join(place, 'index.html'), address);
}

/** What is seen of a saved page, opened from the disk, and whether it looks as the page does. */
async function reopened(browser, file, address) {
  const [before, after] = [await opened(browser, address), await opened(browser, pathToFileURL(file).href)];
  const [{ look }, saved] = [await shown(before), await shown(after)];
  await Promise.all([before.close(), after.close()]);
  return { ...saved, hasLook: saved.look === look };
}

async function asIndex({ folder, html, place }) {
  mkdirSync(place);
  const { createIndex } = await imported(folder, 'pagefind');
  const { index } = await createIndex();
  await index.addHTMLFile({ url: '/', content: html });
  await index.writeFiles({ outputPath: place });
  await index.deleteIndex();
  // There is no folder where it has found no text at all.
  const fragments = readdirSync(place, { recursive: true }).filter((file) => file.endsWith('.pf_fragment'));
  const texts = fragments.map((file) => {
    const said = gunzipSync(readFileSync(path.join(place, file))).toString();
    return JSON.parse(said.slice(said.indexOf('{'))).content;
  });
  return { text: texts.join(' ') };
}

async function asArticle({ folder, html, address }) {
  const { JSDOM } = await imported(folder, 'jsdom');
  const { Readability } = await imported(folder, '@mozilla/readability');
  const article = new Readability(new JSDOM(html, { url: address }).window.document).parse();
  const { document } = new JSDOM(article?.content ?? '', { url: address }).window;
  const links = [...document.querySelectorAll('a[href*="#"]')];
  const live = links.filter(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const pieces = [...document.querySelectorAll('*')].flatMap(({ childNodes }) =>
    [...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
  );
  return { text: [article?.title, ...pieces].join(' '), links: links.length, live: live.length };
}
