import commonjs from '@rollup/plugin-commonjs';
import { type Target, oneFile, source } from './build/bundles.js';
import { builderPage } from './build/builder-files.js';
import { executable } from './build/executable.js';
import { frameFiles } from './build/frame-files.js';
import { integrity } from './build/integrity.js';
import { LANGUAGES, lazyFiles } from './build/lazy-files.js';
import { licences } from './build/licences.js';
import { minifyQuickly } from './build/minify-quickly.js';
import { COMPILE_AT_ONCE, minify } from './build/minify.js';
import { schemaFile } from './build/schema-file.js';
import { partOf, scriptParts } from './build/script-parts.js';
import { shortNames } from './build/short-names.js';
import { themeFiles } from './build/theme-files.js';
import { wordpressPlugin } from './build/wordpress-plugin.js';
import { WIDGETS } from './src/widgets/names.js';

/** Packages that are written for `require`. */
const COMMONJS = /\/node_modules\/(?:saxes|xmlchars|picomatch)\//;

/** For those who install the package: a module for each widget, and what they share. */
const modules: Target = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    ...Object.fromEntries(WIDGETS.map((widget) => [widget, `src/widgets/${widget}/${widget}.element.ts`])),
    theme: 'src/theme/index.ts',
    cli: 'src/cli/samsyn.ts',
    server: 'src/server/index.ts',
    import: 'src/import/index.ts',
  },
  external: /^(?:lit|valibot|marked|culori|parse5|pdfjs-dist|@lit-labs\/ssr)(?:\/|$)|^node:/,
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
  plugins: [
    shortNames,
    ...source(),
    commonjs({ include: COMMONJS }),
    schemaFile,
    themeFiles(),
    executable,
    wordpressPlugin,
    licences,
  ],
};

/** The editors' tool: a page that can lie on any server, whose rooms and readers come when they are asked for. */
const builder: Target = {
  input: { builder: 'src/builder/builder.ts', 'import-worker': 'src/builder/gather/import-worker.ts' },
  output: {
    dir: 'dist/builder',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
  plugins: [shortNames, minifyQuickly, ...source(), commonjs({ include: COMMONJS }), builderPage, licences],
};

/** For React: components that load the others, and say to a server that they go on in the browser. */
const react: Target = {
  input: { react: 'src/react.ts' },
  external: ['react', './define.js'],
  output: { dir: 'dist', format: 'es', sourcemap: true, banner: `'use client';` },
  plugins: source(),
};

/** For a page's script tag: the widgets, and beside them the files that a page fetches when it needs them. */
const script: Target = {
  input: { samsyn: 'src/script.ts' },
  // The names in samsyn.js that the widgets' files ask for are nobody else's.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: partOf,
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
  plugins: [
    lazyFiles(() => true),
    scriptParts(),
    shortNames,
    minify(COMPILE_AT_ONCE),
    ...source(),
    integrity,
    licences,
  ],
};

/** The files of `dist`; one target a bundle, those that take a minifier longest first. */
export default [
  oneFile('src/script-all.ts', 'samsyn.all.js', [
    lazyFiles((file) => file.startsWith('./locale/')),
    shortNames,
    minify(),
  ]),
  script,
  oneFile('src/text/markdown.ts', 'samsyn-markdown.js', [shortNames, minify(COMPILE_AT_ONCE)]),
  oneFile('src/script-problems.ts', 'samsyn-problems.js', [minify()]),
  oneFile('src/widgets/indicator/chart-picture.ts', 'samsyn-picture.js', [minifyQuickly]),
  modules,
  builder,
  react,
  oneFile('src/locale/global-goal-names.ts', 'samsyn-global-goals.js', [minifyQuickly]),
  ...LANGUAGES.map((name) => oneFile(`src/locale/${name}.ts`, `locale/${name}.js`, [minifyQuickly])),
  oneFile('src/frame/frame.ts', 'samsyn-frame.js', [minifyQuickly, frameFiles]),
  oneFile('src/frame/host.ts', 'samsyn-host.js', [minifyQuickly]),
] satisfies Target[];
