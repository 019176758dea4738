import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { rollup } from 'rollup';
import targets from '../rollup.config.js';
import type { Target } from './bundles.js';
import { writeBuilderFiles } from './builder-files.js';
import { writeContentTypes } from './content-types.js';
import { writeIntegrity } from './integrity.js';
import { writeLicences } from './licences.js';
import { writeStaticSheets } from './static-sheets.js';

/** Runs a program of a package, and says what it has said if it fails. */
async function run(script: string, ...args: readonly string[]): Promise<void> {
  const node = promisify(execFile)(process.execPath, [`node_modules/${script}`, ...args]);
  await node.catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
    throw new Error(`${script}\n${stdout}${stderr}`);
  });
}

/** Writes the types, and what is made of the elements' manifest, in processes of their own. */
async function writeTypes(): Promise<void> {
  await run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  writeContentTypes();
  const config = 'build/custom-elements-manifest.config.mjs';
  await run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', config, '--quiet');
}

/** Part of the path of what alone is to be built, such as `builder`; all of it where there is none. */
const { BUILD_ONLY } = process.env;
const isWanted = ({ output: { dir, file } }: Target): boolean =>
  !BUILD_ONLY || Boolean((file ?? dir)?.includes(BUILD_ONLY));

/** Writes all targets: each is read while minifiers, in threads of their own, have those before it. */
async function writeBundles(): Promise<void> {
  const written: Promise<unknown>[] = [];
  for (const { output, ...input } of targets.filter(isWanted)) {
    const bundle = await rollup(input);
    written.push(bundle.write(output).finally(() => bundle.close()));
  }
  await Promise.all(written);
}

if (BUILD_ONLY) await writeBundles();
else {
  // What the sources no longer build must not stay.
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([writeTypes(), writeBundles()]);
  await writeStaticSheets();
  writeIntegrity();
  writeLicences();
}
writeBuilderFiles();
