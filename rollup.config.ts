import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import type { OutputBundle, Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { licences } from './rollup.licences.js';
import { lessLit } from './rollup.lit.js';
import { jsonSchema } from './src/content/json-schema.js';
import { keyWords } from './src/content/key-words.js';
import { glance, shape } from './src/content/shape.js';
import { WIDGETS } from './src/names.js';
import { pageStyles } from './src/server/page.styles.js';
import { plainSheet, sheetOf } from './src/server/sheets.js';
import { checkContrast, readTokens, themeCss } from './src/theme/index.js';

/** Minifies the css and html literals, which terser leaves as they are. */
const literals: Plugin = {
  name: 'literals',
  async transform(code, id) {
    if (id.endsWith('.styles.ts')) {
      for (const [literal, source] of code.matchAll(/css`([^`]*)`/g)) {
        const { code: css } = await transform(source!.replaceAll('\\\\', '\\'), {
          loader: 'css',
          minify: true,
        });
        const small = css
          .trim()
          .replace(/(--[\w-]+): /g, '$1:')
          .replace(/, (?=var|light-dark|color-mix)/g, ',')
          .replaceAll('\\', '\\\\');
        code = code.replace(literal, () => `css\`${small}\``);
      }
      return { code, map: null };
    }
    // A line break between two tags, or between a tag and an expression, says nothing; within a tag it is a space.
    // So it is between a term and what is said of it, which are read as one line where they are copied.
    if (/\/(?:widgets|text)\/.*\.ts$/.test(id)) {
      code = code.replace(/<\/dt>\s*\n\s*/g, '</dt> ');
      code = code.replace(/([>}])\s*\n\s*(?=<[/a-z]|\$\{|<\/)/g, '$1');
      return { code, map: null };
    }
    return null;
  },
};

/** Puts the format's shapes and words, worked out now, in the place of the code that works them out. */
const workedOut: Plugin = {
  name: 'worked-out',
  load(id) {
    if (id.endsWith('/src/content/key-words.ts'))
      return `export const keyWords = ${JSON.stringify(keyWords)};`;
    if (!id.endsWith('/src/content/shape.ts')) return null;
    const { forms, ...texts } = glance;
    const patterns = Object.entries(forms).map(([form, pattern]) => `${form}: ${String(pattern)}`);
    return `export const shape = ${JSON.stringify(shape)};
      export const glance = { ...${JSON.stringify(texts)}, forms: { ${patterns.join()} } };`;
  },
};

/** Lets marked read each of its regular expressions when it is first used, not all of them on loading. */
const lateExpressions: Plugin = {
  name: 'late-expressions',
  transform(code, id) {
    if (!/\/marked\/lib\//.test(id)) return null;
    const made = /getRegex:\(\)=>new RegExp\(/g;
    if (code.match(made)?.length !== 1) this.error('marked makes its expressions otherwise than before');
    const from = fileURLToPath(new URL('src/text/late-expression.ts', import.meta.url));
    return {
      code: `import { LateExpression } from ${JSON.stringify(from)};${code.replace(made, 'getRegex:()=>new LateExpression(')}`,
      map: null,
    };
  },
};

/** Takes of jsonc-parser its scanner alone: the names of its numbers are read by nobody, and so are its other modules. */
const scannerAlone: Plugin = {
  name: 'scanner-alone',
  transform(code, id) {
    if (!/\/jsonc-parser\/lib\/esm\//.test(id)) return null;
    const names = /^(?:export )?var (\w+);\r?\n\(function \(\1\) \{[^]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;
    // Its source is in no package of ours for a map to point to.
    return { code: code.replace(names, ''), map: { mappings: '' }, moduleSideEffects: false };
  },
};

const source = (): Plugin[] => [
  workedOut,
  lateExpressions,
  scannerAlone,
  resolve({ exportConditions: ['production'], extensions: ['.ts', '.mjs', '.js'] }),
  literals,
  esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', legalComments: 'none' }),
];
/** Has V8 compile all of a file beside the main thread while it comes in; a third less script time. */
const AT_ONCE = '//# allFunctionsCalledOnLoad';
/**
 * @param own - Names of properties that nobody outside the file knows.
 * @param preamble - What stands first in the file.
 */
const small = (own?: RegExp, preamble = ''): Plugin =>
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, keep_fargs: false },
    mangle: { properties: own ? { regex: own } : false },
    // One name for one thing in all files of a build: they share a copy of Lit, and what it keeps for itself.
    ...(own && { nameCache: {} }),
    format: { comments: false, preamble },
  });

/** Languages that a page fetches the widgets' words of, each a file: all but Swedish and English. */
const languages = readdirSync('src/locale')
  .filter((file) => /^[a-z]{2,3}\.ts$/.test(file) && !/^(?:sv|en)\.ts$/.test(file))
  .map((file) => path.basename(file, '.ts'))
  .sort();

/** Makes a small file small, in a tenth of the time and with a few bytes more than {@link small}. */
const quick: Plugin = {
  name: 'quick',
  async renderChunk(code) {
    const { code: less } = await transform(code, {
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    });
    return { code: less, map: null };
  },
};

/** Files beside the script that a page fetches only when it needs them. */
const lazy: Readonly<Record<string, string>> = {
  './markdown.js': './samsyn-markdown.js',
  './read-content.js': './samsyn-problems.js',
  './unsound-colours.js': './samsyn-problems.js',
  './global-goal-names.js': './samsyn-global-goals.js',
  ...Object.fromEntries(languages.map((language) => [`./${language}.js`, `./locale/${language}.js`])),
};
/** Leaves those of them that are wanted where they are. */
const beside = (wanted: (file: string) => boolean): Plugin => ({
  name: 'beside',
  resolveDynamicImport: (specifier) => {
    const id = typeof specifier === 'string' ? lazy[specifier] : undefined;
    return id && wanted(id) ? { id, external: 'relative' } : null;
  },
});

/** Writes the JSON Schema, from the one definition of the format. */
const schema: Plugin = {
  name: 'schema',
  generateBundle() {
    const text = `${JSON.stringify(jsonSchema(), undefined, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'schema/samsyn-1.json', source: text });
  },
};

/** The page that a frame shows, beside its script. */
const frameFiles: Plugin = {
  name: 'frame-files',
  generateBundle() {
    for (const fileName of ['embed.html', 'embed.css'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/frame/${fileName}`, 'utf8') });
  },
};

