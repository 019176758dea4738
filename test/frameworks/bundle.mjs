import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from './packages.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const read = (folder, file) => readFileSync(path.join(folder, file));

/** What the page fetches at once, and what it may fetch later. */
export function sizes(dist) {
  const html = read(dist, 'index.html').toString();
  const all = readdirSync(path.join(dist, 'assets')).filter((file) => file.endsWith('.js'));
  const first = all.filter((file) => html.includes(file));
  const size = (files) =>
    kB(files.reduce((sum, file) => sum + gzipSync(read(dist, `assets/${file}`)).length, 0));
  return `${size(first)} gzipped, ${size(all.filter((file) => !first.includes(file)))} more when needed`;
}

/** Bundles a page that imports one line, unminified so that names can be read. */
function bundleOf(folder, line, minify) {
  writeFileSync(path.join(folder, 'src/one.js'), line);
  const out = minify ? 'one-small' : 'one';
  const options = `export default { logLevel: 'warn', build: { outDir: '${out}', minify: ${minify}, emptyOutDir: true, copyPublicDir: false, modulePreload: false,
    rolldownOptions: { input: 'src/one.js', preserveEntrySignatures: false, output: { entryFileNames: 'entry.js', chunkFileNames: 'later-[name].js' } } } };`;
  writeFileSync(path.join(folder, 'one.config.js'), options);
  const { status, output } = run(folder, ['vite', 'build', '--config', 'one.config.js']);
  assert.equal(status, 0, output);
  const files = readdirSync(path.join(folder, out)).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(files.map((file) => [file, read(path.join(folder, out), file).toString()]));
}

/** The widgets by their entries, as the package itself lists them. */
function widgets(folder) {
  const manifest = JSON.parse(read(folder, 'node_modules/samsyn/dist/custom-elements.json'));
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  return elements.map(({ name, tagName, cssParts }) => {
    const parts = cssParts.filter(({ inheritedFrom }) => !inheritedFrom).map((part) => part.name);
    return { name, tagName, root: parts[0] };
  });
}

const ONE = `import { GoalCardElement } from 'samsyn/goal-card'; customElements.define('samsyn-goal-card', GoalCardElement);`;
const names = (text, all) =>
  all.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text)).map(({ name }) => name);

/** What is not needed is not in a bundle. */
export const bundled = [
  [
    'a bundle with one widget has none of the others',
    (folder) => {
      const all = widgets(folder);
      const files = bundleOf(folder, ONE, false);
      const whole = Object.values(files).join('\n');
      assert.deepEqual(names(whole, all), ['GoalCardElement']);
      const tags = all.filter(({ tagName }) => whole.includes(tagName)).map(({ tagName }) => tagName);
      assert.deepEqual(tags, ['samsyn-goal-card']);
      // Names could be gone and code still there: each widget draws a box of its own name. A goal's own sections and
      // documents are drawn as those of the whole document are, in a file that only such a goal fetches.
      const drawn = all.filter(({ root }) => whole.includes(`part="${root}"`)).map(({ root }) => root);
      assert.deepEqual(drawn, ['card', 'section', 'document']);
      const everything = bundleOf(folder, `import 'samsyn/define';`, false);
      assert.equal(names(Object.values(everything).join('\n'), all).length, all.length);
    },
  ],
  [
    'a bundle with one widget is small',
    (folder) => {
      const size = (files) => gzipSync(files['entry.js']).length;
      const [one, all] = [
        size(bundleOf(folder, ONE, true)),
        size(bundleOf(folder, `import 'samsyn/define';`, true)),
      ];
      assert.ok(one < all / 2, `${kB(one)} of ${kB(all)}`);
      return `${kB(one)} gzipped; all fourteen are ${kB(all)}`;
    },
  ],
  [
    'a bundle that only reads a file has no widget',
    (folder) => {
      const files = bundleOf(
        folder,
        `import { readContent } from 'samsyn'; console.log(readContent({}));`,
        false,
      );
      assert.deepEqual(names(Object.values(files).join('\n'), widgets(folder)), []);
    },
  ],
];
