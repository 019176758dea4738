import type { Command, Language, Option } from './command.js';

/** Writes what the program can do, command by command. */
export function helpText(
  commands: Readonly<Record<string, Command>>,
  general: Readonly<Record<string, Option>>,
  language: Language,
): string {
  const optionLines = (options: Readonly<Record<string, Option>> = {}): string[] =>
    Object.entries(options).map(([name, { value, words }]) => {
      const said = value ? `--${name} <${value[language]}>` : `--${name}`;
      return `    ${said.padEnd(22)} ${words[language]}`;
    });
  const words = {
    sv: {
      title: 'samsyn: kommunens strategi på webben, ur en enda fil.',
      general: 'För alla kommandon:',
      exit: 'Slutkod: 0 om allt är bra (av render och import: om det har skrivit något), 1 om något i filerna är fel, också varningar, eller om ett dokument inte går att läsa, 2 om kommandot är fel skrivet, filen inte finns eller skulle skrivas över.',
    },
    en: {
      title: 'samsyn: a municipality’s strategy on the web, from one file.',
      general: 'For all commands:',
      exit: 'Exit code: 0 if all is well (of render and import: if it has written something), 1 if something in the files is wrong, warnings too, or a document cannot be read, 2 if the command is wrong, or a file is not there or would be written over.',
    },
  }[language];
  return [
    words.title,
    ...Object.entries(commands).flatMap(([name, command]) => [
      '',
      `  samsyn ${name} ${command.files[language]}`,
      `    ${command.words[language]}`,
      ...optionLines(command.options),
    ]),
    '',
    `  ${words.general}`,
    ...optionLines(general),
    '',
    words.exit,
  ].join('\n');
}