/** Writes the themes' style sheets and token files. A theme with a fault, or too little contrast, is not built. */
const themes: Plugin = {
  name: 'themes',
  generateBundle() {
    const folder = new URL('src/theme/themes/', pathToFileURL(`${process.cwd()}/`));
    const read = (address: string): unknown => JSON.parse(readFileSync(new URL(address), 'utf8'));
    for (const name of readdirSync(folder).sort()) {
      const file = new URL(name, folder).href;
      const { theme, problems } = readTokens(read(file), { file, read });
      for (const { pointer, message } of problems) this.error(`${name}#${pointer}: ${message.en}`);
      for (const { mode, words, ratio, needed, passesAA, suggestion } of checkContrast(theme!))
        if (!passesAA)
          this.error(
            `${theme!.name}, ${mode}: ${words.en} is ${ratio.toFixed(3)}:1 and needs ${needed}:1; nearest: ${suggestion}`,
          );
      this.emitFile({ type: 'asset', fileName: `themes/${theme!.name}.css`, source: themeCss(theme!) });
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: readFileSync(new URL(file)) });
    }
  },
};

/** Makes the program one that can be run, as npm does wherever it links it: so `npx samsyn` changes nothing here. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: () => chmodSync('dist/cli.js', 0o755),
};

/** Writes the style sheets of static HTML, for pages that allow no style in their HTML. */
const staticSheets: Plugin = {
  name: 'static-sheets',
  async generateBundle() {
    // The widgets as they have just been built.
    await import(pathToFileURL(path.resolve('dist/define.js')).href);
    const sheets = [
      ...WIDGETS.map((widget) => [`samsyn-${widget}.css`, sheetOf(`samsyn-${widget}`)] as const),
      ['samsyn-plain.css', shortened(plainSheet())] as const,
      ['samsyn-page.css', String(pageStyles)] as const,
    ];
    for (const [fileName, sheet] of sheets) {
      const { code: source } = await transform(sheet, { loader: 'css', minify: true });
      hashes[fileName] = hashOf(source);
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};

/** Collects the hashes that a page may give in `integrity`, and writes them with the last bundle. */
const hashes: Record<string, string> = {};
/** Gives the snippets in the README this version and its hashes. */
function tellReadme(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const readme = readFileSync('README.md', 'utf8');
  const told = readme.replace(
    /\/samsyn\/\d[\d.]*\/([\w/.-]+\.js)(" integrity="|": ")sha384-[\w+/=]*/g,
    (_, file: string, between: string) => {
      if (!hashes[file]) throw new Error(`README.md names ${file}, which is not built.`);
      return `/samsyn/${version}/${file}${between}${hashes[file]}`;
    },
  );
  if (told !== readme) writeFileSync('README.md', told);
}
const hashOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const integrity = (last = false): Plugin => ({
  name: 'integrity',
  generateBundle: {
    order: 'post',
    handler({ file: alone }, bundle: OutputBundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const name = alone ? path.posix.relative('dist', alone) : file.fileName;
        hashes[name] = hashOf(file.code);
      }
      if (!last) return;
      tellReadme();
      const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
      this.emitFile({
        type: 'asset',
        fileName: 'integrity.json',
        source: `${JSON.stringify(sorted, undefined, 2)}\n`,
      });
    },
  },
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
/** Whether a file belongs to the four widgets that `samsyn.js` has in it. */
const isForFour = (file: string): boolean =>
  /^(?:content|locale\/\w+\.ts|theme|widgets\/(?:goal-card|journey|principle-list|roles-table))/.test(file);

/** Puts style sheets, words and the format side by side: a text compresses better next to its like. */
const textsFirst: Plugin = {
  name: 'texts-first',
  transform: (code, id) =>
    /\/src\/embed(?:-all|-document)?\.ts$/.test(id)
      ? sources
          .filter((file) =>
            /^(?!server).*\.styles\.ts$|^locale\/(?:document\/)?(?:sv|en)\.ts$|^content\/shape\.ts$/.test(
              file,
            ),
          )
          .filter((file) => id.endsWith('/embed-all.ts') || isForFour(file) === id.endsWith('/embed.ts'))
          .map((file) => `import '${path.resolve('src', file)}';`)
          .join('') + code
      : null,
};

const PRIVATE = /--_[a-z][a-z-]*/g;
/** The sheets' private properties, the most used one first. */
const properties = ((): readonly string[] => {
  const uses = new Map<string, number>();
  for (const file of sources.filter((file) => file.endsWith('.styles.ts')))
    for (const [name] of readFileSync(path.join('src', file), 'utf8').matchAll(PRIVATE))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
})();
const shortened = (code: string): string =>
  code.replace(PRIVATE, (name) => `--_${(properties.indexOf(name) + 10).toString(36)}`);
/** Shortens their names, in all files alike, so that a style in a server's HTML is the script's: `--_accent` → `--_a`. */
const shortNames: Plugin = {
  name: 'short-names',
  renderChunk: (code) => ({
    code: shortened(code),
    map: null,
  }),
};

/**
 * What makes the files with the widgets in them small. Names that one copy of Lit has for itself are shortened
 * (`_$AH`); what several copies on a page may meet stays (`_$litType$`).
 */
const widgets = (preamble = ''): Plugin[] => [
  lessLit(),
  textsFirst,
  shortNames,
  small(/^_\$[A-Z]/, preamble),
];

/** A file for a page's script tag: everything in it. */
const embedded = (input: string, file: string, plugins: Plugin[], last?: boolean): RollupOptions => ({
  input,
  output: { file: `dist/${file}`, format: 'es', inlineDynamicImports: true },
  plugins: [...plugins, ...source(), integrity(last), licences(last)],
});

const config: RollupOptions[] = [
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'document-facts': 'src/widgets/document-facts/document-facts.ts',
      'document-list': 'src/widgets/document-list/document-list.ts',
      glossary: 'src/widgets/glossary/glossary.ts',
      'goal-card': 'src/widgets/goal-card/goal-card.ts',
      'goal-grid': 'src/widgets/goal-grid/goal-grid.ts',
      indicator: 'src/widgets/indicator/indicator.ts',
      journey: 'src/widgets/journey/journey.ts',
      'measure-list': 'src/widgets/measure-list/measure-list.ts',
      'principle-list': 'src/widgets/principle-list/principle-list.ts',
      'responsibility-matrix': 'src/widgets/responsibility-matrix/responsibility-matrix.ts',
      'roles-table': 'src/widgets/roles-table/roles-table.ts',
      section: 'src/widgets/section/section.ts',
      strategy: 'src/widgets/strategy/strategy.ts',
      theme: 'src/theme/index.ts',
      cli: 'src/cli/samsyn.ts',
      server: 'src/server/index.ts',
    },
    external: /^(?:lit|valibot|marked|culori|parse5|@lit-labs\/ssr)(?:\/|$)|^node:/,
    output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
    plugins: [shortNames, ...source(), schema, themes, executable, licences()],
  },
  {
    input: { react: 'src/react.ts' },
    external: ['react', './define.js'],
    // Says to a server that draws React's components that these go on in the browser.
    output: { dir: 'dist', format: 'es', sourcemap: true, banner: `'use client';` },
    plugins: source(),
  },
  embedded('src/text/markdown.ts', 'samsyn-markdown.js', [shortNames, small(undefined, AT_ONCE)]),
  embedded('src/embed-problems.ts', 'samsyn-problems.js', [small()]),
  embedded('src/locale/global-goal-names.ts', 'samsyn-global-goals.js', [quick]),
  ...languages.map((language) => embedded(`src/locale/${language}.ts`, `locale/${language}.js`, [quick])),
  embedded('src/frame/frame.ts', 'samsyn-frame.js', [quick, frameFiles]),
  embedded('src/frame/host.ts', 'samsyn-host.js', [quick]),
  {
    input: { samsyn: 'src/embed.ts' },
    // The names in samsyn.js that samsyn-document.js asks for are nobody else's.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: ({ moduleIds }) =>
        moduleIds.some((id) => id.endsWith('/take-over.ts')) ? 'samsyn-static.js' : 'samsyn-document.js',
      hoistTransitiveImports: false,
    },
    plugins: [beside(() => true), ...widgets(AT_ONCE), ...source(), integrity(), licences()],
  },
  embedded(
    'src/embed-all.ts',
    'samsyn.all.js',
    [beside((file) => file.startsWith('./locale/')), ...widgets(), staticSheets],
    true,
  ),
];
export default config;
