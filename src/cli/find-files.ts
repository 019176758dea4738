import { existsSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** The files that a command's words name, and the patterns among them that no file matches. */
export interface FoundFiles {
  readonly found: readonly string[];
  readonly without: readonly string[];
}

/** Where nobody keeps content of their own. */
const ASIDE = ['**/node_modules/**', '**/.git/**'];

/**
 * Finds the files that paths and patterns name, patterns as a shell has them. What a pattern finds is in alphabetical
 * order, each file once; one that begins with `!` takes files away from all the others.
 *
 * @param words - A path is a file whether it is there or not: the command says that it is missing.
 * @param separator - What parts folders here: `\` is that in Windows, and elsewhere a part of a name.
 */
export function findFiles(words: readonly string[], separator: string = path.sep): FoundFiles {
  const patternOf = (word: string): string => (separator === '\\' ? word.replaceAll('\\', '/') : word);
  const isTakenAway = (word: string): boolean => word.startsWith('!') && !existsSync(word);
  const ignore = [...ASIDE, ...words.filter(isTakenAway).map((word) => patternOf(word.slice(1)))];
  const found = new Set<string>();
  const without: string[] = [];
  for (const word of words) {
    if (isTakenAway(word)) continue;
    // A name such as “plan [2021].json” is a file's where there is one.
    if (existsSync(word) || !isDynamicPattern(patternOf(word))) {
      found.add(word);
      continue;
    }
    const matches = globSync(patternOf(word), { ignore, expandDirectories: false, dot: false });
    if (!matches.length) without.push(word);
    for (const match of matches.sort()) found.add(match);
  }
  return found.size || without.length ? { found: [...found], without } : { found: [], without: words };
}
