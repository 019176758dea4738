import { LIMITS } from '../format/limits.js';
import { problemsOf } from '../read/problem-of.js';
import { siftContent } from '../read/parse.js';
import type { Command, ExitCode } from './command.js';
import { readJson } from './json-file.js';
import { missingPictures } from './pictures.js';
import { countLine, problemLines } from './problem-lines.js';

/** `samsyn check`: reads content files and lists what is wrong in them. */
export const checkCommand: Command = {
  files: { sv: '<innehållsfil …>', en: '<content file …>' },
  words: {
    sv: 'Läser innehållsfiler och säger vad som är fel, var, och vad man gör åt det.',
    en: 'Reads content files and says what is wrong, where, and what to do.',
  },
  options: {
    all: {
      type: 'boolean',
      words: {
        sv: `räknar upp alla problem, inte bara de ${LIMITS.problems} första`,
        en: `lists all problems, not only the first ${LIMITS.problems}`,
      },
    },
  },
  run: ({ files, options, language, print, complain }) => {
    let worst: ExitCode = 0;
    for (const file of files) {
      const json = readJson(file);
      if ('failure' in json) {
        complain(`${file}: ${json.failure[language]}`);
        worst = json.isMissing ? 2 : worst || 1;
        continue;
      }
      const { findings, count } = siftContent(json.value, options['all'] ? Infinity : LIMITS.problems);
      const missing = missingPictures(json.value, file);
      const all = { ...count, warning: count.warning + missing.length };
      print(`${file}: ${countLine(all, language)}`);
      for (const problem of problemsOf([...findings, ...missing], json.value, json.text))
        print(problemLines(problem, language));
      if (findings.length || missing.length) worst ||= 1;
    }
    return worst;
  },
};
