import { readFileSync } from 'node:fs';
import { LIMITS } from '../format/limits.js';
import { problemOf } from '../read/read-content.js';
import type { Finding, Problem } from '../read/problems.js';
import type { BilingualText } from './command.js';

/** A file that a command was asked to read: its JSON value, or why there is none. */
export type JsonFile =
  | { readonly value: unknown; readonly text: string }
  | {
      readonly failure: BilingualText;
      readonly isMissing?: boolean;
      /** What is wrong in the file, where it is there. */
      readonly problem?: Problem;
    };

/** Reads a JSON file with the same limit and the same encoding as on the web. */
export function readJson(path: string | URL): JsonFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? '' : ` (${code})`;
    return {
      isMissing: true,
      failure: {
        sv: code === 'ENOENT' ? 'Filen finns inte.' : `Filen går inte att öppna${why}.`,
        en: code === 'ENOENT' ? 'There is no such file.' : `The file cannot be opened${why}.`,
      },
    };
  }
  if (bytes.length > LIMITS.size) return failed({ code: 'limit-size', details: { limit: LIMITS.size } });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed({ code: 'not-utf8' });
  }
  try {
    return { value: JSON.parse(text), text };
  } catch {
    return failed({ code: 'not-json', details: { text } });
  }
}

/** A file of which nothing can be read. */
function failed(finding: Pick<Finding, 'code' | 'details'>): JsonFile {
  const problem = problemOf({ pointer: '', severity: 'error', ...finding });
  return { failure: problem.message, problem };
}
