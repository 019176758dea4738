import type { Count } from '../read/finding-list.js';
import { quote } from '../read/messages/quote.js';
import type { Language, BilingualText } from './command.js';

/** What a list of problems needs to know of each. */
interface Listed {
  readonly pointer: string;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: BilingualText;
}

const SEVERITY = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'anmärkning', en: 'warning' },
};

/** Writes a problem on two lines: where and what kind, and what to do. */
export const problemLines = ({ pointer, severity, code, message }: Listed, language: Language): string =>
  `  ${quote(pointer) || '/'}  ${SEVERITY[severity][language]} (${code})\n    ${message[language]}`;

/** Counts problems by how bad they are. */
export function counted(problems: readonly Listed[]): Count {
  const error = problems.filter(({ severity }) => severity === 'error').length;
  return { error, warning: problems.length - error };
}

/** Writes how many problems there are: “2 fel, 1 anmärkning”. */
export function countLine({ error, warning }: Count, language: Language): string {
  const parts = {
    sv: [error && `${error} fel`, warning && `${warning} ${warning === 1 ? 'anmärkning' : 'anmärkningar'}`],
    en: [
      error && `${error} ${error === 1 ? 'error' : 'errors'}`,
      warning && `${warning} ${warning === 1 ? 'warning' : 'warnings'}`,
    ],
  }[language].filter(Boolean);
  return parts.join(', ') || { sv: 'inga problem', en: 'no problems' }[language];
}
