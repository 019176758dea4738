import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './packages.mjs';
import { comes } from './reads.mjs';
import { serve } from './serve.mjs';

/** The example, which has a theme and an accent of its own, built by each tool as it comes. */
export const BUNDLERS = { name: 'bundlers' };

const TOOLS = {
  Vite: ['vite', 'build', '--outDir', 'out/vite', '--logLevel', 'warn'],
  webpack: ['webpack', '--stats', 'errors-warnings'],
  esbuild: [
    'esbuild',
    'src/main.js',
    '--bundle',
    '--minify',
    '--format=esm',
    '--outfile=out/esbuild/main.js',
  ],
  Parcel: ['parcel', 'build', 'index.html', '--dist-dir', 'out/parcel', '--no-cache', '--no-source-maps'],
  Rspack: ['rspack', 'build'],
};

/** What the style sheets say, in light and in dark: text in the accent, and the field below the horizon. */
const SKOG = { light: ['#2c5a3f', '#1f3d2e'], dark: ['#a3cf9f', '#2b4a37'] };
const ACCENT = { light: ['#7a1f3d'], dark: ['#f0a8bf'] };

/** Colours that are seen, as `#rrggbb`: of each card the accent and the ground. */
const seen = (page) =>
  page.$$eval('samsyn-goal-card', (cards) =>
    cards.map((card) => {
      const style = (selector) => {
        const found = card.shadowRoot?.querySelector(selector);
        return found && getComputedStyle(found);
      };
      const hex = (colour = '') =>
        `#${(colour.match(/\d+/g) ?? []).map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`;
      return [hex(style('[part=aims] .list-head')?.color), hex(style('[part=ground]')?.backgroundColor)];
    }),
  );

/** What has to be true of each tool's build. */
export const themed = Object.entries(TOOLS).map(([tool, command]) => [
  `${tool} keeps the colours of a theme and of an accent: light, dark and nested`,
  async (browser, folder) => {
    const { status, output } = run(folder, command);
    assert.equal(status, 0, output);
    const out = path.join(folder, 'out', tool.toLowerCase());
    // Tools that build no pages are given one.
    if (!existsSync(path.join(out, 'index.html'))) {
      const sheet = '<link rel="stylesheet" href="./main.css">';
      const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
      writeFileSync(
        path.join(out, 'index.html'),
        page.replace('./src/main.js', './main.js').replace('</head>', `${sheet}</head>`),
      );
    }
    const server = await serve(out);
    const page = await browser.newPage();
    try {
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      for (const [mode, other] of [
        ['light', 'dark'],
        ['dark', 'light'],
      ]) {
        await page.evaluate(
          (mode, other) => {
            document.documentElement.style.colorScheme = mode;
            for (const part of document.querySelectorAll('.turned')) part.style.colorScheme = other;
          },
          mode,
          other,
        );
        const wanted = [SKOG[mode], SKOG[other], ACCENT[mode], ACCENT[other]];
        // The ground of an accent is mixed from it, and has no one way to be written.
        const read = async () => (await seen(page)).map((colours, i) => colours.slice(0, wanted[i].length));
        await comes(read, wanted);
      }
    } finally {
      await page.close();
      server.close();
    }
  },
]);
