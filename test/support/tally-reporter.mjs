import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Counts tests over all engines, and leaves the numbers and what failed for whoever started the run. */
export function tallyReporter(file) {
  const tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const fail = (...said) => {
    tally.failed++;
    tally.failures.push(said.filter(Boolean).join(' > ').replaceAll(/\s+/g, ' '));
  };
  const count = (suite, ...where) => {
    for (const { name, skipped, passed, error } of suite.tests)
      if (skipped || passed) tally[skipped ? 'skipped' : 'passed']++;
      else fail(...where, name, error?.message);
    for (const inner of suite.suites) count(inner, ...where, inner.name);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const { testResults, errors, browser, testFile } of sessions) {
        const where = [browser.name, path.relative('.', testFile)];
        if (testResults) count(testResults, ...where);
        // A file that could not be run at all is a failure too.
        if (errors.length || !testResults) fail(...where, errors[0]?.message ?? 'could not be run');
      }
      writeFileSync(file, JSON.stringify(tally));
    },
  };
}
