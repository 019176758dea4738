/** Parts of a number format: what stands before and after the number, and how the number itself is drawn. */
interface Drawn {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  readonly isGrouped: boolean;
  readonly isPercent: boolean;
}

/** A token of a format code: text in marks, a letter by itself, a currency, a width, a condition, one letter. */
const TOKEN = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|[_*]([\s\S])|([\s\S])/gu;

/**
 * Writes a number as a sheet shows it in Sweden: by its format's decimals, groups, per cent and words.
 *
 * Of a format that is none of these (fractions, powers) the number itself is written. Fifteen figures are what a sheet
 * keeps: what is beyond them is no part of the number, and would turn 14.5 into 14.
 */
export function numberText(value: number, format = 'General'): string {
  const [positive = '', negative] = sectionsOf(format);
  const section = value < 0 && negative ? negative : positive;
  const size = value < 0 && negative ? -value : value;
  const drawn = drawnOf(section);
  if (!drawn) return plain(size);
  const shown = Number((drawn.isPercent ? size * 100 : size).toPrecision(15));
  const [whole = '', rest] = Math.abs(shown).toFixed(Math.min(20, drawn.decimals)).split('.');
  const sign = shown < 0 && Number(`${whole}.${rest ?? 0}`) !== 0 ? '−' : '';
  const digits = drawn.isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') : whole;
  return `${sign}${drawn.before}${digits}${rest ? `,${rest}` : ''}${drawn.after}`.trim();
}

/** Writes a number with what figures it has, by a decimal comma. */
const plain = (value: number): string =>
  String(Number(value.toPrecision(15))).replace('.', ',').replace(/^-/, '−'); // prettier-ignore

/** A format's parts for positive, negative, zero and text; a semicolon in quotation marks parts nothing. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [token, ...rest] of format.matchAll(TOKEN))
    if (rest[4] === ';') sections.push('');
    else sections[sections.length - 1] += token;
  return sections;
}

function drawnOf(section: string): Drawn | undefined {
  let [before, number, after] = ['', '', ''];
  let isPercent = false;
  for (const [token, quoted, escaped, currency, width, letter] of section.matchAll(TOKEN)) {
    if (letter && /[0#?.,]/.test(letter) && !after.trim()) {
      number += letter;
      continue;
    }
    if (letter && /[eE/]/.test(letter) && number) return undefined;
    if (letter === '%') isPercent = true;
    const text = quoted ?? escaped ?? currency ?? (width ? ' ' : token.startsWith('[') ? '' : token);
    // A space between two groups of figures is Sweden's comma.
    if (
      text === ' ' &&
      number &&
      /^[\s]?[#0?]/.test(section.slice(section.indexOf(number) + number.length + 1))
    )
      number += ',';
    else if (number) after += text;
    else before += text;
  }
  if (!/[0#?]/.test(number)) return undefined;
  const [whole = '', decimals = ''] = number.split('.');
  return {
    before,
    after,
    decimals: decimals.replace(/[^0#?]/g, '').length,
    isGrouped: /[,]/.test(whole.replace(/,+$/, '')),
    isPercent,
  };
}
