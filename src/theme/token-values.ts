import { isObject } from '../format/json.js';
import { colourOf, hexOf } from './colours.js';
import type { ThemeCode } from './theme.js';

/** Value of a token, as read. */
export type TokenValue<T> = { readonly is: T } | { readonly code: ThemeCode; readonly expected?: string };

/** Reads a colour token's value as `#rrggbb`: a hex string, or the colour object of DTCG 2025.10. */
export function colourValue(value: unknown): TokenValue<string> {
  const wrong: TokenValue<string> = { code: 'wrong-value', expected: 'color' };
  const { colorSpace, components, alpha } = isObject(value) ? value : {};
  const colour =
    typeof value === 'string'
      ? colourOf(value)
      : typeof colorSpace === 'string' && Array.isArray(components)
        ? colourOf({ space: colorSpace, components: components as unknown[] })
        : undefined;
  if (!colour || (alpha !== undefined && typeof alpha !== 'number')) return wrong;
  if ((alpha ?? colour.alpha ?? 1) !== 1) return { code: 'transparent' };
  return { is: hexOf(colour) };
}

/** Names that mean a kind of font and not a font of that name; CSS wants them without quotation marks. */
const GENERIC =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|math|emoji|system-ui|ui-(?:serif|sans-serif|monospace|rounded))$/;

/** Reads a fontFamily token's value, one name or several, as CSS text. */
export function fontValue(value: unknown): TokenValue<string> {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  // A name with one of these signs is no font's; in a style sheet it could end the quotation.
  const sound = names.every((name) => typeof name === 'string' && /^[^\p{Cc}"\\{}<>]{1,100}$/u.test(name));
  if (!names.length || !sound) return { code: 'wrong-value', expected: 'fontFamily' };
  return { is: (names as string[]).map((name) => (GENERIC.test(name) ? name : `"${name}"`)).join(', ') };
}

/** The words for weights in DTCG. */
const WEIGHTS = new Map(
  [
    ['thin', 'hairline'],
    ['extra-light', 'ultra-light'],
    ['light'],
    ['normal', 'regular', 'book'],
    ['medium'],
    ['semi-bold', 'demi-bold'],
    ['bold'],
    ['extra-bold', 'ultra-bold'],
    ['black', 'heavy'],
  ].flatMap((words, at) => words.map((word) => [word, (at + 1) * 100] as const)),
)
  .set('extra-black', 950)
  .set('ultra-black', 950);

/** Reads a fontWeight token's value, a number or a word, as CSS text. */
export function weightValue(value: unknown): TokenValue<string> {
  const weight = typeof value === 'string' ? WEIGHTS.get(value) : value;
  if (typeof weight !== 'number' || !(weight >= 1 && weight <= 1000))
    return { code: 'wrong-value', expected: 'fontWeight' };
  return { is: number(weight) };
}

/**
 * Reads a length as CSS text.
 *
 * A number counts in em, since the widgets follow the text around them; the dimensions of DTCG know only
 * px and rem.
 */
export function lengthValue(value: unknown, type: string): TokenValue<string> {
  const wrong: TokenValue<string> = { code: 'wrong-value', expected: 'length' };
  if (type === 'number') return isMeasure(value) ? { is: `${number(value)}em` } : wrong;
  if (!isObject(value) || !isMeasure(value.value) || (value.unit !== 'px' && value.unit !== 'rem'))
    return wrong;
  return { is: `${number(value.value)}${value.unit}` };
}

/** Reads a ratio, a number above 0, as CSS text. */
export function ratioValue(value: unknown): TokenValue<string> {
  return isMeasure(value) && value > 0 ? { is: number(value) } : { code: 'wrong-value', expected: 'ratio' };
}

const isMeasure = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1e6;

/** Writes a number without exponent, with five decimals at most. */
const number = (value: number): string => String(+value.toFixed(5));
