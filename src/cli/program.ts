import { parseArgs } from 'node:util';
import { VERSION } from '../version.js';
import type { Call, Command, ExitCode, Language, Option } from './command.js';
import { helpText } from './help.js';

/** The options that every command takes, unless it has one of that name itself. */
export const GENERAL: Readonly<Record<string, Option>> = {
  lang: {
    type: 'string',
    value: { sv: 'språk', en: 'language' },
    words: {
      sv: 'sv (svenska, förvalt) eller en (engelska)',
      en: 'sv (Swedish, the default) or en (English)',
    },
  },
  help: { type: 'boolean', words: { sv: 'visar den här hjälpen', en: 'shows this help' } },
  version: { type: 'boolean', words: { sv: 'visar versionen', en: 'shows the version' } },
};

/**
 * Finds the command that the arguments name, and runs it.
 *
 * @param commands - By their names, of one word or two.
 */
export async function runProgram(
  commands: Readonly<Record<string, Command>>,
  args: readonly string[],
  { print, complain, ask, show }: Pick<Call, 'print' | 'complain' | 'ask' | 'show'>,
): Promise<ExitCode> {
  const all = Object.assign(
    {},
    GENERAL,
    ...Object.values(commands).map(({ options }) => options),
  ) as typeof GENERAL;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(all).map(([name, { type }]) => [name, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language: Language = values.lang === 'en' ? 'en' : 'sv';
  const refuse = (sv: string, en: string): ExitCode => {
    complain(
      { sv: `${sv} Kör samsyn --help för att se vad som går.`, en: `${en} Run samsyn --help.` }[language],
    );
    return 2;
  };

  if (values.version === true) return print(VERSION) ?? 0;
  if (values.help === true) return print(helpText(commands, GENERAL, language)) ?? 0;
  if (!positionals.length) return complain(helpText(commands, GENERAL, language)) ?? 2;
  const name = [positionals.slice(0, 2).join(' '), positionals[0]!].find((one) =>
    Object.hasOwn(commands, one),
  );
  if (name === undefined) {
    const asked = positionals.slice(0, 2).join(' ');
    return refuse(`Det finns inget kommando ”${asked}”.`, `There is no command “${asked}”.`);
  }
  const command = commands[name]!;
  const known = { ...GENERAL, ...command.options };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const said = token.rawName;
    if (!option) return refuse(`”${name}” har inget val ${said}.`, `“${name}” has no option ${said}.`);
    if (option.type === 'string' && !token.value)
      return refuse(`Efter ${said} ska det stå ett värde.`, `${said} needs a value.`);
    if (option.type === 'boolean' && token.value !== undefined)
      return refuse(`${said} tar inget värde.`, `${said} takes no value.`);
  }
  if (known['lang'] === GENERAL['lang'] && !['sv', 'en', undefined].includes(values.lang as string))
    return refuse(`Språket ska vara sv eller en.`, `The language is sv or en.`);
  const files = positionals.slice(name.split(' ').length);
  const { least, most } = command.takes ?? { least: 1, most: Infinity };
  if (files.length < least) return refuse(`Skriv vilken fil det gäller.`, `Say which file.`);
  if (files.length > most)
    return refuse(`Efter ”${name}” ska det stå högst en fil.`, `“${name}” takes one file at a time.`);
  return command.run({ files, options: values, language, print, complain, ask, show });
}
