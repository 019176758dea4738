import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';

/** The builder's page and its style sheet, beside its scripts. */
export const builderPage: Plugin = {
  name: 'builder-page',
  generateBundle() {
    for (const fileName of ['index.html', 'builder.css'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/builder/${fileName}`) });
  },
};

/** What a site takes, by the beginning of its path in `dist`. */
const SITE =
  /^(?:samsyn[\w.-]*\.(?:js|css)|locale\/[\w-]+\.js|themes\/[\w-]+\.(?:css|tokens\.json)|embed\.(?:html|css)|preload\.json|integrity\.json|THIRD-PARTY\.md)$/;

/** Lets the builder have what it gives away: a copy of the files that a site takes, so that its folder can lie anywhere. */
export function writeBuilderFiles(): void {
  for (const example of ['exempelby', ...readdirSync('stories/kommuner').map((file) => `kommuner/${file}`)])
    cpSync(
      `stories/${example.replace(/(?:\.json)?$/, '.json')}`,
      `dist/builder/examples/${path.basename(example, '.json')}.json`,
    );
  const folder = 'dist/builder/samsyn';
  for (const file of readdirSync('dist', { recursive: true }).map(String)) {
    const name = file.replaceAll('\\', '/');
    // One file with everything in it is for those who know that they want it.
    if (!SITE.test(name) || name === 'samsyn.all.js') continue;
    mkdirSync(path.dirname(`${folder}/${name}`), { recursive: true });
    cpSync(`dist/${name}`, `${folder}/${name}`);
  }
}
