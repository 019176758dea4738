import { isObject, pointTo } from '../format/json.js';
import { LIMITS } from '../format/limits.js';
import { nearest } from '../read/did-you-mean.js';
import { COLOUR_NAMES, MODES, SHAPE_NAMES, type Mode, type PropertyName } from './names.js';
import { themeProblem, type TokenPlace } from './theme-messages.js';
import type { ThemeProblem } from './theme.js';

/** A token as it stands in a file. */
export interface Token extends TokenPlace {
  /** What a reference to it says: `light.accent`. */
  readonly path: string;
  /** Its own `$type`, or that of a group around it. */
  readonly type: string | undefined;
  readonly value: unknown;
}

/** The groups that Samsyn reads; all others are palettes to refer to. */
export type TokenGroup = Mode | 'shape';
const GROUPS: readonly TokenGroup[] = [...MODES, 'shape'];

/** The names that a group has. */
export const namesIn = (group: TokenGroup): readonly PropertyName[] =>
  group === 'shape' ? SHAPE_NAMES : COLOUR_NAMES;

interface Node extends TokenPlace {
  readonly path: readonly string[];
  readonly type: string | undefined;
  readonly value: unknown;
  /** The groups around it. */
  readonly within: readonly unknown[];
}

/** Finds every token in a file, in its order, and what stands where no token can stand. */
export function tokensIn(
  file: string,
  root: Readonly<Record<string, unknown>>,
): { readonly tokens: readonly Token[]; readonly problems: readonly ThemeProblem[] } {
  const tokens: Token[] = [];
  const problems: ThemeProblem[] = [];
  const left: Node[] = [{ file, pointer: '', path: [], type: undefined, value: root, within: [] }];
  for (let node = left.pop(); node; node = left.pop()) {
    const { pointer, path, value, within } = node;
    if (!isObject(value) || within.includes(value) || within.length > LIMITS.depth) {
      problems.push(themeProblem(node, 'wrong-value', { expected: path.length > 1 ? 'token' : 'group' }));
      continue;
    }
    const type = typeof value.$type === 'string' ? value.$type : node.type;
    for (const key of ['$ref', '$extends'])
      if (Object.hasOwn(value, key))
        problems.push(themeProblem({ file, pointer: pointTo(pointer, key) }, 'not-supported', { key }));
    if (Object.hasOwn(value, '$value')) {
      const token = { file, pointer, path: path.join('.'), type, value: value.$value };
      tokens.push(token);
      problems.push(...misplaced(token, path));
      continue;
    }
    const inside = Object.entries(value).filter(([key]) => !key.startsWith('$'));
    if (path.length === 1) problems.push(...misspelt(node, path[0]!, inside));
    const around = [...within, value];
    for (const [key, value] of inside.reverse())
      left.push({ file, pointer: pointTo(pointer, key), path: [...path, key], type, value, within: around });
  }
  return { tokens, problems };
}

/** Says if a token stands among the theme's own under a name that is not theirs. */
function misplaced(token: Token, [group, ...rest]: readonly string[]): ThemeProblem[] {
  const name = rest.join('.');
  if (!rest.length) {
    const meant = GROUPS.find((one) => namesIn(one).some((known) => known === group));
    return meant ? [unknownName(token, group!, `${meant}.${group}`, GROUPS)] : [];
  }
  const known = GROUPS.find((one) => one === group);
  if (!known || namesIn(known).some((one) => one === name)) return [];
  const elsewhere = GROUPS.find((one) => namesIn(one).some((other) => other === name));
  const meant = elsewhere ? `${elsewhere}.${name}` : nearest(name, namesIn(known));
  return [unknownName(token, name, meant, namesIn(known))];
}

/** Says if a group looks like one of the theme's own, but for its name. */
function misspelt(
  node: TokenPlace,
  group: string,
  inside: readonly (readonly [string, unknown])[],
): ThemeProblem[] {
  if (GROUPS.some((one) => one === group)) return [];
  const meant = nearest(group, GROUPS) as TokenGroup | undefined;
  const isMeant = meant && inside.some(([key]) => namesIn(meant).some((name) => name === key));
  return isMeant ? [unknownName(node, group, meant, GROUPS)] : [];
}

function unknownName(
  place: TokenPlace,
  name: string,
  meant: string | undefined,
  names: readonly string[],
): ThemeProblem {
  return themeProblem(place, 'unknown-name', { name, nearest: meant, names: names.join(', ') });
}
