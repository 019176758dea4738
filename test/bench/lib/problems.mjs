/** What finding problems takes, beside the first look that a sound file of the same shape takes; in Node and in Chromium. */
import path from 'node:path';
import { build } from 'esbuild';
import { launch, openPage } from './browser.mjs';
import { figure } from './budgets.mjs';
import { ratio } from './stats.mjs';

const ROOT = path.join(import.meta.dirname, '../../..');
const contents = `export { checkContent } from './src/read/fast-check.js';
  export { readContent } from './src/read/read-content.js';
  export { HEAVY } from './test/read/heavy-files.js';`;

/** How many faults a file has: as many as freeze a page if each is compared with each. */
const FAULTS = 20_000;
/** Long ids fill a file of the largest size with fewer; what is small is written as often as a file may have entries. */
const OTHERWISE = {
  'long ids with one letter wrong': 400,
  'entries with nothing in them': 90_000,
  'faults far down': 90_000,
};

/** Samples of every case where the content is read: rounds of `{ check, problems }` in milliseconds, by engine and case. */
export async function problemRounds(count, base) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', minify: true },
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  const here = await measure(address, count, FAULTS, OTHERWISE);
  const browser = await launch();
  try {
    const { page } = await openPage(browser, base);
    return { Node: here, Chromium: await page.evaluate(measure, address, count, FAULTS, OTHERWISE) };
  } finally {
    await browser.close();
  }
}

/** Times every case; runs where it is sent, with nothing around it. */
async function measure(address, count, faults, otherwise) {
  const { checkContent, readContent, HEAVY } = await import(address);
  const time = (read) => {
    const start = performance.now();
    read();
    return performance.now() - start;
  };
  const results = {};
  for (const [what, make] of Object.entries(HEAVY)) {
    const files = make(otherwise[what] ?? faults);
    const [sound, faulty] = [files.sound, files.faulty].map((file) => JSON.stringify(file));
    const rounds = [];
    for (let i = 0; i <= count; i++) {
      const [first, second] = [JSON.parse(sound), JSON.parse(faulty)];
      const check = time(() => checkContent(first));
      const problems = time(() => readContent(second));
      if (i) rounds.push({ check, problems });
    }
    results[what] = { size: faulty.length, rounds };
  }
  return results;
}

/** Judges them: at most four times the first look. */
export function problemFigures(engines) {
  return Object.entries(engines).flatMap(([engine, cases]) =>
    Object.entries(cases).map(([what, { size, rounds }]) =>
      figure(
        `problems / check, ${engine}, ${(size / 1000).toFixed(0)} kB: ${what}`,
        4,
        ratio(rounds, 'problems', 'check', (ms) => ms),
      ),
    ),
  );
}
