import type { Content, Section } from '../../../format/schema.js';
import type { Draft, Entry, Part } from '../draft.js';

/** Lists that stand as one where all that is in them stands together. */
const WHOLE = ['goals', 'measures', 'indicators', 'documents'] as const;

/** Writes where parts stand: in the document's outline, and in the sections that hold more than sections. */
export function settleOrder(draft: Draft, ids: ReadonlyMap<object, string>): void {
  const { content } = draft;
  const lists = new Map<Entry, (typeof WHOLE)[number]>();
  for (const key of WHOLE) for (const entry of content[key] ?? []) lists.set(entry, key);
  for (const [holder, parts] of draft.standing) {
    const names = namesOf(content, parts, ids, lists);
    if (holder === content) {
      const facts = content.decisions?.length && !names.includes('decisions') ? ['decisions'] : [];
      if (facts.length + names.length > 1) content.outline = [...facts, ...names];
    } else if (ids.has(holder) && parts.some((part) => !isSectionOf(holder, part)) && names.length)
      (holder as Section).parts = [...names];
  }
}

const isSectionOf = (holder: Entry, part: Part): boolean =>
  typeof part !== 'string' && !!(holder as Section).sections?.includes(part);

function namesOf(
  content: Content,
  parts: readonly Part[],
  ids: ReadonlyMap<object, string>,
  lists: ReadonlyMap<Entry, (typeof WHOLE)[number]>,
): readonly string[] {
  const here = new Map<string, number>();
  for (const part of parts) {
    const key = typeof part === 'string' ? undefined : lists.get(part);
    if (key) here.set(key, (here.get(key) ?? 0) + 1);
  }
  const names = parts.map((part) => {
    if (typeof part === 'string') return Object.hasOwn(content, part) ? part : undefined;
    const key = lists.get(part);
    return key && here.get(key) === content[key]?.length ? key : ids.get(part);
  });
  return [...new Set(names.filter((name) => name !== undefined))];
}
