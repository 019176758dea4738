import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from './browsers.mjs';

/** WebDriver's key codes, by the names that the tests use. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Backspace: '\uE003',
  Delete: '\uE017',
  F6: '\uE036',
};

/** Kilobytes that a page's process may hold: from a gigabyte on, everything in it takes three to ten times as long. */
const MOST_MEMORY = 500_000;

/** Those that run, each with processes that would outlive this one. */
const running = new Set();
const killAll = () => running.forEach((launcher) => launcher.kill());
process.once('exit', killAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (killAll(), process.exit(1)));

/** Runs tests in WebKitGTK, by its own driver, on a display of its own. */
class WebKitLauncher {
  #died;
  #ready;

  constructor(died) {
    this.#died = died;
  }

  async initialize() {}

  async #start() {
    running.add(this);
    const { driver, display } = findWebKit();
    this.screen = spawn(display, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [number] = await once(this.screen.stdout, 'data');
    this.port = await freePort();
    const env = { ...process.env, DISPLAY: `:${String(number).trim()}` };
    this.driver = spawn(driver, ['--host=127.0.0.1', `--port=${this.port}`], { env, stdio: 'ignore' });
    this.driver.once('exit', this.#died);
    for (let tries = 0; ; tries++) {
      const up = await this.#send('GET', '/status').catch(() => undefined);
      if (up) break;
      if (tries > 200) throw new Error('WebKitWebDriver did not start.');
      await wait(50);
    }
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } },
    });
    this.session = sessionId;
    // The window must lie under the middle of the screen, or it never has the focus.
    await this.command('POST', '/window/rect', { x: 0, y: 0, width: 1024, height: 800 });
  }

  async #send(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${this.port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value;
  }

  /** One WebDriver command in the session. */
  command(method, path, body) {
    return this.#send(method, `/session/${this.session}${path}`, body);
  }

  async startSession(id, url) {
    await (this.#ready ??= this.#start());
    await this.command('POST', '/url', { url });
  }
  getBrowserUrl() {
    return this.command('GET', '/url');
  }
  async stopSession() {
    await this.command('POST', '/url', { url: 'about:blank' });
  }
  async stop() {
    if (this.session) await this.command('DELETE', '');
  }

  /** Ends the driver, its browser with it, and the display. */
  kill() {
    running.delete(this);
    this.driver?.kill('SIGKILL');
    this.screen?.kill('SIGKILL');
  }

  /** The processes that have pages in them. */
  #pages() {
    const childrenOf = (pid) =>
      readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return childrenOf(this.driver.pid)
      .flatMap(childrenOf)
      .filter((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('WebKitWebProces'));
  }

  /** Ends the process that has the page in it, and no other. */
  killPage() {
    for (const pid of this.#pages()) process.kill(pid, 'SIGKILL');
  }

  /** Whether a page's process holds more memory than it is quick with. */
  isWorn() {
    const heldBy = (pid) => Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return this.#pages().some((pid) => heldBy(pid) > MOST_MEMORY);
  }

  /** Presses keys one after another; `Shift+Tab` is a chord. */
  async press(...keys) {
    const actions = keys.flatMap((key) => {
      const parts = key.length > 1 ? key.split('+').map((part) => KEYS[part] ?? part) : [key];
      return [
        ...parts.map((value) => ({ type: 'keyDown', value })),
        ...parts.reverse().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.command('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Makes a launcher that tells when its driver has ended. */
export const webkitLauncher = (died) => new WebKitLauncher(died);
