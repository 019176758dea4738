/** Gives the changelog with what is unreleased under the version and its day, and an empty place for what comes next. */
export const dated = (changelog, version, day) =>
  changelog.replace(/^## \[Unreleased\]$/m, `## [Unreleased]\n\n## [${version}] - ${day}`);

/** Gives what the changelog tells of as unreleased. */
export const unreleased = (changelog) =>
  /^## \[Unreleased\]\n([^]*?)(?=^## |$(?![^]))/m.exec(changelog)?.[1].trim() ?? '';

const json = (text, change) => {
  const value = JSON.parse(text);
  change(value);
  return `${JSON.stringify(value, undefined, 2)}\n`;
};

/** Sets a key at the top of a YAML file, where it is or after the address. */
const yaml = (text, key, value) => {
  const line = `${key}: '${value}'`;
  const own = new RegExp(`^${key}:.*$`, 'm');
  return own.test(text) ? text.replace(own, line) : text.replace(/^url:.*$/m, `$&\n${line}`);
};

/** How each file that names the version comes to name another; what a page takes from `dist` is told by the build. */
export const PLACES = {
  'package.json': (text, { version }) => json(text, (about) => (about.version = version)),
  'package-lock.json': (text, { version }) =>
    json(text, (lock) => (lock.version = lock.packages[''].version = version)),
  'publiccode.yml': (text, { version, day }) =>
    yaml(yaml(text, 'releaseDate', day), 'softwareVersion', version),
  'src/version.ts': (text, { version }) => text.replace(/VERSION = '[^']+'/, `VERSION = '${version}'`),
  'CHANGELOG.md': (text, { version, day }) => dated(text, version, day),
};

/** Gives a page of the docs with the version that its texts for sites name. */
export const told = (text, { version }) => text.replace(/(?<=visas med Samsyn )\d[\w.-]*\w/g, version);

/** Whether a version comes before another, by their numbers; one with a suffix (`-beta.1`) comes before its own. */
export function isBefore(one, other) {
  const [numbers, suffix] = partsOf(one);
  const [others, otherSuffix] = partsOf(other);
  for (const [place, number] of numbers.entries())
    if (number !== others[place]) return number < others[place];
  return Boolean(suffix) && !otherSuffix;
}

const partsOf = (version) => {
  const [numbers, suffix] = version.split(/-(.*)/s);
  return [numbers.split('.').map(Number), suffix];
};
