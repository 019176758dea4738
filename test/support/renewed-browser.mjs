import { setTimeout as wait } from 'node:timers/promises';

/**
 * A browser that has been started, and what its launcher cannot do.
 *
 * @typedef {object} Started
 * @property {object} launcher - Runs tests in it, in the way that the test runner asks for.
 * @property {(id: string) => Promise<unknown>} ask - Asks the page of a session something; never answered where it is no more.
 * @property {() => void} kill - Ends its processes, whatever they are doing.
 * @property {() => boolean} [isWorn] - Whether it has become too slow for another file.
 */

/** Gives true if a promise is kept within so many milliseconds. */
const kept = (promise, milliseconds) =>
  Promise.race([
    promise.then(
      () => true,
      () => false,
    ),
    wait(milliseconds, false, { ref: false }),
  ]);

/** Whether a browser has become slow; one whose processes are gone has. */
function isWorn(browser) {
  try {
    return Boolean(browser?.isWorn?.());
  } catch {
    return true;
  }
}

/**
 * Runs tests in an engine, in a fresh browser every so many files, and after one that has worn out or died.
 *
 * Browsers may run side by side with one file each: pages of a single browser take the focus from each other.
 */
export class RenewedBrowser {
  #start;
  #files;
  #places;
  #initial;

  /** Is told the session whose browser has died. */
  onDeath = () => {};

  /**
   * @param {'chromium' | 'firefox' | 'webkit'} engine
   * @param {(died: () => void) => Started | Promise<Started>} start - Starts a browser that tells when it has died.
   * @param {{ files: number, sideBySide?: number }} options - Files that one browser runs at most, and browsers at a time.
   */
  constructor(engine, start, { files, sideBySide = 1 }) {
    this.engine = engine;
    this.name = engine;
    this.type = engine === 'webkit' ? 'webdriver' : 'puppeteer';
    this.concurrency = sideBySide;
    this.#start = start;
    this.#files = files;
    this.#places = Array.from({ length: sideBySide }, () => ({}));
  }

  async initialize(...initial) {
    this.#initial = initial;
  }

  async startSession(id, url) {
    const place = this.#places.find(({ session }) => !session);
    place.session = id;
    if (place.browser?.files >= this.#files || isWorn(place.browser)) await this.#end(place);
    place.browser ??= await this.#begin(place);
    place.browser.files++;
    await place.browser.launcher.startSession(id, url);
  }

  async #begin(place) {
    const browser = { files: 0, dead: false };
    Object.assign(
      browser,
      await this.#start(() => {
        browser.dead = true;
        if (place.browser === browser && place.session) this.onDeath(place.session);
      }),
    );
    await browser.launcher.initialize(...this.#initial);
    return browser;
  }

  /** Ends what runs at a place; one that does not stop by itself is killed. */
  async #end(place) {
    const { browser } = place;
    place.browser = undefined;
    if (!browser) return;
    if (!browser.dead) await kept(browser.launcher.stop(), 10_000);
    browser.kill();
  }

  isActive(id) {
    return this.#places.some(({ session }) => session === id);
  }

  /** Whether the page of a session still answers; one that does not has died, and is told to have. */
  async isAlive(id) {
    const { browser } = this.#placeOf(id);
    if (browser.dead || (await kept(browser.ask(id), 1_500))) return !browser.dead;
    browser.dead = true;
    this.onDeath(id);
    return false;
  }

  /** The launcher of the browser that runs a session. */
  launcherOf(id) {
    return this.#placeOf(id).browser.launcher;
  }
  #placeOf(id) {
    return this.#places.find(({ session }) => session === id);
  }

  /** Ends the processes of a session's browser. */
  kill(id) {
    this.#placeOf(id).browser.kill();
  }

  /** The page of a session, where the engine is driven through pages. */
  getPage(id) {
    return this.launcherOf(id).getPage(id);
  }

  async getBrowserUrl(id) {
    // The runner does not expect that asking for the address may fail.
    return Promise.resolve(this.launcherOf(id).getBrowserUrl(id)).catch(() => undefined);
  }

  /** Makes the browser ready for the next file. One that cannot be is ended: what the file has told stands. */
  async stopSession(id) {
    const place = this.#placeOf(id);
    const { browser } = place;
    if (browser && (browser.dead || !(await kept(browser.launcher.stopSession(id), 10_000)))) {
      browser.dead = true;
      await this.#end(place);
    }
    place.session = undefined;
    return { testCoverage: undefined };
  }

  async stop() {
    await Promise.all(this.#places.map((place) => this.#end(place)));
  }
}
