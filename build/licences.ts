import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputBundle, Plugin } from 'rollup';

/*
 * Who else has written what lies in `dist`. Licences such as MIT and BSD ask that their text goes along with the
 * code; a minifier takes it out, and here it is put into a file of its own.
 */

/** Where the packages lie that some of `dist` has been made of. */
const bundled = new Set<string>();

/** Takes note of the packages that are in a bundle; modules of which nothing is left do not count. */
function note(bundle: OutputBundle): void {
  for (const output of Object.values(bundle))
    if (output.type === 'chunk')
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        // A plug-in writes an unprintable sign before modules that it has made of others.
        const file = id.replaceAll('\\', '/').replace(/^\0/, '');
        const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
        if (folder && renderedLength) bundled.add(folder);
      }
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Where the licence of a package lies: with it, or in `build/licences` where its makers left it out of the package. */
function licenceFile(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  const kept = `build/licences/${path.basename(folder)}.txt`;
  return file ? path.join(folder, file) : existsSync(kept) ? kept : undefined;
}

/** @throws where a package brings no licence: then somebody has to look. */
function notices(): string {
  const packages = [...bundled].map((folder) => {
    const file = licenceFile(folder);
    if (!file) throw new Error(`${folder} brings no licence.`);
    const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
    return { ...about, text: readFileSync(file, 'utf8').replaceAll('\r', '').trim() };
  });
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  return `# Third-party licences

The files of Samsyn, which is under the European Union Public Licence 1.2, hold code of these packages. Let this
file lie beside them where you publish them.
${packages.map(({ name, version, license, text }) => `\n## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`).join('')}`;
}

/** Takes note of the packages that a bundle has something of. */
export const licences: Plugin = {
  name: 'licences',
  generateBundle: { order: 'post', handler: (_options, bundle) => note(bundle) },
};

/** Writes `THIRD-PARTY.md`, in `dist` and beside the README; once all bundles are built. */
export function writeLicences(): void {
  const source = notices();
  writeFileSync('dist/THIRD-PARTY.md', source);
  if (!existsSync('THIRD-PARTY.md') || readFileSync('THIRD-PARTY.md', 'utf8') !== source)
    writeFileSync('THIRD-PARTY.md', source);
}
