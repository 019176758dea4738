import type { Content } from '../../format/schema.js';
import { checkContent } from '../../read/fast-check.js';

/** What the check has said of each content. */
const verdicts = new WeakMap<object, boolean>();

/**
 * Gives content that widgets may show without reading it again; undefined where something in it has to be left out.
 *
 * @param before - The content that it was made of: where entries have only changed places, they are as sound as there.
 */
export function foundSound(content: object, before: object): Content | undefined {
  let isSound = verdicts.get(content);
  if (isSound === undefined && isReordered(before, content)) isSound = verdicts.get(before);
  isSound ??= checkContent(content) !== 'unsound';
  verdicts.set(content, isSound);
  return isSound ? (content as Content) : undefined;
}

/** Whether all that is new is the order of the document's lists. */
export function isReordered(before: object, after: object): boolean {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(now!);
  return (
    String(keys) === String(Object.keys(old!)) && keys.every((key) => hasSameEntries(old![key], now![key]))
  );
}

function hasSameEntries(old: unknown, now: unknown): boolean {
  if (old === now) return true;
  if (!Array.isArray(old) || !Array.isArray(now) || old.length !== now.length) return false;
  const left = new Set<unknown>(old);
  // An entry that stands twice in either is one too few.
  return left.size === old.length && now.every((entry) => left.delete(entry));
}
