/** Where the built library lies, and which of its files a page with the widgets asks for. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';

/** The folder of the built library; `SAMSYN_DIST` names another one. */
export const DIST = path.resolve(process.env.SAMSYN_DIST ?? path.join(import.meta.dirname, '../../../dist'));

/** The folder of an earlier build that is measured beside it, named in `SAMSYN_BEFORE`; undefined without. */
export const BEFORE = process.env.SAMSYN_BEFORE && path.resolve(process.env.SAMSYN_BEFORE);

/** Ends the program, with what to do, if the library is not built. */
export function demandDist() {
  if (existsSync(path.join(DIST, 'samsyn.js'))) return;
  console.error(
    `${path.join(DIST, 'samsyn.js')} is missing. Run "npm run build" first, or name a dist folder in SAMSYN_DIST.`,
  );
  process.exit(2);
}

/** Compresses as a good web server does: brotli, quality 11. */
export const brotli = (data) =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  });

/** Bytes of a built file, compressed. */
export const weigh = (file) => brotli(readFileSync(path.join(DIST, file))).length;

/**
 * Finds the files that the page's one script brings along, by following its imports.
 *
 * `start` is what every page downloads (the script and what it imports statically); `later` maps each
 * dynamically imported file to the further files that it needs.
 */
export async function scriptFiles() {
  const entry = path.join(DIST, 'samsyn.js');
  const modules = new Map();
  const dynamic = new Set();
  const build = await rollup({
    input: entry,
    onwarn: () => {},
    plugins: [
      {
        name: 'follow-imports',
        moduleParsed({ id, importedIds, dynamicallyImportedIds }) {
          modules.set(id, importedIds);
          for (const file of dynamicallyImportedIds) dynamic.add(file);
        },
      },
    ],
  });
  await build.close();
  const withImports = (id, found = new Set()) => {
    if (found.has(id)) return found;
    found.add(id);
    for (const next of modules.get(id) ?? []) withImports(next, found);
    return found;
  };
  const start = withImports(entry);
  const names = (ids) => [...ids].map((id) => path.relative(DIST, id));
  return {
    start: names(start),
    later: new Map(
      [...dynamic].map((id) => [
        path.relative(DIST, id),
        names(withImports(id)).filter((file) => !names(start).includes(file)),
      ]),
    ),
  };
}
