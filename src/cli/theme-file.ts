import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkContrast, readTokens, type Contrast, type Theme } from '../theme/index.js';
import type { Call, Language } from './command.js';
import { readJson } from './json-file.js';
import { counted, countLine, problemLines } from './problem-lines.js';

/** A theme on disk, and whether it may go out. */
export interface CheckedTheme {
  readonly theme: Theme | undefined;
  readonly isSound: boolean;
  /** The file is not there at all. */
  readonly isMissing?: boolean | undefined;
}

/** Where the package's own themes lie, beside the built program; `samsyn:skog` names one of them. */
const OWN = new URL('./themes/', import.meta.url);

function readFrom(address: string, language: Language): unknown {
  const url = new URL(address);
  const json = readJson(url.protocol === 'samsyn:' ? new URL(`.${url.pathname}`, OWN) : url);
  if ('failure' in json) throw new Error(json.failure[language]);
  return json.value;
}

/** Reads a token file and prints all that is wrong with it: what cannot be read, and pairs that fail AA. */
export function checkThemeFile(file: string, { language, print, complain, options }: Call): CheckedTheme {
  const json = readJson(file);
  if ('failure' in json) {
    complain(`${file}: ${json.failure[language]}`);
    return { theme: undefined, isSound: false, isMissing: json.isMissing };
  }
  const own = pathToFileURL(path.resolve(file)).href;
  const { theme, problems } = readTokens(json.value, {
    file: own,
    read: (address) => readFrom(address, language),
  });
  const contrasts = theme ? checkContrast(theme) : [];
  const failing = contrasts.filter(({ passesAA }) => !passesAA);
  const score = theme ? `; ${scoreLine(contrasts, language)}` : '';
  print(`${theme?.name ?? file}: ${countLine(counted(problems), language)}${score}`);
  for (const problem of problems) {
    const where = problem.file === own ? '' : `${fromHere(problem.file)}#`;
    print(problemLines({ ...problem, pointer: where + problem.pointer }, language));
  }
  for (const contrast of options.all === true ? contrasts : failing)
    print(contrastLines(theme!.name, contrast, language));
  return { theme, isSound: !problems.length && !failing.length };
}

const fromHere = (address: string): string =>
  /^file:/.test(address) ? path.relative('.', fileURLToPath(address)) : address;

const shortRatio = (ratio: number, language: Language): string => {
  // Rounded down: 4.497 is not 4.5.
  const text = (Math.floor(ratio * 100) / 100).toFixed(2);
  return `${language === 'sv' ? text.replace('.', ',') : text}:1`;
};

function scoreLine(contrasts: readonly Contrast[], language: Language): string {
  const aa = contrasts.filter(({ passesAA }) => passesAA).length;
  const texts = contrasts.filter(({ passesAAA }) => passesAAA !== undefined);
  const aaa = texts.filter(({ passesAAA }) => passesAAA).length;
  return {
    sv: `${aa} av ${contrasts.length} färgpar klarar AA, ${aaa} av ${texts.length} textpar AAA`,
    en: `${aa} of ${contrasts.length} pairs of colours pass AA, ${aaa} of ${texts.length} text pairs AAA`,
  }[language];
}

const MODE = { light: { sv: 'ljust', en: 'light' }, dark: { sv: 'mörkt', en: 'dark' } };

/** Writes a pair: theme, mode, what on what, the ratio and what it should be, and a colour that would do. */
function contrastLines(name: string, contrast: Contrast, language: Language): string {
  const { mode, words, properties, colours, ratio, needed, passesAA, passesAAA, suggestion } = contrast;
  const verdict = passesAA ? (passesAAA ? ' AAA' : ' AA') : '';
  const isSwedish = language === 'sv';
  const need = `${isSwedish ? String(needed).replace('.', ',') : needed}:1`;
  const colour = `${mode}.${properties[0]}`;
  const lines = [
    `  ${name}, ${MODE[mode][language]}: ${words[language]} (${properties.join(' / ')}, ${colours.join(' / ')})`,
    `    ${shortRatio(ratio, language)}, ${isSwedish ? 'behöver' : 'needs'} ${need}${verdict}`,
  ];
  if (suggestion)
    lines.push(
      isSwedish
        ? `    Närmaste färg som klarar det: ${suggestion} (${colour}).`
        : `    Nearest colour that passes: ${suggestion} (${colour}).`,
    );
  else if (!passesAA)
    lines.push(
      isSwedish
        ? `    Ingen annan ljushet hos ${colour} räcker: ändra också ${mode}.${properties[1]}.`
        : `    No other lightness of ${colour} is enough: change ${mode}.${properties[1]} too.`,
    );
  return lines.join('\n');
}
