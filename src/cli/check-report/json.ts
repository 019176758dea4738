import { VERSION } from '../../version.js';
import type { CheckReport } from './checked-file.js';

/**
 * Tells of all files in one JSON object, for programs: each file with its counts and problems, as `readContent` gives
 * them, in both languages. A file that could not be opened has `failure` and no problems.
 */
export const jsonReport: CheckReport = (checked, { language, print, complain }) => {
  for (const { file, isMissing, failure } of checked)
    if (isMissing) complain(`${file}: ${failure![language]}`);
  print(
    JSON.stringify(
      {
        samsyn: VERSION,
        files: checked.map(({ file, count, problems, failure, isMissing }) => ({
          file,
          errors: count.error,
          warnings: count.warning,
          ...(isMissing && { failure }),
          problems: problems.map(({ severity, code, pointer, line, column, message }) => ({
            severity,
            code,
            pointer,
            line,
            column,
            message,
          })),
        })),
      },
      undefined,
      2,
    ),
  );
};
