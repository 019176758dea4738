import { countLine, problemLines } from '../problem-lines.js';
import type { CheckReport } from './checked-file.js';

/** Tells of each file in lines for a person to read. */
export const textReport: CheckReport = (checked, { language, print, complain }) => {
  for (const { file, failure, count, problems } of checked) {
    if (failure) {
      complain(`${file}: ${failure[language]}`);
      continue;
    }
    print(`${file}: ${countLine(count, language)}`);
    for (const problem of problems) print(problemLines(problem, language));
  }
};
