import { roman } from '../numerals.js';

/** The largest number that Word draws in letters. */
const MOST = 32_767;

/** Draws a number as one of Word's number formats does; in decimals where we don't know the format. */
export function drawnNumber(count: number, format: string, language = 'sv'): string {
  const figures = /^padded(\d)$/.exec(format)?.[1];
  if (figures) return String(count).padStart(Number(figures), '0');
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format]! : decimal)(count, language);
}

type Format = (count: number, language: string) => string;

const decimal: Format = (count) => String(count);

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: (count) => letters(count, ALPHABET),
  upperLetter: (count) => letters(count, ALPHABET).toUpperCase(),
  lowerRoman: (count) => romans(count),
  upperRoman: (count) => romans(count).toUpperCase(),
  ordinal: (count, language) => ordinal(count, language),
  cardinalText: (count, language) => capital(words(count, CARDINALS, language)),
  ordinalText: (count, language) => capital(words(count, ORDINALS, language)),
  numberInDash: (count) => `- ${count} -`,
  decimalEnclosedCircle: (count) => enclosed(count, 0x2460),
  decimalEnclosedParen: (count) => enclosed(count, 0x2474),
  decimalEnclosedFullstop: (count) => enclosed(count, 0x2488),
  hex: (count) => count.toString(16).toUpperCase(),
  chicago: (count) => letters(count, ['*', '†', '‡', '§']),
  russianLower: (count) => letters(count, CYRILLIC),
  russianUpper: (count) => letters(count, CYRILLIC).toUpperCase(),
};

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const CYRILLIC = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];

/** a … z, then aa, bb, cc: Word doubles letters, it does not count on in them. */
function letters(count: number, alphabet: readonly string[]): string {
  if (count < 1 || count > MOST) return '';
  const letter = alphabet[(count - 1) % alphabet.length]!;
  return letter.repeat(Math.min(60, Math.ceil(count / alphabet.length)));
}

const romans = (count: number): string => (count < 1 ? '' : roman(count, MOST));

function enclosed(count: number, first: number): string {
  return count >= 1 && count <= 20 ? String.fromCodePoint(first + count - 1) : String(count);
}

function ordinal(count: number, language: string): string {
  const last = count % 10;
  const isTeen = Math.floor(count / 10) % 10 === 1;
  if (language.startsWith('en')) {
    const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][last];
    return `${count}${ending ?? 'th'}`;
  }
  if (language.startsWith('sv')) return `${count}:${(last === 1 || last === 2) && !isTeen ? 'a' : 'e'}`;
  return `${count}.`;
}

const CARDINALS: Readonly<Record<string, readonly string[]>> = {
  sv: 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};
const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  sv: 'nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde'.split(
    ' ',
  ),
  en: 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
};

function words(count: number, lists: Readonly<Record<string, readonly string[]>>, language: string): string {
  return lists[language.slice(0, 2)]?.[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
