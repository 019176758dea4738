import { LIMITS } from '../format/limits.js';
import { problemsOf } from '../read/problem-of.js';
import { parseContent } from '../read/parse.js';
import type { CheckedFile, CheckReport } from './check-report/checked-file.js';
import { jsonReport } from './check-report/json.js';
import { sarifReport } from './check-report/sarif.js';
import { textReport } from './check-report/text.js';
import type { Command, ExitCode, Language } from './command.js';
import { findFiles } from './find-files.js';
import { readJson } from './json-file.js';
import { missingPictures } from './pictures.js';

/** The forms that what is found can be told in. */
const REPORTS: Readonly<Record<string, CheckReport>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
};

/** `samsyn check`: reads content files and lists what is wrong in them. */
export const checkCommand: Command = {
  files: { sv: '<innehållsfil …>', en: '<content file …>' },
  words: {
    sv: 'Läser innehållsfiler och säger vad som är fel, var, och vad man gör åt det. "innehall/**/*.json" är alla i en mapp.',
    en: 'Reads content files and says what is wrong, where, and what to do. "content/**/*.json" is all in a folder.',
  },
  options: {
    all: {
      type: 'boolean',
      words: {
        sv: `räknar upp alla problem, inte bara de ${LIMITS.problems} första`,
        en: `lists all problems, not only the first ${LIMITS.problems}`,
      },
    },
    report: {
      type: 'string',
      value: { sv: 'form', en: 'form' },
      words: {
        sv: 'text (förvalt), json eller sarif (för GitHub och andra kodvärdar)',
        en: 'text (the default), json or sarif (for GitHub and other code hosts)',
      },
    },
  },
  run: ({ files, options, language, print, complain }) => {
    const form = options.report ?? 'text';
    const report = Object.hasOwn(REPORTS, String(form)) ? REPORTS[String(form)] : undefined;
    if (!report) {
      complain(
        { sv: '--report är text, json eller sarif.', en: '--report is text, json or sarif.' }[language],
      );
      return 2;
    }
    const { found, without } = findFiles(files);
    for (const pattern of without)
      complain({ sv: `Ingen fil stämmer med ”${pattern}”.`, en: `No file matches “${pattern}”.` }[language]);
    const most = options.all ? Infinity : LIMITS.problems;
    const checked = found.flatMap((file) => {
      const outcome = checkFile(file, most);
      if (!outcome) complain(schemaLine(file, language));
      return outcome ?? [];
    });
    report(checked, { language, print, complain });
    return without.length ? 2 : exitCode(checked);
  },
};

/** A line on a schema that lies among the content files, as `samsyn init` puts one there. */
const schemaLine = (file: string, language: Language): string =>
  ({
    sv: `${file} är ett schema, inte en innehållsfil, och läses inte.`,
    en: `${file} is a schema, not a content file, and is not read.`,
  })[language];

/** Whether a file's value is a JSON Schema: it names what schemas are written in, and defines something. */
const isSchema = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  '$defs' in value &&
  '$schema' in value &&
  /^https?:\/\/json-schema\.org\//.test(String(value.$schema));

/**
 * Reads a content file, and the folder that its pictures lie in; nothing where it is a schema.
 *
 * @param most - How many problems are told of.
 */
function checkFile(file: string, most: number): CheckedFile | undefined {
  const json = readJson(file);
  if ('failure' in json) {
    const { failure, isMissing = false, problem } = json;
    const problems = problem ? [problem] : [];
    return { file, failure, isMissing, problems, count: { error: problems.length, warning: 0 } };
  }
  if (isSchema(json.value)) return undefined;
  const { findings, count } = parseContent(json.value, most);
  const missing = missingPictures(json.value, file);
  return {
    file,
    count: { ...count, warning: count.warning + missing.length },
    problems: problemsOf([...findings, ...missing], json.value, json.text),
  };
}

/** A file that is not there is a fault of the command's. */
const exitCode = (checked: readonly CheckedFile[]): ExitCode =>
  checked.some(({ isMissing }) => isMissing) ? 2 : checked.some(({ problems }) => problems.length) ? 1 : 0;
