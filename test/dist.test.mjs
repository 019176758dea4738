import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const exists = (path) =>
  path.includes('*')
    ? files.some((file) => file.startsWith(path.slice(7).split('*')[0]) && file.endsWith(path.split('*')[1]))
    : existsSync(new URL(path, root));
const pkg = json('package.json');
const files = readdirSync(new URL('dist/', root), { recursive: true }).map((file) =>
  file.replaceAll('\\', '/'),
);
/** What a site's pages may ask for; the builder's page is an editor's, and is tested where it is used. */
const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('builder/'));
/** Packages that are in the files alone: nobody who installs ours installs them. */
const BUNDLED = [
  ...['entities', 'parse5', 'pdfjs-dist'],
  ...['@codemirror/autocomplete', '@codemirror/commands', '@codemirror/lang-json', '@codemirror/language'],
  ...['@codemirror/lint', '@codemirror/state', '@codemirror/view', '@lezer/common', '@lezer/highlight'],
  ...[
    '@lezer/json',
    '@lezer/lr',
    '@marijn/find-cluster-break',
    'browser-fs-access',
    'crelt',
    'fdir',
    'fflate',
  ],
  ...[
    'hucre',
    'idb-keyval',
    'jsonc-parser',
    'picomatch',
    'saxes',
    'style-mod',
    'tinyglobby',
    'w3c-keyname',
    'xmlchars',
  ],
];
const WIDGETS = {
  'samsyn-document-facts': ['facts', 'head', 'title', 'decision', 'expired', 'list', 'fact'],
  'samsyn-document-list': ['documents', 'group', 'list-head', 'list', 'document', 'decision'],
  'samsyn-glossary': ['glossary', 'head', 'title', 'terms', 'entry', 'own', 'term', 'definition', 'source'],
  'samsyn-goal-card': ['card', 'sky', 'ground', 'title', 'tag', 'topics', 'aims', 'commitments', 'sub-goals'],
  'samsyn-goal-grid': [
    'grid',
    'head',
    'goals',
    'goal',
    'prioritised',
    'card',
    'sky',
    'ground',
    'title',
    'tag',
    'topics',
    'figure',
    'aims',
    'commitments',
    'sub-goals',
  ],
  'samsyn-indicator': [
    'indicator',
    'head',
    'title',
    'figures',
    'rows',
    'row',
    'name',
    'chart',
    'table',
    'comparisons',
    'breakdown',
    'list-head',
    'about',
    'source',
    'downloads',
  ],
  'samsyn-journey': ['journey', 'head', 'steps', 'step', 'title', 'ground', 'goal'],
  'samsyn-measure-list': [
    'measures',
    'filters',
    'group',
    'head',
    'title',
    'list',
    'measure',
    'name',
    'facts',
    'source',
  ],
  'samsyn-principle-list': ['principles', 'head', 'title', 'list', 'principle', 'folded', 'source'],
  'samsyn-responsibility-matrix': [
    'matrix',
    'head',
    'title',
    'nobody',
    'choice',
    'scroller',
    'table',
    'area',
    'row',
    'box',
    'total',
    'names',
    'downloads',
  ],
  'samsyn-roles-table': ['roles', 'head', 'title', 'search', 'table', 'row', 'own', 'source'],
  'samsyn-section': ['section', 'title', 'byline', 'quote', 'figure', 'part'],
  'samsyn-status-summary': [
    'summary',
    'head',
    'title',
    'landscape',
    'counts',
    'areas',
    'years',
    'entries',
    'filters',
  ],
  'samsyn-strategy': [
    'document',
    'head',
    'title',
    'subtitle',
    'contents',
    'part',
    'section',
    'entry',
    'byline',
    'quote',
    'figure',
  ],
};

/** The widgets that are files of their own: four are in `samsyn.js`, and a section is what a document is made of. */
const WIDGET_FILES = Object.keys(WIDGETS)
  .filter((tag) => !/-(?:goal-card|journey|principle-list|roles-table|section)$/.test(tag))
  .map((tag) => `${tag}.js`);

