import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/*
 * Pages such as municipalities have them, at `/host/<name>.html`: each hard on what stands in it in a way of
 * its own. All of them show the same three widgets.
 */
const WIDGETS = `
  <main>
    <h1>Kommunens sida</h1>
    <p>Sidans egen text.</p>
    <samsyn-goal-card src="/stories/kommuner/mala.json" item="fritid"><p>Reserv</p></samsyn-goal-card>
    <samsyn-roles-table src="/stories/kommuner/kalix.json"><p>Reserv</p></samsyn-roles-table>
    <samsyn-document-facts src="/stories/kommuner/kalix.json"><p>Reserv</p></samsyn-document-facts>
  </main>`;
const WATCH = '<script src="/test/support/watch.js"></script>';
const SCRIPT = '<script type="module" src="/dist/samsyn.js"></script>';
const css = (file) => `<link rel="stylesheet" href="/${file}">`;

/** Comes after the page has been shown. */
const LATE = '/host/late/mala.json';
const ALONE = `<h1>Sidan</h1><samsyn-goal-card src="${LATE}" item="framtid"><p>Reserv</p></samsyn-goal-card><p>Sidans egen text.</p>`;

const page = ({ doctype = '<!doctype html>', head = '', body = WIDGETS, end = SCRIPT }) =>
  `${doctype}<html lang="sv"><head><meta charset="utf-8"><title>Kommunen</title>${WATCH}${head}</head><body>${body}${end}</body></html>`;

const NONCE = 'c2Ftc3lu';
const TYPED = "require-trusted-types-for 'script'; trusted-types lit-html samsyn test";
const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const withIntegrity = (html) =>
  html.replace(/src="\/([^"]+\.js)"/g, (_, file) => `src="/as-is/${file}" integrity="${hashOf(file)}"`);
const withNonce = (html) => html.replaceAll('<script', `<script nonce="${NONCE}"`);

/** Name of a page to its HTML, and what its server says with it. */
export const HOSTS = {
  plain: { html: page({}) },
  important: { html: page({ head: css('test/hosts/important.css') }) },
  bootstrap: { html: page({ head: css('node_modules/bootstrap/dist/css/bootstrap.css') }) },
  foundation: { html: page({ head: css('node_modules/foundation-sites/dist/css/foundation.css') }) },
  // An old site's scripts, which look through all elements and change what they find.
  jquery: {
    html: page({
      head: '<script src="/node_modules/jquery/dist/jquery.js"></script>',
      end: `${SCRIPT}<script src="/test/hosts/old-site.js"></script>`,
    }),
  },
  // Libraries of their time, which put what they had in the place of what browsers have now.
  bluebird: { html: page({ head: '<script src="/node_modules/bluebird/js/browser/bluebird.js"></script>' }) },
  'old-arrays': { html: page({ head: '<script src="/test/hosts/old-arrays.js"></script>' }) },
  'on-every-object': { html: page({ head: '<script src="/test/hosts/on-every-object.js"></script>' }) },
  // A name that content has, too.
  'date-on-every-object': {
    html: page({ head: '<script src="/test/hosts/date-on-every-object.js"></script>' }),
  },
  base: { html: page({ head: '<base href="/nagon/annanstans/">' }) },
  quirks: { html: page({ doctype: '' }) },
  xhtml: {
    html: page({
      doctype:
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    }),
  },
  'in-head': { html: page({ head: SCRIPT, end: '' }) },
  async: { html: page({ head: SCRIPT.replace('type', 'async type'), end: '' }) },
  twice: { html: page({ head: SCRIPT }) },
  older: { html: page({ head: SCRIPT.replace('/dist/', '/host/older/') }) },
  nonce: {
    html: withNonce(page({})),
    csp: `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'self'; connect-src 'self'; img-src 'self' data:; ${TYPED}`,
  },
  // All in one file, since a policy of hashes knows none of those that a script fetches.
  hashes: {
    html: withIntegrity(page({ end: SCRIPT.replace('samsyn.js', 'samsyn.all.js') })),
    csp: `default-src 'none'; script-src '${hashOf('test/support/watch.js')}' '${hashOf('dist/samsyn.all.js')}'; style-src 'none'; connect-src 'self'; ${TYPED}`,
  },
  'strict-dynamic': {
    html: withNonce(page({})),
    csp: `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'none'; connect-src 'self'; ${TYPED}`,
  },
  // A region's theme and a neighbour's, in Swedish, Arabic and Finnish.
  many: {
    html: page({
      head: `${css('dist/themes/skog.css')}${css('dist/themes/stad.css')}`,
      body: `<main class="samsyn-theme-skog"><h1>Tre språk</h1>${['sv', 'ar', 'fi']
        .map(
          (
            lang,
          ) => `<section lang="${lang}" ${lang === 'ar' ? 'dir="rtl"' : ''} class="${lang === 'fi' ? 'samsyn-theme-stad' : ''}">
            <samsyn-journey src="/stories/kommuner/mala.json"></samsyn-journey>
            <samsyn-roles-table src="/stories/kommuner/kalix.json"></samsyn-roles-table>
            <samsyn-goal-card src="/stories/kommuner/mala.json" item="framtid"></samsyn-goal-card>
          </section>`,
        )
        .join('')}</main>`,
    }),
  },
  unreserved: { html: page({ body: ALONE }) },
  reserved: { html: page({ head: css('test/hosts/reserved.css'), body: ALONE }) },
  // The script comes before the first frame, as the snippet for links says.
  'reserved-link': {
    html: page({
      head: SCRIPT.replace('type', 'blocking="render" type'),
      body: `<h1>Sidan</h1><p><a href="${LATE}" data-samsyn="goal-card" data-item="framtid" data-height="28">Mål</a></p><p>Sidans egen text.</p>`,
      end: '',
    }),
  },
  // The site's own style sheet keeps the room for links too, whenever the script comes.
  'reserved-link-by-css': {
    html: page({
      head: css('test/hosts/reserved.css'),
      body: `<h1>Sidan</h1><p><a href="${LATE}" data-samsyn="goal-card" data-item="framtid">Mål</a></p><div>Sidans egen text.</div>`,
      end: `<script src="/test/support/after-paint.js"></script>`,
    }),
  },
  isolated: {
    html: page({}),
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  },
};
