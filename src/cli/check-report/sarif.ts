import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../../read/problems.js';
import { VERSION } from '../../version.js';
import type { Language } from '../command.js';
import type { CheckedFile, CheckReport } from './checked-file.js';
import { RULES, type RuleId } from './rules.js';

const IDS = Object.keys(RULES) as RuleId[];

/**
 * Tells of all files in SARIF 2.1.0, which code hosts show beside the lines of a change.
 *
 * A code host finds a file by its address from the folder that the program runs in, which should be the repository's.
 */
export const sarifReport: CheckReport = (checked, { language, print, complain }) => {
  const missing = checked.filter(({ isMissing }) => isMissing);
  for (const { file, failure } of missing) complain(`${file}: ${failure![language]}`);
  print(
    JSON.stringify(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'samsyn', semanticVersion: VERSION, language, rules: rules(language) } },
            columnKind: 'utf16CodeUnits',
            invocations: [
              {
                executionSuccessful: !missing.length,
                toolExecutionNotifications: missing.map(({ file, failure }) => ({
                  level: 'error',
                  message: { text: failure![language] },
                  locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(file) } } }],
                })),
              },
            ],
            results: checked.flatMap((file) => results(file, language)),
          },
        ],
      },
      undefined,
      2,
    ),
  );
};

const rules = (language: Language) =>
  IDS.map((id) => {
    const text = RULES[id].words[language];
    return {
      id,
      shortDescription: { text },
      fullDescription: { text },
      help: { text },
      defaultConfiguration: { level: RULES[id].severity },
    };
  });

const results = ({ file, problems }: CheckedFile, language: Language) =>
  problems.map(({ code, severity, message, line = 1, column = 1, pointer }: Problem) => ({
    ruleId: code,
    ruleIndex: IDS.indexOf(code as RuleId),
    level: severity,
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer || '/', kind: 'value' }],
      },
    ],
  }));

/** A file's address, from the folder that the program runs in where it lies there. */
function addressOf(file: string): string {
  const whole = path.resolve(file);
  const relative = path.relative('', whole);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(whole).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
