import { plain } from '../make/blocks.mjs';
import { soft } from './soft.mjs';
import { walk } from './walk.mjs';

/*
 * Words of a manuscript that are neither in the content nor among what the import says that it left out.
 */

/** Headings, labels and column heads that the content says by having the key, not by words. */
const SAID_BY_KEYS = [
  ['aims', 'vi vill'],
  ['commitments', 'vi ska'],
  ['decisions', 'av den i fastställt fastställd upprättad antagen antaget beslutad beslutsinstans datum'],
  ['decision', 'av antagen antaget'],
  ['edition', 'version'],
  ['revision', 'senast reviderad'],
  ['validUntil', 'gäller giltigt till och med'],
  ['period', 'dokumentet gäller till och med'],
  ['audience', 'dokumentet gäller för'],
  ['updated', 'senast uppdaterad'],
  ['owner', 'dokumentansvarig processägare'],
  ['kind', 'dokumenttyp'],
  ['title', 'dokumentnamn'],
  ['documents', 'relaterade dokument'],
  ['contacts', 'kontakt telefon webbplats'],
];

/** A date is one word: its parts may stand elsewhere and mean something else. */
const wordsOf = (text) =>
  soft(text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/gu, '$1þ$2þ$3'))
    .split(/[ /]+/u)
    .filter(Boolean)
    .map((word) => word.replaceAll('þ', '-'));

/** Texts of a block that must be somewhere; contents lists and breaks are noise. */
function textsOf(block) {
  const cells = (rows) => rows.flat().flatMap((cell) => (typeof cell === 'string' ? [cell] : []));
  const notes = JSON.stringify(block).matchAll(/\[\^([^\]]+)\]/gu);
  const own = {
    bullets: ({ items }) => items,
    numbers: ({ items }) => items,
    table: ({ head, rows }) => cells([head, ...rows]),
    facts: ({ rows }) => cells(rows),
    figure: ({ caption }) => [caption],
    contents: () => [],
    'page-break': () => [],
  };
  const texts = own[block.kind]?.(block) ?? [block.text];
  return [...texts.map(plain), ...[...notes].map(([, note]) => note)];
}

/** Words that are missing, each as often as it is missing. Texts that stand in many places of the manuscript count once. */
export function wordsLost(manuscript, { content, leftOvers }) {
  const have = new Map();
  const add = (text) => wordsOf(text).forEach((word) => have.set(word, (have.get(word) ?? 0) + 1));
  const { leaves } = walk(content);
  for (const { pattern, raw, exact } of leaves) {
    add(exact && soft(raw) !== exact && /\d/u.test(exact) ? `${raw} ${exact}` : raw);
    // The document may say the unit with each value; the content says it once for all.
    if (pattern === '/indicators/unit') for (let i = 0; i < 9; i++) add(raw);
  }
  for (const { text } of leftOvers) add(text);
  for (const [key, words] of SAID_BY_KEYS)
    if (JSON.stringify(content).includes(`"${key}":`)) for (let i = 0; i < 9; i++) add(words);
  const lost = [];
  for (const text of new Set(manuscript.blocks.flatMap(textsOf)))
    for (const word of wordsOf(text)) {
      const left = have.get(word) ?? 0;
      if (left > 0) have.set(word, left - 1);
      else lost.push(word);
    }
  return lost;
}

/** Number of words that the import says it knew no place for. */
export const wordsUnplaced = ({ leftOvers }) =>
  leftOvers.filter(({ reason }) => reason === 'no-place').flatMap(({ text }) => wordsOf(text)).length;
