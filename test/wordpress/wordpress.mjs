import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FILTER = fileURLToPath(new URL('filter.php', import.meta.url));
const isThere = (program) => spawnSync(program, ['--version']).status === 0;

/** Unpacks Debian's WordPress in a folder, and installs PHP if there is none; gives WordPress' own folder. */
export function unpack(folder) {
  const quiet = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  if (!isThere('php'))
    execFileSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'php-cli'], quiet);
  execFileSync('apt-get', ['--quiet', 'download', 'wordpress'], { ...quiet, stdio: 'ignore' });
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  execFileSync('dpkg', ['-x', file, '.'], quiet);
  return path.join(folder, 'usr/share/wordpress');
}

/** Runs a PHP file, and reads the JSON that it writes. */
export function php(file, args, { input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', file, ...args], {
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0 || stderr.trim()) throw new Error(`${stderr}${stdout}`);
  return JSON.parse(stdout);
}

/** What WordPress leaves of each form, and which roles may write any HTML, without and with DISALLOW_UNFILTERED_HTML. */
export function filtered(wordpress, forms) {
  const run = (env) => php(FILTER, [wordpress], { input: JSON.stringify(forms), env });
  const { version, may, left } = run({});
  return { version, may, left, mayThen: run({ DISALLOW_UNFILTERED_HTML: '1' }).may };
}
