import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const QUIET = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error'];

/** Runs a program to its end, and gives its status and all that it said. */
function spawned(file, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    // No program of an example tells its makers that it was run, and one that brings its own Node is run by that.
    env: {
      ...process.env,
      PATH: [path.join(cwd, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
    },
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  return { status, stdout, output: stripVTControlCharacters(`${stdout}${stderr}${error ?? ''}`) };
}

/** Runs a program of the folder's own packages. */
export function run(folder, [program, ...args]) {
  return spawned(path.join(folder, 'node_modules/.bin', program), args, folder);
}

/** Runs npm in a folder, without scripts of packages; what it prints is given back. */
export function npm(args, cwd) {
  const { status, stdout, output } = spawned('npm', [...args, ...QUIET], cwd);
  assert.equal(status, 0, output);
  return stdout;
}
