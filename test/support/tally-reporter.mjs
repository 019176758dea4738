import { writeFileSync } from 'node:fs';

/** Counts tests over all engines, and leaves the numbers for whoever started the run. */
export function tallyReporter(file) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const count = (suite) => {
    for (const test of suite.tests) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    suite.suites.forEach(count);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const { testResults, errors } of sessions) {
        if (testResults) count(testResults);
        // A file that could not be run at all is a failure too.
        if (errors.length || !testResults) tally.failed++;
      }
      writeFileSync(file, JSON.stringify(tally));
    },
  };
}
