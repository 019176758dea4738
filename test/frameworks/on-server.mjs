import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './packages.mjs';

/** Runs in a Node of its own: imports an entry, and tells what that did to the globals. */
const OBSERVER = `
const [entry, base] = process.argv.slice(1);
const touched = new Set();
// Before all else: who asks for the page is told that there is none, and noted if it is Samsyn. It may ask whether there
// is a document; whoever does more with it fails.
for (const name of ['window', 'document'])
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      if (name === 'window' && /node_modules.samsyn.dist/.test(new Error().stack)) touched.add(name);
    },
  });
await import(base);
const before = Object.getOwnPropertyNames(globalThis);
const defined = [];
const define = customElements.define;
customElements.define = function (tag, element) {
  defined.push(tag);
  return define.call(this, tag, element);
};
const module = await import(entry);
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
const manifest = Object.entries(module)
  .filter(([, value]) => value?.observedAttributes && value.name !== 'ContentWidget')
  .map(([name, value]) => [name, value.observedAttributes]);
console.log(JSON.stringify({ added, defined, touched: [...touched], names: Object.keys(module), manifest }));
`;

function imported(folder, entry) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', OBSERVER, entry, 'lit'],
    { cwd: folder, encoding: 'utf8' },
  );
  const [, absent] = /Cannot find package '((?:@[^/']+\/)?[^/']+)/.exec(stderr) ?? [];
  if (absent && isOptional(folder, absent)) return undefined;
  assert.equal(status, 0, `${entry}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Whether a package that an entry asks for is one that a site adds only if it uses that entry. */
const isOptional = (folder, name) =>
  packed(folder, 'package.json').peerDependenciesMeta?.[name]?.optional === true;

const packed = (folder, file) =>
  JSON.parse(readFileSync(path.join(folder, 'node_modules/samsyn', file), 'utf8'));
/** Entries with code in them; the two ready files are for a script tag and no server's. */
const entries = (folder) =>
  Object.entries(packed(folder, 'package.json').exports).flatMap(([name, { default: file }]) => {
    const entry = `samsyn${name.slice(1)}`;
    if (!file?.includes('*')) return file ? [entry] : [];
    const all = readdirSync(path.join(folder, 'node_modules/samsyn', path.dirname(file)));
    const ending = path.basename(file).replace('*', '');
    const found = all.filter((each) => each.endsWith(ending));
    return found.map((each) => entry.replace('*', each.slice(0, -ending.length)));
  });

/** What the package does where there is no page. */
export const onServer = [
  [
    'importing an entry in Node does nothing but give its names',
    (folder) => {
      const all = entries(folder).filter((entry) => entry !== 'samsyn/define');
      assert.ok(all.length >= 14, String(all));
      const left = [];
      for (const entry of all) {
        const seen = imported(folder, entry);
        if (!seen) left.push(entry);
        if (!seen) continue;
        const { added, defined, touched, names } = seen;
        assert.deepEqual({ added, defined, touched }, { added: [], defined: [], touched: [] }, entry);
        assert.ok(names.length, entry);
      }
      return `${all.length} entries${left.length ? `, less what needs a package of its own: ${left.join(', ')}` : ''}`;
    },
  ],
  [
    'importing samsyn/define in Node registers the tags and does no more',
    (folder) => {
      const { added, defined, touched } = imported(folder, 'samsyn/define');
      assert.deepEqual({ added, touched }, { added: [], touched: [] });
      assert.equal(defined.length, 14);
    },
  ],
  [
    'the manifest lists the attributes that the elements observe, and no others',
    (folder) => {
      const { modules } = packed(folder, 'dist/custom-elements.json');
      const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
      const listed = elements.map(({ name, attributes }) => [name, attributes.map((one) => one.name).sort()]);
      const { manifest } = imported(folder, 'samsyn');
      const observed = manifest.map(([name, attributes]) => [name, attributes.sort()]);
      assert.deepEqual(Object.fromEntries(listed), Object.fromEntries(observed));
      const [card] = elements.filter(({ name }) => name === 'GoalCardElement');
      const level = card.attributes.find(({ name }) => name === 'heading-level');
      assert.deepEqual([level.fieldName, level.type.text], ['headingLevel', 'number']);
      for (const { members } of elements)
        assert.deepEqual(
          members.filter(({ name, privacy = 'public' }) => privacy !== 'public' || /^#/.test(name)),
          [],
        );
      for (const file of ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json'])
        assert.ok(!JSON.stringify(packed(folder, `dist/${file}`)).includes(process.cwd()), file);
    },
  ],
  [
    'a page drawn by a server has the elements, their attributes and their fallback',
    (folder) => {
      const built = run(folder, [
        'vite',
        'build',
        '--logLevel',
        'warn',
        '--ssr',
        'src/server.tsx',
        '--outDir',
        'server',
      ]);
      assert.equal(built.status, 0, built.output);
      const { stdout, stderr } = spawnSync(process.execPath, ['server/server.js'], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.match(stdout, /<samsyn-goal-card id="fetched" src="strategi.json" item="framtid">/, stderr);
      assert.ok(!/\[object|headingLevel|function/.test(stdout), stdout);
    },
  ],
];
