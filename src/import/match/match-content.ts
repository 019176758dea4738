import { withNeededVersion } from '../../format/needed-version.js';
import type { Content } from '../../format/schema.js';
import { freeId } from '../free-id.js';
import { carriedOver } from './carried.js';
import { changedKeys } from './changed-keys.js';
import { entriesOf, isObject, listsOf, type EntryKind, type EntryNode, type Value } from './entry-tree.js';
import { outOfOrder } from './moved.js';
import { pairEntries, type Pairs } from './pair-entries.js';
import { withIds } from './references.js';

/** What became of an entry from one file to the next. */
export interface Change {
  /** An entry that has changed and moved is `changed`, with `moved`. */
  readonly kind: 'new' | 'changed' | 'moved' | 'gone' | 'same';
  readonly entry: EntryKind;
  /** Its title in the new file, or in the old for one that is gone; the beginning of its text where it has none. */
  readonly title: string;
  readonly id?: string;
  /** JSON Pointer in the new content; missing for an entry that is gone. */
  readonly pointer?: string;
  /** JSON Pointer in the old content; missing for a new entry. */
  readonly was?: string;
  /** Keys whose values have changed: "title", "body". */
  readonly texts: readonly string[];
  /** Whether it stands in another entry, or elsewhere among its neighbours where their order says something. */
  readonly moved: boolean;
  /** What it keeps of the old file that no import knows: "sdg", "title" for a title's translations. */
  readonly kept: readonly string[];
  /** Texts whose translations are left behind, since the text has changed. */
  readonly stale: readonly string[];
}

/** This year's content with last year's ids, and what has become of each entry. */
export interface Match {
  readonly content: Content;
  /** In the new content's order, the file itself first; then the entries that are gone, in the old one's. */
  readonly changes: readonly Change[];
}

/**
 * Matches a new import with the content file of last year: entries that are the same keep their ids, with all that
 * refers to them, and what no import knows. No id changes by itself, and a new entry never gets one that another had.
 */
export function matchContent(old: Content, next: Content): Match {
  const before = entriesOf(old);
  const after = entriesOf(next);
  const pairs = pairEntries(before, after);
  const ids = idsFor(before, after, pairs);
  const language = next.language ?? old.language ?? 'sv';
  const moved = movedIn(after, pairs);
  const told = new Map<EntryNode, Change>();
  const content = rebuilt(after[0]!, (node) => {
    const value = withIds(withoutLists(node), ids) as Value;
    const id = (node.id === undefined ? undefined : (ids.get(node.id) ?? node.id)) ?? pairs.get(node)?.id;
    const earlier = pairs.get(node);
    const named = id === undefined ? value : { id, ...value };
    const base = {
      entry: node.kind,
      title: titleOf(node),
      ...(id !== undefined && { id }),
      pointer: node.pointer,
    };
    if (!earlier) {
      told.set(node, { ...base, kind: 'new', texts: [], moved: false, kept: [], stale: [] });
      return named;
    }
    const carried = carriedOver(node.kind, earlier.value, named, language);
    const texts = changedKeys(node.kind, earlier.value, carried.value, language);
    const isMoved = moved.has(node);
    const kind = texts.length ? 'changed' : isMoved ? 'moved' : 'same';
    const { kept, stale } = carried;
    told.set(node, { ...base, kind, was: earlier.pointer, texts, moved: isMoved, kept, stale });
    return carried.value;
  });
  const paired = new Set(pairs.values());
  const gone = before
    .filter((node) => !paired.has(node))
    .map((node): Change => ({
      kind: 'gone',
      entry: node.kind,
      title: titleOf(node),
      ...(node.id !== undefined && { id: node.id }),
      was: node.pointer,
      texts: [],
      moved: false,
      kept: [],
      stale: [],
    }));
  return {
    content: withNeededVersion(content as Content),
    changes: [...after.map((node) => told.get(node)!), ...gone],
  };
}

const titleOf = ({ title, body }: EntryNode): string => title || body.slice(0, 80);

/** The ids that entries of the new file get in place of their own. */
function idsFor(
  before: readonly EntryNode[],
  after: readonly EntryNode[],
  pairs: Pairs,
): ReadonlyMap<string, string> {
  const taken = new Set(before.flatMap(({ id }) => id ?? []));
  const ids = new Map<string, string>();
  for (const node of after) {
    const earlier = pairs.get(node)?.id;
    if (node.id !== undefined && earlier !== undefined) ids.set(node.id, earlier);
  }
  for (const node of after) {
    if (node.id === undefined || ids.has(node.id)) continue;
    const id = freeId(node.id, taken);
    taken.add(id);
    ids.set(node.id, id);
  }
  return ids;
}

/** An entry without the entries in it, which are made after it. */
const withoutLists = ({ kind, value }: EntryNode): Value => {
  const lists = listsOf(kind);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key in lists && Array.isArray(one) ? [] : one]),
  );
};

/** Makes a file again of its entries, each as it is to be. */
function rebuilt(node: EntryNode, make: (node: EntryNode) => Value): Value {
  const value = make(node);
  const made: Record<string, unknown[]> = {};
  const lists = listsOf(node.kind);
  const children = new Map(node.children.map((child) => [child.pointer, child]));
  for (const key of Object.keys(lists)) {
    const list = node.value[key];
    if (!Array.isArray(list)) continue;
    made[key] = (list as readonly unknown[]).map((one, at) =>
      isObject(one) ? rebuilt(children.get(`${node.pointer}/${key}/${at}`)!, make) : one,
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, made[key] ?? one]));
}

/** Kinds whose order says nothing: a file's actors are found by their names, in the order that a document happens to. */
const UNORDERED: ReadonlySet<EntryKind> = new Set(['actor']);

/** Entries that stand in another entry than before, or out of the order that their neighbours have kept. */
function movedIn(after: readonly EntryNode[], pairs: Pairs): ReadonlySet<EntryNode> {
  const moved = new Set<EntryNode>();
  for (const parent of after) {
    const kinds = new Set(parent.children.map(({ kind }) => kind));
    for (const kind of kinds) {
      const children = parent.children.filter((child) => child.kind === kind && pairs.has(child));
      const staying = children.filter((child) => pairs.get(child)!.parent === pairs.get(parent));
      for (const child of children) if (pairs.get(child)!.parent !== pairs.get(parent)) moved.add(child);
      if (UNORDERED.has(kind)) continue;
      for (const place of outOfOrder(staying.map((child) => pairs.get(child)!.order)))
        moved.add(staying[place]!);
    }
  }
  return moved;
}
