import { canonical, rightForPattern } from './equal.mjs';
import { holds } from './found.mjs';
import { soft, stands } from './soft.mjs';
import { walk } from './walk.mjs';

/*
 * Facts with their places, as a truth file lists them: [words, patterns, words of the entry that it must be in]. Both may
 * be given in ways that are as good as one another, parted by "|". A fact that the format has no place for has
 * { needs } instead of patterns: what the format would need. It is neither right nor wrong.
 */

/** A text of one or two characters must be all that there is. */
const says = (leaf, words) => (words.length < 3 ? leaf.text === soft(words) : holds(numbered(leaf), words));

/** A label with the number that the entry has in a key of its own, as documents say them: "Mål 1". */
function numbered(leaf) {
  const code = leaf.pattern.endsWith('/label') && leaf.owners.at(-1)?.value.code;
  return typeof code === 'string' ? { ...leaf, text: `${leaf.text} ${soft(code)}` } : leaf;
}

const ownText = ({ names, leaves }) => [...names, ...leaves.map(({ text }) => text)].join(' ');

/** Every fact, right or not. */
export function judgeFacts(facts, imported) {
  const { leaves } = walk(imported.content);
  return facts.map(([words, patterns, entry]) => {
    if (patterns.needs) return { kind: 'fact', words, under: entry, needs: patterns.needs };
    const want = patterns.flatMap((pattern) => rightForPattern(canonical(pattern)));
    const got = leaves.filter((leaf) => words.split('|').some((form) => says(leaf, form)));
    const right = got.some(
      (leaf) =>
        want.includes(canonical(leaf.pattern)) &&
        (!entry ||
          entry.split('|').some((form) => leaf.owners.some((owner) => stands(ownText(owner), form)))),
    );
    return {
      kind: 'fact',
      words,
      under: entry,
      right,
      want: patterns,
      got: got.map(({ pointer }) => pointer),
    };
  });
}
