import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** What build tools make of a style sheet, with nothing set but that they are to build. */
const TOOLS = {
  async vite(folder) {
    const page =
      '<!doctype html><html lang="sv"><title>Sida</title><link rel="stylesheet" href="./page.css">';
    await writeFile(path.join(folder, 'index.html'), page);
    await promisify(execFile)(process.execPath, [VITE, 'build', folder, '--logLevel', 'error'], {
      cwd: folder,
    });
    const assets = path.join(folder, 'dist/assets');
    const [file] = (await readdir(assets)).filter((name) => name.endsWith('.css'));
    return readFile(path.join(assets, file), 'utf8');
  },
  async esbuild(folder) {
    const { outputFiles } = await build({
      entryPoints: [path.join(folder, 'page.css')],
      bundle: true,
      minify: true,
      write: false,
    });
    return outputFiles[0].text;
  },
};

/** What has been built: three browsers ask for the same. */
const known = new Map();

/** Gives a style sheet as a site has it that builds with one of the tools. */
export function bundled(tool, css) {
  const key = `${tool} ${css}`;
  if (!known.has(key)) known.set(key, builtBy(TOOLS[tool], css));
  return known.get(key);
}

async function builtBy(tool, css) {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-bundled-'));
  try {
    await writeFile(path.join(folder, 'page.css'), css);
    return await tool(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
