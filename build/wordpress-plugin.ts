import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** Puts the plugin for WordPress, a file that is run as it is written, beside the scripts. */
export const wordpressPlugin: Plugin = {
  name: 'wordpress-plugin',
  generateBundle() {
    const source = readFileSync('src/wordpress/samsyn.php', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'wordpress/samsyn.php', source });
  },
};
