#!/usr/bin/env bash
# What: terser 5.51.2 beside esbuild 0.28.2, in Node 20 (V8).
# Read 2026-11-30.
#
# Guess: a minifier changes names and bytes, and not what stays in memory. A handler that is made in a function of its own
# holds on to what it uses, in the built file as in the source.
#
# What happens: terser writes a function that is called in one place into the place that calls it, with its default settings.
# There its closures stand within the caller's, and an engine keeps what any closure of a scope has captured as long as one of
# them lives. A list that the source lets go stays for as long as a handler that never mentions it. To move the handler's
# maker out of the function, the usual cure for this, is undone by the build. esbuild leaves the function where it is.
# Without `reduce_funcs` terser does too; `inline: 0` is not enough.
#
# Why it matters: a page with a long list and choices above it kept all views that the list had been drawn from, a sixth of
# what it held, though no handler in the source can reach them. What helps is a handler that is made elsewhere: a field of the
# element.
#
# Upstream: terser/terser#1633 (open) and #1602 (closed); swc-project/swc#12344 tells the same of swc.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(terser@5.51.2 esbuild@0.28.2)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >list.mjs <<'END'
function choices(rows, choose) {
  const names = rows.slice(0, 3).map(({ name }) => name);
  return names.map((name) => () => choose(name));
}

export function draw(rows, choose) {
  globalThis.long = rows.filter(({ name }) => name.length > rows.length).length;
  return choices(rows, choose);
}
END

cat >run.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { transform } from 'esbuild';
import { minify } from 'terser';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}: the list is ${seen}`);
  if (seen === told) return;
  console.error(`CHANGED ${what}: this file tells of a list that is ${told}`);
  process.exitCode = 1;
};

const source = readFileSync('list.mjs', 'utf8');
const terser = async (compress) => (await minify(source, { module: true, compress })).code;

/** Draws a list, keeps the handlers alone, and says what has become of the list. */
async function kept(code, name) {
  writeFileSync(`${name}.mjs`, code);
  const { draw } = await import(`./${name}.mjs`);
  const [list, handlers] = (() => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({ name: `Åtgärd ${i}` }));
    return [new WeakRef(rows), draw(rows, () => undefined)];
  })();
  for (let i = 0; i < 3; i++) {
    await wait(10);
    globalThis.gc();
  }
  if (handlers.length !== 3) throw new Error('no handlers');
  return list.deref() ? 'kept' : 'gone';
}

const built = await terser({});
console.log('terser:', built);
see('source', await kept(source, 'source'), 'gone');
see('terser, as it comes', await kept(built, 'terser'), 'kept');
see('terser, inline: 0', await kept(await terser({ inline: 0 }), 'inline'), 'kept');
see('terser, reduce_funcs: false', await kept(await terser({ reduce_funcs: false }), 'reduce'), 'gone');
see('esbuild', await kept((await transform(source, { minify: true, format: 'esm' })).code, 'esbuild'), 'gone');
END

node --expose-gc run.mjs
