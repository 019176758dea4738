import { existsSync } from 'node:fs';
import path from 'node:path';
import { CHOICES } from '../format/choices.js';
import { problemsOf } from '../read/problem-of.js';
import { parseContent } from '../read/parse.js';
import type { BilingualText, Call, Command } from './command.js';
import { cannotWrite, existsAlready, writeContent } from './content-file.js';
import { problemLines } from './problem-lines.js';

const KINDS = CHOICES.documentKind.join(', ');
/** What is asked for, in order: by which option, and with which question where there is somebody to ask. */
const QUESTIONS = {
  title: {
    sv: 'Vad heter dokumentet? Till exempel Strategi för integration: ',
    en: 'What is the document called? Such as Strategi för integration: ',
  },
  publisher: {
    sv: 'Vems är det? Till exempel Exempelby kommun: ',
    en: 'Whose is it? Such as Exempelby kommun: ',
  },
  kind: {
    sv: `Vad är det för slags dokument? ${KINDS} (Retur för strategi): `,
    en: `What kind of document is it? ${KINDS} (Enter for strategi): `,
  },
} satisfies Record<string, BilingualText>;

type Answers = { title?: string; publisher?: string; kind?: string };

/** `samsyn init`: writes a small content file to begin from. */
export const initCommand: Command = {
  files: { sv: '[mapp]', en: '[folder]' },
  takes: { least: 0, most: 1 },
  words: {
    sv: 'Skriver en liten innehållsfil att börja från. Frågar efter det som inte står i kommandot.',
    en: 'Writes a small content file to begin from. Asks for what the command does not say.',
  },
  options: {
    title: {
      type: 'string',
      value: { sv: 'titel', en: 'title' },
      words: { sv: 'vad dokumentet heter', en: 'what the document is called' },
    },
    publisher: {
      type: 'string',
      value: { sv: 'namn', en: 'name' },
      words: { sv: 'kommunen: Exempelby kommun', en: 'the municipality: Exempelby kommun' },
    },
    kind: { type: 'string', value: { sv: 'slag', en: 'kind' }, words: { sv: KINDS, en: KINDS } },
    out: {
      type: 'string',
      value: { sv: 'fil', en: 'file' },
      words: { sv: 'vad filen ska heta (annars strategi.json)', en: 'the file’s name (else strategi.json)' },
    },
    force: {
      type: 'boolean',
      words: { sv: 'skriver över filen om den finns', en: 'writes over the file if it is there' },
    },
  },
  run: async (call) => {
    const { files, options, language, print, complain } = call;
    const { out = 'strategi.json' } = options as { readonly out?: string };
    const file = path.join(files[0] ?? '', out);
    if (existsSync(file) && !options.force) {
      complain(existsAlready(file, '--out')[language]);
      return 2;
    }
    const answers = await answered(call);
    if (!answers) return 2;
    const content = firstContent(answers);
    const { findings } = parseContent(content);
    for (const problem of problemsOf(findings, content)) complain(problemLines(problem, language));
    if (findings.length) return 2;
    try {
      writeContent(file, content);
    } catch (error) {
      complain(cannotWrite(file, error)[language]);
      return 2;
    }
    print(
      {
        sv: `${file} är skriven. Öppna den, skriv vidare, och kontrollera den sedan:\n  npx --no-install samsyn check ${file}`,
        en: `Wrote ${file}. Open it, write on, and then check it:\n  npx --no-install samsyn check ${file}`,
      }[language],
    );
    return 0;
  },
};

/** What is known of the document, once a person has been asked for the rest; undefined where something is missing. */
async function answered({ options, language, ask, complain }: Call): Promise<Answers | undefined> {
  const answers: Answers = {};
  const missing: string[] = [];
  for (const name of ['title', 'publisher', 'kind'] as const) {
    let answer = (options[name] as string | undefined)?.trim();
    const isNeeded = name !== 'kind';
    if (!answer && ask) {
      do {
        const line = await ask(QUESTIONS[name][language]);
        if (line === undefined) {
          complain(
            { sv: '\nAvbrutet. Ingen fil är skriven.', en: '\nStopped. No file is written.' }[language],
          );
          return undefined;
        }
        answer = line.trim() || (isNeeded ? '' : 'strategi');
      } while (!answer);
    }
    if (answer) answers[name] = answer;
    else if (isNeeded) missing.push(`--${name}`);
  }
  if (!missing.length) return answers;
  complain(
    {
      sv: `Här finns ingen att fråga. Skriv det i kommandot: ${missing.join(' och ')}, med ett värde efter.`,
      en: `There is nobody to ask here. Say it in the command: ${missing.join(' and ')}, each with a value.`,
    }[language],
  );
  return undefined;
}

/** A file with one goal to write over. It is in Swedish, as the documents are, whichever language is spoken here. */
const firstContent = ({ title, publisher, kind }: Answers) => ({
  samsyn: '1.0',
  title,
  publisher: { name: publisher },
  kind,
  goals: [
    {
      id: 'forsta-malet',
      title: 'Det första målet',
      aims: ['att … (skriv vad kommunen vill)'],
      commitments: ['… (skriv vad kommunen ska göra)'],
    },
  ],
});
