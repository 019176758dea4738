import { readdirSync } from 'node:fs';

/**
 * Gives the test files that have one of the words in their path, or all: those for browsers (`pages`) and those for
 * Node (`others`). Ends the process where there is none.
 *
 * @param but - Words of those that are left out.
 */
export function testFiles(words, but = []) {
  const all = readdirSync('test', { recursive: true }).map((file) => `test/${file.replaceAll('\\', '/')}`);
  const files = all
    .filter((file) => !words.length || words.some((word) => file.includes(word)))
    .filter((file) => !but.some((word) => file.includes(word)))
    .sort();
  const pages = files.filter((file) => file.endsWith('.test.ts'));
  const others = files.filter((file) => file.endsWith('.test.mjs'));
  if (!pages.length && !others.length) {
    console.error(`No test file has ${words.join(' or ')} in its path.`);
    process.exit(1);
  }
  return { pages, others };
}
