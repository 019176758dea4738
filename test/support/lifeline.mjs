import path from 'node:path';

/** What is said of a file whose browser has died. */
export const DIED = 'The browser died.';

/**
 * Ends a file as soon as its browser has died, where the test runner waits until the time is up.
 *
 * It is told by the browsers, and learns it from the line to the page being cut: that happens too when only the process
 * of the page dies, which not every engine tells.
 */
export function lifeline() {
  let sessions;
  const end = (id) => {
    const session = sessions.get(id);
    if (!['INITIALIZING', 'TEST_STARTED'].includes(session.status)) return;
    console.log(`\n${session.browser.name} > ${path.relative('.', session.testFile)} > ${DIED}`);
    const errors = [...(session.errors ?? []), { message: DIED }];
    sessions.updateStatus({ ...session, passed: false, errors }, 'TEST_FINISHED');
  };
  return {
    reporter: {
      start(run) {
        sessions = run.sessions;
        for (const browser of run.browsers) browser.onDeath = end;
      },
    },
    plugin: {
      name: 'samsyn-lifeline',
      serverStart({ webSockets }) {
        webSockets.on('message', ({ webSocket, data }) => {
          if (data.type !== 'wtr-session-started') return;
          webSocket.once('close', () => {
            const session = sessions.get(data.sessionId);
            if (session?.status === 'TEST_STARTED') void session.browser.isAlive(session.id);
          });
        });
      },
    },
  };
}
