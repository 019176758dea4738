import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BilingualText } from './command.js';

/** The schema, beside the program; and what its copy is called, beside the content file. */
const SCHEMA = { from: new URL('schema/samsyn-1.json', import.meta.url), name: 'samsyn-1.json' };

/**
 * Writes a content file, and beside it the schema by which an editor helps to write on, if that is not there.
 *
 * @throws where the disk does not take it.
 */
export function writeContent(file: string, content: Readonly<Record<string, unknown>>): void {
  const schema = path.join(path.dirname(file), SCHEMA.name);
  const whole = { $schema: `./${SCHEMA.name}`, ...content };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(whole, undefined, 2)}\n`);
  if (!existsSync(schema) && existsSync(SCHEMA.from)) copyFileSync(SCHEMA.from, schema);
}

/** Says that a file is there, which would be written over, and by which option it gets another name. */
export const existsAlready = (file: string, option: string): BilingualText => ({
  sv: `${file} finns redan. Ge filen ett annat namn med ${option}, eller skriv över den med --force.`,
  en: `${file} is there already. Give another name with ${option}, or write over it with --force.`,
});

/** Says that a file cannot be written, in the system's own words. */
export const cannotWrite = (file: string, error: unknown): BilingualText => {
  const { message } = error as Error;
  return { sv: `${file} går inte att skriva: ${message}`, en: `Cannot write ${file}: ${message}` };
};
