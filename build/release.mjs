import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PLACES, isBefore, told, unreleased } from './release-texts.mjs';

/*
 * Makes a release, up to what others see of it: `npm run release -- 0.2.0`. It pushes and publishes nothing; the last
 * lines say what to do next. With `--dry-run` it says what it would do, and does nothing.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' } },
});
const [version = ''] = positionals;
const tag = `v${version}`;
const day = new Date().toISOString().slice(0, 10);
const packed = 'node_modules/.cache/release';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const npm = (...args) => execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
const read = (file) => readFileSync(file, 'utf8');

/** What keeps this from being released. */
function hindrances() {
  const { version: now } = JSON.parse(read('package.json'));
  return [
    [!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version), 'Give the version: npm run release -- 0.2.0'],
    [isBefore(version, now), `${version} is before ${now}.`],
    [git('rev-parse', '--abbrev-ref', 'HEAD') !== 'main', 'A release is made on main.'],
    [git('status', '--porcelain'), 'There are changes that are not committed.'],
    [version && git('tag', '--list', tag), `There is a tag ${tag} already.`],
    [!unreleased(read('CHANGELOG.md')), 'CHANGELOG.md tells of nothing under [Unreleased].'],
  ].flatMap(([hinders, message]) => (hinders ? [message] : []));
}

/** The files to write, with what is to be in them. */
function changes() {
  const pages = existsSync('docs')
    ? readdirSync('docs', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => path.posix.join('docs', file.replaceAll('\\', '/')))
    : [];
  const places = { ...PLACES, ...Object.fromEntries(['README.md', ...pages].map((file) => [file, told])) };
  return Object.entries(places)
    .map(([file, change]) => ({ file, before: read(file), after: change(read(file), { version, day }) }))
    .filter(({ before, after }) => before !== after);
}

/** Packs what `npm install` gets, and gives the file with its hashes. */
function pack() {
  mkdirSync(packed, { recursive: true });
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', packed));
  const file = path.posix.join(packed, filename);
  const hash = (kind, encoding) => createHash(kind).update(readFileSync(file)).digest(encoding);
  return { file, sha256: hash('sha256', 'hex'), integrity: `sha512-${hash('sha512', 'base64')}` };
}

const found = hindrances();
if (found.length) {
  for (const message of found) console.error(message);
  process.exit(1);
}
if (values['dry-run']) {
  for (const { file } of changes()) console.log(`would write   ${file}`);
  console.log(`would build   dist\nwould commit  Release ${version}\nwould tag     ${tag}\n`);
  console.log(`## [${version}] - ${day}\n\n${unreleased(read('CHANGELOG.md'))}`);
  process.exit(0);
}

let release;
try {
  for (const { file, after } of changes()) writeFileSync(file, after);
  npm('run', '--silent', 'build');
  release = pack();
} catch (error) {
  console.error(`${error.stderr || error}\nNothing is committed. This undoes what is written:\n`);
  console.error('  git restore . && git clean -fd dist');
  process.exit(1);
}
git('add', '--all');
git('commit', '--quiet', '--message', `Release ${version}`);
git('tag', '--annotate', tag, '--message', `Samsyn ${version}`);

const scripts = JSON.parse(read('dist/integrity.json'));
console.log(`${release.file}
  sha256  ${release.sha256}
  ${release.integrity}
${['samsyn.js', 'samsyn.all.js'].map((file) => `dist/${file}\n  ${scripts[file]}`).join('\n')}

Committed and tagged here, and nowhere else. Next, when CI has passed on this commit:

  git push origin main ${tag}

and, where the code is published, a release of ${tag} with its part of CHANGELOG.md, the packed file and the lines above.
Until then this undoes it: git tag --delete ${tag} && git reset --hard HEAD~1`);
