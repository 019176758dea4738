#!/usr/bin/env bash
# What: Lit 3.3.3 in Vitest 5.1.2 with jsdom 26.1.0. Read 2026-11-28.
#
# Guess: under `environment: 'jsdom'`, where window and document are there, a test gets the build of
# Lit that a browser gets.
#
# What happens: the environment changes the globals and not how packages are found. Vitest leaves
# packages in node_modules to Node, Node picks the "node" condition of Lit's exports, and that build
# has isServer set to true. Components still render, and everything seems to work; only what stands
# behind isServer is skipped, without an error. Inlining the packages (`server.deps.inline`) does not
# change it, nor does asking for the "browser" condition (`resolve.conditions`); both together do.
#
# Why it matters: a component that loads its content or listens to the window only in a browser does
# neither in its tests. Tests of what is there pass, tests of what should not happen pass for the
# wrong reason, and the fault is looked for in the component.
#
# Upstream: lit/lit#4446 and vitest-dev/vitest#4757 (closed).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(lit@3.3.3 vitest@5.1.2 jsdom@26.1.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >notice.js <<'END'
import { html, isServer, LitElement } from 'lit';

/** A notice that takes its text from the page's address, in a browser. */
class Notice extends LitElement {
  static properties = { text: { state: true } };
  connectedCallback() {
    super.connectedCallback();
    if (!isServer) this.text = 'Driftstörning';
  }
  render() {
    return html`<p>${this.text ?? 'ingen text'}</p>`;
  }
}
customElements.define('kommun-notice', Notice);
END

cat >notice.test.js <<'END'
import { isServer } from 'lit';
import { test } from 'vitest';
import './notice.js';

test('notice', async () => {
  const notice = document.body.appendChild(document.createElement('kommun-notice'));
  await notice.updateComplete;
  const text = notice.shadowRoot.querySelector('p').textContent;
  console.log(`SEEN ${JSON.stringify({ window: typeof window, isServer, text })}`);
});
END

cat >plain.config.js <<'END'
export default { test: { environment: 'jsdom' } };
END

cat >inlined.config.js <<'END'
export default { test: { environment: 'jsdom', server: { deps: { inline: [/lit/] } } } };
END

cat >asked.config.js <<'END'
export default { resolve: { conditions: ['browser'] }, test: { environment: 'jsdom' } };
END

cat >both.config.js <<'END'
export default {
  resolve: { conditions: ['browser'] },
  test: { environment: 'jsdom', server: { deps: { inline: [/lit/] } } },
};
END

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { execFileSync } from 'node:child_process';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const tested = (config) => {
  const output = execFileSync('npx', ['vitest', 'run', '--config', `${config}.config.js`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  return JSON.parse(output.match(/SEEN (.*)/)[1]);
};
const server = { window: 'object', isServer: true, text: 'ingen text' };
see('jsdom', tested('plain'), server);
see('jsdom, lit inlined', tested('inlined'), server);
see('jsdom, browser condition', tested('asked'), server);
see('jsdom, lit inlined, browser condition', tested('both'), {
  window: 'object',
  isServer: false,
  text: 'Driftstörning',
});
END

node run.mjs
