import { spawnSync } from 'node:child_process';
import { serve } from '../stories/demo/serve.mjs';
import { isCurrent } from './sources.mjs';

/* Serves the demo from `dist`, which is built first unless the sources are those that it has been built from. */
if (!isCurrent()) {
  console.log('The sources have changed since dist was built. Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
const { url } = await serve(Number(process.env.PORT) || 8000);
console.log(`Samsyn: ${url}\nByggverktyget / the builder: ${url}dist/builder/`);
