import type { EntryNode } from './entry-tree.js';
import { featuresOf, plain, plainTitle, similarity, stem, type Features } from './similarity.js';

/** Entries of a new file with those of the old one that they are. */
export type Pairs = ReadonlyMap<EntryNode, EntryNode>;

/** What two entries have in common that are the same, the surest first; undefined where an entry has too little of it. */
const SIGNS: readonly ((node: EntryNode) => string | undefined)[] = [
  (node) => sign(node.title, node.number, node.body, node.parent?.title ?? ''),
  (node) => sign(node.title, node.number, node.body),
  ({ title, parent }) => (title ? sign(plainTitle(title), plain(parent?.title ?? '')) : undefined),
  ({ title }) => (title ? sign(plainTitle(title)) : undefined),
  // A title of its own, for what says the same as before.
  ({ body }) => (plain(body).length > 30 ? plain(body) : undefined),
];

const sign = (...parts: readonly string[]): string | undefined =>
  parts.some((part) => part !== '') ? parts.join('\u0000') : undefined;

/**
 * Pairs the entries of two files that are the same, kind by kind: first by what they have in common word for word, then
 * the rest by likeness. Where several have the same sign they are paired in their order.
 */
export function pairEntries(old: readonly EntryNode[], next: readonly EntryNode[]): Pairs {
  const pairs = new Map<EntryNode, EntryNode>();
  const taken = new Set<EntryNode>();
  const pair = (node: EntryNode, earlier: EntryNode) => {
    pairs.set(node, earlier);
    taken.add(earlier);
  };
  pair(next[0]!, old[0]!);
  for (const signOf of SIGNS) {
    // Backwards, so that the first waits last.
    const waiting = new Map<string, EntryNode[]>();
    for (const node of [...old].reverse()) {
      if (taken.has(node)) continue;
      const key = keyOf(node, signOf);
      if (key === undefined) continue;
      const nodes = waiting.get(key) ?? [];
      nodes.push(node);
      waiting.set(key, nodes);
    }
    for (const node of next) {
      if (pairs.has(node)) continue;
      const key = keyOf(node, signOf);
      const earlier = key === undefined ? undefined : waiting.get(key)?.pop();
      if (earlier) pair(node, earlier);
    }
  }
  for (const [node, earlier] of alike(
    old.filter((node) => !taken.has(node)),
    next.filter((node) => !pairs.has(node)),
    pairs,
  )) {
    if (!pairs.has(node) && !taken.has(earlier)) pair(node, earlier);
  }
  return pairs;
}

const keyOf = (node: EntryNode, signOf: (node: EntryNode) => string | undefined): string | undefined => {
  const own = signOf(node);
  return own === undefined ? undefined : `${node.kind}\u0000${own}`;
};

/** What an entry's likeness to another must at least be. */
const ALIKE = 0.5;
/** How many entries are held against one, and how many a word is sought in: so that time follows the number of entries. */
const MOST_CANDIDATES = 12;
const MOST_WITH_WORD = 40;

/** Entries that are alike enough, the most alike first. */
function alike(
  old: readonly EntryNode[],
  next: readonly EntryNode[],
  pairs: Pairs,
): readonly (readonly [EntryNode, EntryNode])[] {
  const features = new Map<EntryNode, Features>([...old, ...next].map((node) => [node, featuresOf(node)]));
  const withWord = new Map<string, EntryNode[]>();
  for (const node of old) {
    for (const word of wordsOf(node, features.get(node)!)) {
      const nodes = withWord.get(word) ?? [];
      if (nodes.length < MOST_WITH_WORD) nodes.push(node);
      withWord.set(word, nodes);
    }
  }
  const found: { node: EntryNode; earlier: EntryNode; likeness: number }[] = [];
  for (const node of next) {
    const common = new Map<EntryNode, number>();
    for (const word of wordsOf(node, features.get(node)!)) {
      const nodes = withWord.get(word) ?? [];
      // A rare word tells more than one that many have.
      for (const earlier of nodes) common.set(earlier, (common.get(earlier) ?? 0) + 1 / nodes.length);
    }
    const candidates = [...common]
      .sort(([one, a], [other, b]) => b - a || one.order - other.order)
      .slice(0, MOST_CANDIDATES);
    for (const [earlier] of candidates) {
      const likeness =
        similarity(features.get(node)!, features.get(earlier)!) +
        (node.number !== '' && node.number === earlier.number ? 0.1 : 0) +
        (node.parent && pairs.get(node.parent) === earlier.parent ? 0.05 : 0);
      if (likeness >= ALIKE) found.push({ node, earlier, likeness });
    }
  }
  return found
    .sort(
      (one, other) =>
        other.likeness - one.likeness ||
        one.node.order - other.node.order ||
        one.earlier.order - other.earlier.order,
    )
    .map(({ node, earlier }) => [node, earlier] as const);
}

const wordsOf = ({ kind }: EntryNode, { title, body }: Features): ReadonlySet<string> =>
  new Set([
    ...[...title, ...body].map((word) => `${kind} ${word}`),
    ...[...title].map((word) => `${kind} ${stem(word)}-`),
  ]);
