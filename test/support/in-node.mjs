import { availableParallelism } from 'node:os';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs test files that need no page, prints what they tell, and gives numbers and what failed. */
export function inNode(names) {
  const files = names.map((name) => path.resolve(name));
  const tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (!files.length) return Promise.resolve(tally);
  return new Promise((resolve) => {
    const stream = run({ files, concurrency: availableParallelism() });
    const count = (kind) => (event) => {
      if (event.details?.type === 'suite' || !event.name || files.includes(event.name)) return;
      if (event.skip !== undefined) return void tally.skipped++;
      tally[kind]++;
      if (kind === 'failed')
        tally.failures.push(`node > ${event.name} > ${event.details.error?.message}`.replaceAll(/\s+/g, ' '));
    };
    stream.on('test:pass', count('passed')).on('test:fail', count('failed'));
    stream.on('end', () => resolve(tally));
    stream.compose(spec).pipe(process.stdout);
  });
}
