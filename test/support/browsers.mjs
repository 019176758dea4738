import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-headless-shell',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const QUIET = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Options to launch a Chromium with: `CHROME_PATH`, else the system's, else the one among the packages. */
export async function findChromium() {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const own = process.env.CHROME_PATH;
  const system = process.env.SAMSYN_BUNDLED_CHROMIUM ? undefined : SYSTEM_CHROMIUM.find(existsSync);
  const executablePath = own && existsSync(own) ? own : system;
  if (executablePath) return { executablePath, headless: true, args };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium(args);
  throw new Error('No Chromium found. Install one, or give its path in CHROME_PATH.');
}

/** Unpacks the Chromium that comes as a package, once; it brings the libraries and fonts that it needs. */
async function bundledChromium(args) {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  const folder = path.resolve('node_modules/.cache/chromium-153.0.0');
  mkdirSync(folder, { recursive: true });
  // The package unpacks to the folder for temporary files, and its libraries only where it believes to be a Lambda.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const env = { ...process.env, TMPDIR: before.TMPDIR };
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  return { executablePath, headless: 'shell', args: [...args, '--no-sandbox'], env };
}

/** Path of a Firefox, if there is one. */
export const findFirefox = () => process.env.FIREFOX_PATH ?? FIREFOX.find(existsSync);

/** Paths of WebKitGTK's driver and of the display it needs, if both are there. */
export function findWebKit() {
  const driver = ['/usr/bin/WebKitWebDriver'].find(existsSync);
  const display = ['/usr/bin/Xvfb'].find(existsSync);
  return driver && display ? { driver, display } : undefined;
}

/** The engines that can run here, and what to install for those that cannot. */
export function engines() {
  const found = ['chromium'];
  const missing = [];
  if (findFirefox()) found.push('firefox');
  else missing.push('Firefox: apt-get install -y --no-install-recommends firefox-esr');
  if (findWebKit()) found.push('webkit');
  else missing.push('WebKit: apt-get install -y --no-install-recommends webkit2gtk-driver xvfb');
  return { found, missing };
}
