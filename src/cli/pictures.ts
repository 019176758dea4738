import { statSync } from 'node:fs';
import path from 'node:path';
import { soundAddress } from '../format/address.js';
import { pointTo } from '../format/json.js';
import { LIMITS } from '../format/limits.js';
import type { Finding } from '../read/problems.js';

/**
 * Finds pictures that a content file on disk cannot reach: those with an address relative to the file where
 * nothing lies. Of any other address only the web can tell.
 *
 * @param value - The file's JSON value.
 * @param file - The file's path.
 */
export function missingPictures(value: unknown, file: string): readonly Finding[] {
  const findings: Finding[] = [];
  look(value, '', 0);
  return findings;

  function look(value: unknown, pointer: string, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > LIMITS.depth) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('x-')) continue;
      if (key === 'src' && typeof inner === 'string' && isMissing(inner, file))
        findings.push({
          pointer: pointTo(pointer, key),
          severity: 'warning',
          code: 'missing-picture',
          details: { src: inner },
        });
      else look(inner, pointTo(pointer, key), depth + 1);
    }
  }
}

function isMissing(src: string, file: string): boolean {
  // The site's root, another site and whatever has a protocol lie somewhere on the web.
  const [relative = ''] = (soundAddress(src) ?? '').split(/[?#]/, 1);
  if (!relative || /^[/\\]|^[^/]*:/.test(relative)) return false;
  try {
    const picture = path.resolve(path.dirname(file), decodeURIComponent(relative));
    return !statSync(picture, { throwIfNoEntry: false })?.isFile();
  } catch {
    // No file can have such a name.
    return true;
  }
}
