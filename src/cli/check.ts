import { readContent } from '../content/read-content.js';
import type { Command, ExitCode } from './command.js';
import { readJson } from './json-file.js';
import { countLine, problemLines } from './problem-lines.js';

/** `samsyn check`: reads content files and lists what is wrong in them. */
export const checkCommand: Command = {
  files: { sv: '<innehållsfil …>', en: '<content file …>' },
  words: {
    sv: 'Läser innehållsfiler och säger vad som är fel, var, och vad man gör åt det.',
    en: 'Reads content files and says what is wrong, where, and what to do.',
  },
  run: ({ files, language, print, complain }) => {
    let worst: ExitCode = 0;
    for (const file of files) {
      const json = readJson(file);
      if ('failure' in json) {
        complain(`${file}: ${json.failure[language]}`);
        worst = json.isMissing ? 2 : worst || 1;
        continue;
      }
      const { problems } = readContent(json.value);
      print(`${file}: ${countLine(problems, language)}`);
      for (const problem of problems) print(problemLines(problem, language));
      if (problems.length) worst ||= 1;
    }
    return worst;
  },
};
