import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { php } from './wordpress.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const HARNESS = fileURLToPath(new URL('plugin.php', import.meta.url));
const sound = readFileSync(path.join(root, 'test/frameworks/strategi.json'), 'utf8');

/** Files that someone uploads, by their names. */
const FILES = {
  'strategi.json': sound,
  'bom.json': `\ufeff${sound}`,
  'lista.json': '[{"samsyn":"1.0"}]',
  'annat.json': '{"title":"Strategi"}',
  'trasig.json': '{"samsyn":"1.0",}',
  'sida.json': '<!doctype html><script>alert(1)</script>',
  'stor.json': `{"samsyn":"1.0","title":"${'a'.repeat(8_388_608)}"}`,
  'sida.html': sound,
};
const REFUSED = /^Filen är ingen innehållsfil för Samsyn/;

/** Uses the plugin among WordPress' functions. */
export function plugged(wordpress, folder) {
  const plugin = path.join(folder, 'plugins/samsyn');
  const uploads = path.join(folder, 'uploads');
  for (const place of [plugin, uploads]) mkdirSync(place, { recursive: true });
  cpSync(path.join(root, 'src/wordpress/samsyn.php'), path.join(plugin, 'samsyn.php'));
  cpSync(path.join(root, 'dist/samsyn.js'), path.join(plugin, 'samsyn.js'));
  const files = Object.entries(FILES).map(([name, text]) => {
    const file = path.join(uploads, name);
    writeFileSync(file, text);
    return file;
  });
  return php(HARNESS, [wordpress, plugin, ...files]);
}

/** What the plugin promises. */
export const promises = [
  [
    'those who may upload files may upload JSON, and nobody else',
    ({ types }) => assert.deepEqual(types, { uploads: 'application/json', none: null }),
  ],
  [
    'a content file is taken for JSON',
    ({ files }) => {
      for (const name of ['strategi.json', 'bom.json'])
        assert.deepEqual(files[name], { type: 'application/json', error: 0 }, name);
    },
  ],
  [
    'what is no content file is refused, in words',
    ({ files }) => {
      for (const name of ['lista.json', 'annat.json', 'trasig.json', 'sida.json', 'stor.json']) {
        assert.match(String(files[name].error), REFUSED, name);
        assert.equal(files[name].type, false, name);
      }
    },
  ],
  [
    'other files are left to WordPress',
    ({ files }) => assert.deepEqual(files['sida.html'], { type: false, error: 0 }),
  ],
  [
    'the script is a module, from the plugin’s own folder',
    ({ tag, module }) => {
      const address = 'https://www.exempelby.se/wp-content/plugins/samsyn/samsyn.js';
      assert.equal(tag, `<script type="module" src="${address}"></script>\n`);
      assert.deepEqual(module, ['samsyn', address, [], null]);
    },
  ],
];
