import { chmodSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** Makes the program one that can be run, as npm does wherever it links it: so `npx samsyn` changes nothing here. */
export const executable: Plugin = {
  name: 'executable',
  writeBundle: () => chmodSync('dist/cli.js', 0o755),
};
