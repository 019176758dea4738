import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { plainTypes } from '../src/format/plain-types.js';

const FOLDER = 'dist/types/format';

/** Puts plain types of the content in the place of those that are inferred, and that need Valibot to be read. */
export function writeContentTypes(): void {
  writeFileSync(`${FOLDER}/schema.d.ts`, plainTypes());
  for (const file of readdirSync(FOLDER))
    if (/from 'valibot'|\.(?:schema|descriptions)\.js'/.test(readFileSync(`${FOLDER}/${file}`, 'utf8')))
      rmSync(`${FOLDER}/${file}`);
}
