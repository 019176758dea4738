import { canonical, rightFor } from './equal.mjs';
import { holds, isNumeral, leavesWith, omittedAs, within } from './found.mjs';
import { soft, stands } from './soft.mjs';

/** A number may stand before a title; a longer text that has it says something else. */
const isNumbered = ({ pattern, text }, words) =>
  /\/(?:label|code|number|title|name)$/u.test(pattern) && `${text} `.startsWith(`${soft(words)} `);

/** One text that is somewhere: a name, a number, a term, a cell, a date. */
export function judgeText({ truth, found, imported }, words, known, under) {
  if (known?.omitted)
    return { right: omittedAs(imported, known.omitted, words), want: [`left out as ${known.omitted}`] };
  if (known?.key) return { right: known.key in found.content, want: [`/${known.key}`] };
  const places = leavesWith(truth, words);
  const nested = under ? places.filter((leaf) => within(leaf, under)) : [];
  const inside = nested.length > 0;
  const want = known?.patterns ?? [...new Set((inside ? nested : places).flatMap(rightFor))];
  const isAlone = places.some((leaf) => holds(leaf, words));
  const says = (leaf) =>
    holds(leaf, words) ||
    (isNumeral(words) && (isAlone ? isNumbered(leaf, words) : stands(leaf.text, words)));
  const got = found.leaves.filter(says);
  return {
    right: got.some((leaf) => want.includes(canonical(leaf.pattern)) && (!inside || within(leaf, under))),
    want,
    got: got.map(({ pointer }) => pointer),
  };
}
