import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(
  readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
);
const cache = path.join(root, 'node_modules/.cache');
const folder = path.join(cache, `bundled-chromium-${version}`);

/** The package's own file names folders of one host; this one names the fonts that lie beside it, and no others. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</cachedir>
  ${['sans-serif', 'serif', 'monospace', 'system-ui']
    .map((family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`)
    .join('\n  ')}
</fontconfig>
`;

/**
 * Gives options to launch the Chromium that comes as a package, and unpacks it when it is first asked for.
 *
 * It brings the libraries that it needs, and sees the fonts of its package only: it draws the same on every machine.
 */
export function packagedChromium() {
  if (!existsSync(folder)) unpack();
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    headless: 'shell',
    env: {
      ...process.env,
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: libraries,
    },
  };
}

/**
 * Unpacks beside the place and moves there at the end, so that what is there is whole.
 *
 * The package unpacks to the folder for temporary files, and its libraries only where it believes to be a
 * Lambda. A process of its own believes so: what the package sets in the environment stays there.
 */
function unpack() {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(path.join(cache, 'unpacking-'));
  const code = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The packaged Chromium could not be unpacked.');
  writeFileSync(path.join(temporary, 'fonts.conf'), FONTS);
  try {
    renameSync(temporary, folder);
  } catch (error) {
    // Another process was faster.
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
