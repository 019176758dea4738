import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../format/schema.js';
import { readContent } from '../read/read-content.js';
import type { BilingualText, ExitCode } from './command.js';
import { existsAlready } from './content-file.js';
import { readJson } from './json-file.js';

/** What went wrong, after the name of the file that it went wrong with. */
export const named = (file: string, { sv, en }: BilingualText): BilingualText => ({
  sv: `${file}: ${sv}`,
  en: `${file}: ${en}`,
});

/** Says which file would be written over, if one would; the document itself never is. */
export function takenFile(
  source: string,
  written: Readonly<Record<'out' | 'report', string | undefined>>,
  force: boolean,
): BilingualText | undefined {
  const seen = new Set([path.resolve(source)]);
  for (const [option, file] of Object.entries(written)) {
    if (file === undefined) continue;
    if (seen.has(path.resolve(file)))
      return {
        sv: `${file} är redan namnet på något annat i kommandot. Ge filen ett annat namn med --${option}.`,
        en: `${file} is the name of something else in the command. Give another name with --${option}.`,
      };
    seen.add(path.resolve(file));
    if (existsSync(file) && !force) return existsAlready(file, `--${option}`);
  }
  return undefined;
}

/** A document's bytes, or why there are none. */
export function readBytes(
  file: string,
  most: number,
): { readonly bytes: Uint8Array } | { readonly isTooLarge: true } | { readonly failure: BilingualText } {
  try {
    // What is too large is not even fetched from the disk.
    if (statSync(file).size > most) return { isTooLarge: true };
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    // Node's own kind of bytes is not taken by all that read them.
    return { bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const failure =
      code === 'ENOENT'
        ? { sv: 'Filen finns inte.', en: 'There is no such file.' }
        : { sv: `Filen går inte att öppna (${code}).`, en: `The file cannot be opened (${code}).` };
    return { failure: named(file, failure) };
  }
}

/** Last year's content, with a warning where some of it is not sound; or why there is none. */
export function earlierContent(
  file: string,
):
  | { readonly content: Content; readonly warning?: BilingualText }
  | { readonly failure: BilingualText; readonly code: ExitCode } {
  const json = readJson(file);
  if ('failure' in json) return { failure: named(file, json.failure), code: json.isMissing ? 2 : 1 };
  const { content, problems } = readContent(json.value, json.text);
  if (!content) return { failure: named(file, problems[0]!.message), code: 1 };
  if (problems.every(({ severity }) => severity === 'warning')) return { content };
  return {
    content,
    warning: named(file, {
      sv: 'Filen har fel, och det som är fel följer inte med. Rätta det först: samsyn check säger vad det är.',
      en: 'The file has errors, and what is wrong is not taken along. Mend it first: samsyn check says what it is.',
    }),
  };
}
