import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the program from its sources, within the repository, where the packages are found that it leaves outside, and
 * goes to a folder to run it in.
 *
 * @param modules - Sources to import besides, by what they are called: `{ find: 'src/cli/find-files.ts' }`.
 */
export async function bundleProgram(modules = {}) {
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'cli-'));
  const desk = mkdtempSync(path.join(tmpdir(), 'samsyn-'));
  await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/samsyn.ts',
      commands: 'src/cli/commands.ts',
      program: 'src/cli/program.ts',
      ...modules,
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    logLevel: 'error',
  });
  cpSync(path.join(root, 'dist/schema'), path.join(folder, 'schema'), { recursive: true });
  const { COMMANDS } = await import(path.join(folder, 'commands.mjs'));
  const { runProgram } = await import(path.join(folder, 'program.mjs'));
  process.chdir(desk);
  return {
    /** The folder that the program runs in. */
    desk,
    /** Runs the program, with somebody at the terminal if `person` can `ask` or `show`. */
    samsyn: async (args, person = {}) => {
      const told = { stdout: '', stderr: '' };
      const status = await runProgram(COMMANDS, args, {
        print: (text) => (told.stdout += `${text}\n`),
        complain: (text) => (told.stderr += `${text}\n`),
        ...person,
      });
      return { status, ...told };
    },
    /** Runs the program as the package installs it, in a process of its own. */
    spawned: (...args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(folder, 'cli.mjs'), ...args],
        { encoding: 'utf8' },
      );
      return { status, stdout, stderr };
    },
    /** Imports one of the modules. */
    module: (name) => import(path.join(folder, `${name}.mjs`)),
    remove: () => {
      process.chdir(root);
      for (const one of [folder, desk]) rmSync(one, { recursive: true });
    },
  };
}
