import { build } from 'esbuild';

/** Packages that browsers cannot take as they are, since they are CommonJS, and the names that they export. */
const COMMONJS = new Map([['saxes', 'SaxesParser']]);
const built = new Map();

/** Serves packages of the import's readers as the build bundles them: each as one module. */
export const packagesPlugin = () => ({
  name: 'samsyn-packages',
  resolveImport: ({ source }) => (COMMONJS.has(source) ? `/packages/${source}.js` : undefined),
  async serve({ path }) {
    const [, name] = /^\/packages\/([\w-]+)\.js$/.exec(path) ?? [];
    if (!COMMONJS.has(name)) return undefined;
    if (!built.has(name)) built.set(name, moduleOf(name));
    return { body: await built.get(name), type: 'js' };
  },
});

async function moduleOf(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${COMMONJS.get(name)} } from '${name}';`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}
