import type { Content } from '../../../format/schema.js';
import { parseContent } from '../../../read/parse.js';
import { readContent } from '../../../read/read-content.js';
import type { ProblemCode } from '../../../read/problems.js';

/** What is wrong with a value by itself, whatever stands around it. */
const UNSOUND = new Set<ProblemCode>([
  'wrong-type',
  'wrong-format',
  'wrong-choice',
  'odd-email',
  'odd-address',
]);

/** Takes values from content that its readers would leave out or warn of; their words are then left over. */
export function withoutUnsound(content: Content): void {
  if (!parseContent(content).findings.length) return;
  for (const { pointer, code } of [...readContent(content).problems].reverse())
    if (UNSOUND.has(code)) remove(content, pointer.slice(1).split('/'));
}

function remove(content: Content, keys: readonly string[]): void {
  let holder: unknown = content;
  for (const key of keys.slice(0, -1))
    holder = (holder as Readonly<Record<string, unknown>> | undefined)?.[key];
  const last = keys.at(-1)!;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (typeof holder === 'object' && holder !== null) delete (holder as Record<string, unknown>)[last];
}