/** Runs a module in a Node of its own, and gives what it prints. */
function inNode(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

describe('samsyn-markdown.js', () => {
  it('reads as the source does, though it makes its expressions late', async () => {
    const html = (strings, ...values) => [strings.join('\u0000'), values];
    const given = {
      html,
      soundAddress: (address) => address,
      split: (text) => text.split(/\n\n+/),
    };
    const reader = { wanted: 'sv', lang: 'sv', fileLang: 'sv', level: 2, words: { lang: 'sv' } };
    const built = await import('../dist/samsyn-markdown.js');
    const plain = await import(
      `../dist/chunks/${files.find((file) => /^chunks\/markdown.*\.js$/.test(file)).slice(7)}`
    );
    const texts = [
      'Ett **starkt** och *lätt* ord, `kod`, <https://malå.se> och [länk](https://kalix.se "K").',
      '- ett\n- två **starka**\n  1. nästlat\n\n> citat\n> med _två_ rader',
      'hård  \nbrytning, snake_case_ord, 5 * 3 * 2, \\*inte\\*, ***båda***, __Åäö__ och ~~struket~~',
      '# Rubrik\n\n```\nkod\n```\n\n3. tre\n4. fyra\n\nwww.krokom.se och info@krokom.se',
      '![bild](a.png) [][] [a][b] <b>html</b> &amp; \u2013 **a*b**c* _(a)_ "*b*"',
    ];
    for (const how of ['block', 'inline'])
      for (const text of texts)
        assert.deepEqual(
          built.renderMarkdown(how, text, given, reader),
          plain.renderMarkdown(how, text, given, reader),
          text,
        );
  });
});

describe('package.json', () => {
  it('has the version that the built library says it is', async () => {
    const { VERSION, ContentWidget } = await import('../dist/index.js');
    assert.equal(VERSION, pkg.version);
    assert.equal(ContentWidget.version, pkg.version);
    for (const file of ['dist/samsyn.js', 'dist/samsyn.all.js'])
      assert.ok(read(file).includes(`"${pkg.version}"`), file);
  });

  it('exports only what exists', () => {
    const paths = Object.values(pkg.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    assert.ok(paths.length > 10);
    assert.deepEqual(
      paths.filter((path) => !exists(path)),
      [],
    );
    assert.ok(exists(pkg.customElements));
  });

  it('gives types for every entry that has names', () => {
    for (const [name, entry] of Object.entries(pkg.exports))
      if (entry.default && !name.includes('*'))
        assert.match(read(entry.types), /export|customElements|declare/, name);
  });

  it('names every file with a side effect', () => {
    for (const path of pkg.sideEffects) assert.ok(exists(path), path);
    assert.ok(pkg.sideEffects.includes('./dist/define.js'));
  });
});

describe('dist', () => {
  it('has the hash of every file that a page may embed', () => {
    const hashes = json('dist/integrity.json');
    assert.deepEqual(
      Object.keys(hashes).sort(),
      [
        ...['ar', 'da', 'de', 'fa', 'fi', 'nb', 'so', 'ti', 'uk'].map((language) => `locale/${language}.js`),
        ...[...Object.keys(WIDGETS), 'samsyn-page', 'samsyn-plain'].map((name) => `${name}.css`),
        ...WIDGET_FILES,
        'samsyn-document.js',
        'samsyn-words.js',
        'samsyn-frame.js',
        'samsyn-host.js',
        'samsyn-markdown.js',
        'samsyn-global-goals.js',
        'samsyn-goal-progress.js',
        'samsyn-picture.js',
        'samsyn-problems.js',
        'samsyn-static.js',
        'samsyn.all.js',
        'samsyn.js',
      ].sort(),
    );
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(readFileSync(new URL(`dist/${file}`, root)));
      assert.equal(`sha384-${digest.digest('base64')}`, hash, file);
    }
  });

  it('is what the documentation’s snippets have the hashes of, at addresses with its version', () => {
    const hashes = json('dist/integrity.json');
    const snippets = [
      ...read('docs/en/security.md').matchAll(/"\/samsyn\/([\d.]+)\/([\w./-]+)"(?: integrity=|: )"([^"]*)"/g),
    ];
    for (const [, version, file, hash] of snippets)
      assert.deepEqual([version, hash], [pkg.version, hashes[file]], file);
    // All that a page can come to fetch, but for words in other languages; a frame has a page of its own.
    assert.deepEqual(
      snippets.map(([, , file]) => file).sort(),
      Object.keys(hashes).filter((file) => /^samsyn.*\.js$/.test(file) && !/-(?:frame|host)\.js$/.test(file)),
    );
  });

  it('names for each widget the files that a page with it fetches', () => {
    const preload = json('dist/preload.json');
    assert.deepEqual(
      Object.keys(preload),
      Object.keys(WIDGETS).map((tag) => tag.slice(7)),
    );
    for (const [widget, named] of Object.entries(preload)) {
      const asked = new Set();
      for (const file of named)
        for (const [, other] of read(`dist/${file}`).matchAll(/from\s*"\.\/([^"]+)"/g)) {
          // Each asks for no other than those and the script.
          assert.ok(['samsyn.js', ...named].includes(other), `${widget}: ${file} asks for ${other}`);
          asked.add(other);
        }
      // Beside the widget's own, no file is named that none of them asks for.
      const own = [`samsyn-${widget}.js`, ...(widget === 'section' ? ['samsyn-document.js'] : [])];
      assert.deepEqual(
        named.filter((file) => !asked.has(file) && !own.includes(file)),
        [],
        widget,
      );
      assert.equal(
        named.includes(`samsyn-${widget}.js`),
        WIDGET_FILES.includes(`samsyn-${widget}.js`),
        widget,
      );
    }
  });

  it('writes no HTML strings', () => {
    // Lit makes a template of each literal by one assignment of its own, behind its Trusted Types policy.
    const sinks =
      /\.outerHTML\s*=|insertAdjacentHTML|setHTMLUnsafe|parseFromString|document\.write|\beval\(|new Function/;
    for (const file of scripts) {
      const code = read(`dist/${file}`);
      assert.doesNotMatch(code, sinks, file);
      const assigned = code.match(/\.innerHTML\s*=/g) ?? [];
      assert.ok(assigned.length <= (/^samsyn\.(?:all\.)?js$/.test(file) ? 1 : 0), `${file}: innerHTML`);
    }
  });

  it('has no file that imports the first file of the builder’s worker, which WebKit would evaluate twice', () => {
    const importing = files.filter(
      (file) =>
        /^builder\/[^/]+\.js$/.test(file) && /from\s*"\.\/import-worker\.js"/.test(read(`dist/${file}`)),
    );
    assert.deepEqual(importing, []);
  });

  it('gives the builder a copy of what a site takes, to the byte', () => {
    const copies = files.filter((file) => /^builder\/samsyn\/.*\.\w+$/.test(file));
    assert.ok(copies.length > 30);
    for (const copy of copies)
      assert.equal(read(`dist/${copy}`), read(`dist/${copy.replace('builder/samsyn/', '')}`), copy);
  });

  it('declares each private property that its style sheets use', () => {
    for (const file of ['samsyn.js', 'samsyn.all.js']) {
      const beside = file === 'samsyn.js' ? [...WIDGET_FILES, 'samsyn-document.js', 'samsyn-words.js'] : [];
      const code = [file, ...beside].map((name) => read(`dist/${name}`)).join('');
      const names = (pattern) => new Set([...code.matchAll(pattern)].map(([, name]) => name));
      const declared = names(/(--_\w+):/g);
      const used = names(/var\((--_\w+)\)/g);
      assert.ok(used.size > 20, file);
      assert.deepEqual(
        [...used].filter((name) => !declared.has(name)),
        [],
        file,
      );
    }
  });

  it('asks no other origin for anything', () => {
    for (const file of scripts) {
      const code = read(`dist/${file}`);
      assert.doesNotMatch(code, /localStorage|sessionStorage|document\.cookie|sendBeacon/, file);
      assert.doesNotMatch(code, /(?:import|fetch)\(\s*["'`]https?:/, file);
    }
  });

  it('tells nothing of the machine that it was built on', () => {
    const here = fileURLToPath(root).replace(/\/$/, '');
    const maps = files.filter((file) => /\.(?:js|map|json|d\.ts)$/.test(file));
    assert.ok(maps.some((file) => file.endsWith('.map')));
    for (const file of maps) {
      const text = read(`dist/${file}`);
      assert.ok(!text.includes(here), file);
      // pdfjs speaks of such addresses itself.
      if (!/^builder\/pdf(?:\.worker)?\.js$/.test(file))
        assert.doesNotMatch(text, /"(?:file:|\/(?:home|root|Users|work|tmp)\/)/, file);
    }
  });

  it('points from each map to sources of the package', () => {
    assert.ok(json('dist/goal-card.js.map').sources.length);
    for (const file of files.filter((name) => name.endsWith('.map'))) {
      const { sources, sourcesContent } = json(`dist/${file}`);
      sources.forEach((source, at) => {
        const path = new URL(source, new URL(`dist/${file}`, root));
        const ours = path.href.startsWith(new URL('src/', root).href) && existsSync(path);
        // A package that is bundled does not lie beside ours: the map brings its text.
        const bundled = BUNDLED.some((name) => source.includes(`/node_modules/${name}/`));
        assert.ok(ours || (bundled && sourcesContent?.[at]), `${file}: ${source}`);
      });
    }
  });

  for (const entry of ['index', ...Object.keys(WIDGETS).map((tag) => tag.slice(7))])
    it(`is imported in Node as ${entry} without a page, and defines nothing`, () => {
      const code = `
        const before = Object.getOwnPropertyNames(globalThis);
        const module = await import('./dist/${entry}.js');
        const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
        const tags = ${JSON.stringify(Object.keys(WIDGETS))}.filter((tag) => globalThis.customElements?.get(tag));
        console.log(JSON.stringify([added, tags, typeof window, typeof document, Object.keys(module)]));`;
      const [added, tags, window, document, names] = JSON.parse(inNode(code));
      // What Lit brings for itself: the versions that are there, and a registry where there is no page.
      const own = added.filter((name) => !/^(?:lit|reactive)[A-Z]|^customElements$/.test(name));
      assert.deepEqual([own, tags], [[], []]);
      assert.deepEqual([window, document], ['undefined', 'undefined']);
      assert.ok(names.length);
    });

  it('has every theme as a style sheet and as a token file, and no other', () => {
    const themes = files.filter((file) => file.startsWith('themes/')).sort();
    assert.deepEqual(
      themes,
      ['alv', 'fjall', 'grund', 'kust', 'skog', 'stad'].flatMap((name) => [
        `themes/${name}.css`,
        `themes/${name}.tokens.json`,
      ]),
    );
    for (const theme of themes.filter((file) => file.endsWith('.css'))) {
      const name = theme.slice(7, -4);
      const [title, ...rules] = read(`dist/${theme}`).split('\n');
      assert.match(title, new RegExp(`^/\\* ${name}: .+ \\*/$`));
      assert.equal(rules[0], `.samsyn-theme-${name} {`);
    }
  });

  it('is imported in Node as theme without a page', () => {
    const names = JSON.parse(
      inNode(`const before = Object.getOwnPropertyNames(globalThis);
        const names = Object.keys(await import('./dist/theme.js'));
        console.log(JSON.stringify([names, Object.getOwnPropertyNames(globalThis).length - before.length]))`),
    );
    assert.deepEqual(names, [['COLOUR_NAMES', 'SHAPE_NAMES', 'checkContrast', 'readTokens', 'themeCss'], 0]);
    assert.doesNotMatch(read('dist/theme.js'), /node:/);
  });

  it('has the program that package.json names', () => {
    assert.ok(exists(pkg.bin.samsyn));
    assert.ok(read(pkg.bin.samsyn).startsWith('#!/usr/bin/env node\n'));
    // As npm makes it when it links it, and as it is committed: or using it in a clone would change the clone.
    if (process.platform !== 'win32')
      assert.equal(statSync(new URL(pkg.bin.samsyn, root)).mode & 0o111, 0o111, 'executable');
  });

  it('has the JSON Schema of the format', () => {
    const schema = json('dist/schema/samsyn-1.json');
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    for (const key of ['samsyn', 'title', 'publisher']) assert.ok(schema.required.includes(key), key);
  });
});

describe('custom-elements.json', () => {
  const manifest = json('dist/custom-elements.json');
  const all = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const names = (list = []) => list.map(({ name }) => name);

  it('lists every tag and no other', () => {
    const tags = all.map(({ tagName }) => tagName).filter(Boolean);
    assert.deepEqual(tags.sort(), Object.keys(WIDGETS));
  });

  for (const [tag, parts] of Object.entries(WIDGETS))
    it(`documents ${tag}: attributes, events, slot, parts and properties of style`, () => {
      const element = all.find(({ tagName }) => tagName === tag);
      for (const name of ['src', 'item', 'heading-level'])
        assert.ok(names(element.attributes).includes(name), name);
      assert.deepEqual(names(element.events).sort(), ['samsyn-error', 'samsyn-load']);
      assert.deepEqual(names(element.slots), ['']);
      for (const part of ['base', 'error', ...parts]) assert.ok(names(element.cssParts).includes(part), part);
      assert.equal(element.cssProperties.length, 17);
      for (const { name, description } of element.cssProperties)
        assert.ok(name.startsWith('--samsyn-') && description, name);
      assert.ok(element.description);
    });
});

describe('the licences of others', () => {
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'marked'])
    it(`go along with ${name}, whole`, () => {
      const folder = `node_modules/${name}`;
      const file = readdirSync(new URL(`${folder}/`, root)).find((file) => /^licen[cs]e/i.test(file));
      const { version } = json(`${folder}/package.json`);
      const said = read('dist/THIRD-PARTY.md');
      assert.ok(said.includes(`## ${name} ${version} (`));
      assert.ok(said.includes(read(`${folder}/${file}`).trim()));
    });

  it('name no package that is not in a file of ours', () => {
    const named = [...read('dist/THIRD-PARTY.md').matchAll(/^## (\S+) \S+ \(/gm)].map(([, name]) => name);
    const { dependencies } = pkg;
    const lit = ['lit-html', 'lit-element', '@lit/reactive-element'];
    const own = new Set([...Object.keys(dependencies), ...lit, ...BUNDLED]);
    assert.deepEqual(
      named.filter((name) => !own.has(name)),
      [],
    );
  });

  it('are in the package, beside the README and in dist', () => {
    assert.equal(read('THIRD-PARTY.md'), read('dist/THIRD-PARTY.md'));
    assert.ok(pkg.files.includes('THIRD-PARTY.md') && pkg.files.includes('dist'));
  });
});
