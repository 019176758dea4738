import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';

const PRIVATE = /--_[a-z][a-z-]*/g;

/** The style sheets' private properties, the most used one first. */
const properties = ((): readonly string[] => {
  const uses = new Map<string, number>();
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.styles.ts'),
  );
  for (const file of sheets.map((file) => file.replaceAll('\\', '/')).sort())
    for (const [name] of readFileSync(path.join('src', file), 'utf8').matchAll(PRIVATE))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
})();

/**
 * Shortens the names of private properties in a script or a style sheet: `--_accent` → `--_a`.
 *
 * @throws where no style sheet has such a property: all of those would be given one and the same name.
 */
export const shorten = (code: string): string =>
  code.replace(PRIVATE, (name) => {
    const place = properties.indexOf(name);
    if (place < 0) throw new Error(`No style sheet has ${name}.`);
    return `--_${(place + 10).toString(36)}`;
  });

/** Shortens their names in all files alike, so that a style in a server's HTML is the script's. */
export const shortNames: Plugin = {
  name: 'short-names',
  renderChunk: (code) => ({ code: shorten(code), map: null }),
};
