import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIED } from './lifeline.mjs';

/**
 * Leaves in a file what has come of every session so far: numbers, what failed, whose browser died, how long each file's
 * tests took, and what is still to be done. Written whenever something happens, so that whoever started the run knows it however the run ends.
 */
export function tallyReporter(file) {
  return {
    start({ sessions }) {
      const write = () => {
        writeFileSync(`${file}.new`, JSON.stringify(tallyOf([...sessions.all()])));
        renameSync(`${file}.new`, file);
      };
      write();
      sessions.on('session-status-updated', write);
    },
  };
}

function tallyOf(sessions) {
  const tally = { passed: 0, failed: 0, skipped: 0, failures: [], died: [], took: [], unfinished: [] };
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
  for (const { status, testResults, errors, browser, testFile } of sessions) {
    const where = [browser.engine, path.relative('.', testFile).replaceAll('\\', '/')];
    if (status !== 'FINISHED') tally.unfinished.push({ where, begun: status !== 'SCHEDULED' });
    else if (errors.some(({ message }) => message === DIED)) tally.died.push(where);
    else {
      if (testResults) count(testResults, ...where);
      if (testResults) tally.took.push({ where, seconds: durationOf(testResults) / 1000 });
      // A file that could not be run at all is a failure too.
      if (errors.length || !testResults) fail(...where, errors[0]?.message ?? 'could not be run');
    }
  }
  return tally;
}

const durationOf = ({ tests, suites }) =>
  [...tests, ...suites].reduce(
    (all, one) => all + ('suites' in one ? durationOf(one) : (one.duration ?? 0)),
    0,
  );
