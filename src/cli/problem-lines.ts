import type { Language, Words } from './command.js';

/** What a list of problems needs to know of each. */
interface Listed {
  readonly pointer: string;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: Words;
}

const SEVERITY = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'anmärkning', en: 'warning' },
};

/** Writes a problem on two lines: where and what kind, and what to do. */
export const problemLines = ({ pointer, severity, code, message }: Listed, language: Language): string =>
  `  ${pointer || '/'}  ${SEVERITY[severity][language]} (${code})\n    ${message[language]}`;

/** Writes how many problems there are: “2 fel, 1 anmärkning”. */
export function countLine(problems: readonly Listed[], language: Language): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = {
    sv: [
      errors && `${errors} fel`,
      warnings && `${warnings} ${warnings === 1 ? 'anmärkning' : 'anmärkningar'}`,
    ],
    en: [
      errors && `${errors} ${errors === 1 ? 'error' : 'errors'}`,
      warnings && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    ],
  }[language].filter(Boolean);
  return parts.join(', ') || { sv: 'inga problem', en: 'no problems' }[language];
}
