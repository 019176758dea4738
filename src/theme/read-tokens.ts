import { pointTo } from '../format/json.js';
import { nearest } from '../read/did-you-mean.js';
import {
  COLOUR_NAMES,
  MODES,
  SHAPE,
  SHAPE_NAMES,
  type ColourName,
  type Mode,
  type PropertyName,
  type ShapeName,
} from './names.js';
import { themeProblem } from './theme-messages.js';
import type { ThemeProblem, ThemeReading, ThemeValue } from './theme.js';
import { themeFiles, nameAndDescription, type ReadOptions } from './extended-themes.js';
import { namesIn, tokensIn, type TokenGroup, type Token } from './token-tree.js';
import {
  colourValue,
  fontValue,
  lengthValue,
  ratioValue,
  weightValue,
  type TokenValue,
} from './token-values.js';

type Values<Name extends PropertyName> = Partial<Record<Name, ThemeValue<Name>>>;

/** The token types that each kind of property takes, and how their values are read. */
const KINDS: Record<
  string,
  { types: readonly string[]; read: (value: unknown, type: string) => TokenValue<string> }
> = {
  color: { types: ['color'], read: colourValue },
  font: { types: ['fontFamily'], read: fontValue },
  weight: { types: ['fontWeight'], read: weightValue },
  length: { types: ['number', 'dimension'], read: lengthValue },
  ratio: { types: ['number'], read: ratioValue },
};

/**
 * Reads a theme from a token file: gives what is sound, and a list of problems. Never throws.
 *
 * The file is in the Design Tokens format (DTCG 2025.10): the groups `light` and `dark` hold colours, the group
 * `shape` the rest. What the theme extends is read through `options.read` and lies beneath it, token by token,
 * so that a reference follows the value that the extending theme gives.
 *
 * @param value - What `JSON.parse` gave, or any other value.
 */
export function readTokens(value: unknown, options: ReadOptions = {}): ThemeReading {
  const { files, problems: found } = themeFiles(value, options);
  const own = files.at(-1);
  if (!own) return { theme: undefined, problems: found };
  const problems = new Map<string, ThemeProblem>();
  const report = (problem: ThemeProblem): void => {
    const key = JSON.stringify([problem.file, problem.pointer, problem.code]);
    if (!problems.has(key)) problems.set(key, problem);
  };
  found.forEach(report);

  const tokens = new Map<string, Token>();
  for (const { file, root } of files) {
    const { tokens: more, problems } = tokensIn(file, root);
    problems.forEach(report);
    for (const token of more) tokens.set(token.path, token);
  }

  const valueOf = <Name extends PropertyName>(
    group: TokenGroup,
    name: Name,
  ): ThemeValue<Name> | undefined => {
    const token = tokens.get(`${group}.${name}`);
    if (!token) return undefined;
    const end = follow(token, tokens);
    if ('code' in end) return void report(end);
    const { types, read } = KINDS[group === 'shape' ? SHAPE[name as ShapeName] : 'color']!;
    const type = end.type ?? token.type;
    if (type === undefined || !types.includes(type))
      return void report(themeProblem(end, 'wrong-type', { expected: types.join(' / '), found: type }));
    const value = read(end.value, type);
    if ('code' in value) return void report(themeProblem(end, value.code, { expected: value.expected }));
    return {
      is: value.is,
      same: namesIn(group).find((one) => referred(token) === `${group}.${one}`) as Name,
    };
  };

  const colours: Record<Mode, Values<ColourName>> = { light: {}, dark: {} };
  for (const mode of MODES)
    for (const name of COLOUR_NAMES) setIfAny(colours[mode], name, valueOf(mode, name));
  const shape: Values<ShapeName> = {};
  for (const name of SHAPE_NAMES) setIfAny(shape, name, valueOf('shape', name));

  for (const [mode, other] of [['light', 'dark'] as const, ['dark', 'light'] as const])
    for (const name of COLOUR_NAMES) {
      if (!colours[mode][name] || tokens.has(`${other}.${name}`)) continue;
      report(themeProblem(tokens.get(`${mode}.${name}`)!, 'missing-pair', { other, name }));
    }
  return {
    theme: { ...nameAndDescription(own, report), ...paired(colours), shape },
    problems: [...problems.values()],
  };
}

function setIfAny<Name extends PropertyName>(
  values: Values<Name>,
  name: Name,
  value?: ThemeValue<Name>,
): void {
  if (value) values[name] = value;
}

/** Gives a colour that only one mode has to the other mode too. */
function paired(colours: Readonly<Record<Mode, Values<ColourName>>>): Record<Mode, Values<ColourName>> {
  const whole = (mode: Mode, other: Mode): Values<ColourName> => {
    const values = { ...colours[other], ...colours[mode] };
    const valueOf = (name: ColourName): string | undefined => {
      const { is, same } = values[name] ?? {};
      return (same && valueOf(same)) ?? is;
    };
    return Object.fromEntries(
      COLOUR_NAMES.filter((name) => values[name]).map((name) => [
        name,
        { ...values[name], is: valueOf(name)! },
      ]),
    );
  };
  return { light: whole('light', 'dark'), dark: whole('dark', 'light') };
}

/** The path that a token refers to, if it does. */
const referred = ({ value }: Token): string | undefined =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;

/** The token at the end of a chain of references, or what is wrong with the chain. */
function follow(start: Token, tokens: ReadonlyMap<string, Token>): Token | ThemeProblem {
  const way: Token[] = [];
  for (let token = start; ;) {
    const target = referred(token);
    if (target === undefined) return token;
    way.push(token);
    const place = { file: token.file, pointer: pointTo(token.pointer, '$value') };
    const next = tokens.get(target);
    if (!next)
      return themeProblem(place, 'dangling-alias', { target, nearest: nearest(target, tokens.keys()) });
    if (way.includes(next)) {
      const circle = [...way.slice(way.indexOf(next)), next].map(({ path }) => path).join(' → ');
      return themeProblem(place, 'cyclic-alias', { way: circle });
    }
    token = next;
  }
}
