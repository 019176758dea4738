import { existsSync } from 'node:fs';

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

/**
 * Options to launch a Chromium with: `CHROME_PATH`, else the system's, else the one among the packages.
 * `SAMSYN_BUNDLED_CHROMIUM` asks for the last.
 */
export async function findChromium() {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const installed = [process.env.CHROME_PATH, ...SYSTEM_CHROMIUM].find((file) => file && existsSync(file));
  if (installed && !process.env.SAMSYN_BUNDLED_CHROMIUM)
    return { executablePath: installed, headless: true, args };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { packagedChromium } = await import('./packaged-chromium.mjs');
    return { ...packagedChromium(), args: [...args, '--no-sandbox'] };
  }
  throw new Error('No Chromium found. Install one, or give its path in CHROME_PATH.');
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
