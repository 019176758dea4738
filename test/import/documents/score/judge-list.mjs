import { canonical, rightFor } from './equal.mjs';
import { within } from './found.mjs';
import { stands } from './soft.mjs';
import { blocksOf } from './walk.mjs';

/** Units of a content that may be one item of a list, from the smallest: a line, a text, an entry. */
const units = new WeakMap();

function unitsOf(side) {
  if (!units.has(side)) units.set(side, madeUnits(side));
  return units.get(side);
}

function madeUnits({ leaves, entries }) {
  const lines = leaves.flatMap((leaf) =>
    blocksOf(leaf).map(({ text, item }) => ({
      ...leaf,
      size: 'line',
      text,
      pattern: `${canonical(leaf.pattern)}${item ? ' item' : ''}`,
      right: rightFor(leaf).map((pattern) => `${pattern}${item ? ' item' : ''}`),
    })),
  );
  const texts = leaves.map((leaf) => ({
    ...leaf,
    size: 'text',
    pattern: canonical(leaf.pattern),
    right: rightFor(leaf),
  }));
  const wholes = entries.map((entry) => ({
    ...entry,
    size: 'entry',
    text: [...entry.names, ...entry.leaves.map(({ text }) => text)].join(' '),
    pattern: canonical(entry.pattern),
    right: [canonical(entry.pattern)],
  }));
  return [lines, texts, wholes];
}

/** Patterns that a list's own word names: of "topics" only topics, where the truth has them there. */
const NAMED_PLACES = {
  topics: /\/topics$/u,
  aims: /\/aims$/u,
  commitments: /\/commitments$/u,
  steps: /\/steps$/u,
  terms: /\/terms(?:\/term)?$/u,
  measures: /^\/measures/u,
  documents: /^\/documents/u,
  duties: /\/duties$/u,
  'sub-goals': /\/goals\/goals/u,
  principles: /^\/principles/u,
};

function narrowed(patterns, what) {
  const named = NAMED_PLACES[/^[\w-]+/u.exec(what)[0]];
  const left = patterns.filter((pattern) => named?.test(pattern));
  return left.length > 0 ? left : patterns;
}

/** The items of a list: each in an entry, a text or a line of its own. */
export function judgeList({ truth, found }, { under, what, keys }, known) {
  const actor = /^duties: (.*)$/u.exec(what)?.[1];
  const fits = (unit, words) =>
    words.every((word) => stands(unit.text, word)) &&
    (!actor || within(unit, actor)) &&
    (!known?.has || known.has in (unit.value ?? {}));
  const sizes = unitsOf(truth);
  const foundSizes = unitsOf(found);
  const wants = keys.map((words) => {
    // The smallest units that say it; those below the list's own heading before all others.
    const perSize = sizes.map((units) => units.filter((unit) => fits(unit, words)));
    const nested = perSize.map((units) => units.filter((unit) => within(unit, under)));
    const inside = nested.some((units) => units.length > 0);
    const size = (inside ? nested : perSize).findIndex((units) => units.length > 0);
    const places = size < 0 ? [] : (inside ? nested : perSize)[size];
    return {
      words,
      size,
      inside,
      patterns: new Set(
        narrowed(
          places.flatMap(({ right }) => right),
          what,
        ),
      ),
    };
  });
  const options = wants.map(({ words, size, inside, patterns }) =>
    size < 0
      ? []
      : (known?.also ? foundSizes.flat() : foundSizes[size])
          .map((unit, i) => ({ unit, i }))
          .filter(
            ({ unit }) =>
              fits(unit, words) &&
              (known?.also?.includes(unit.pattern) ||
                (patterns.has(unit.pattern) && (!inside || within(unit, under)))),
          )
          .map(({ unit, i }) => `${unit.pointer}#${size}.${size === 0 ? i : ''}`),
  );
  const taken = matchOnce(options);
  return wants.map(({ words, patterns }, i) => ({
    words: words.join(', '),
    right: taken.has(i),
    want: [...patterns],
    got: found.leaves
      .filter((leaf) => words.every((word) => stands(leaf.text, word)))
      .map(({ pointer }) => pointer),
  }));
}

/** Gives each item a unit of its own, as many as can be; the items that got one. */
function matchOnce(options) {
  const owner = new Map();
  const give = (item, seen) =>
    options[item].some((unit) => {
      if (seen.has(unit)) return false;
      seen.add(unit);
      if (owner.has(unit) && !give(owner.get(unit), seen)) return false;
      owner.set(unit, item);
      return true;
    });
  options.forEach((_, item) => give(item, new Set()));
  return new Set(owner.values());
}
