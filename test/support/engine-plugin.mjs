const cdpSessions = new WeakMap();

/** Evaluates code in Firefox' own window, where `bc` is the page's browsing context. */
async function inFirefox(page, body) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
    expression: `(async () => {
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const bc = NavigableManager.getBrowsingContextById(${JSON.stringify(page.mainFrame()._id)}).top;
      ${body}
    })()`,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

async function cdp(page, method, params) {
  let session = cdpSessions.get(page);
  if (!session) cdpSessions.set(page, (session = await page.createCDPSession()));
  return session.send(method, params);
}

/** Emulates what a reader has chosen; says whether the engine can. */
async function emulate(engine, page, { forcedColors, reducedMotion, colorScheme, contrast, media }) {
  if (engine === 'chromium') {
    const features = Object.entries({
      'forced-colors': forcedColors,
      'prefers-reduced-motion': reducedMotion,
      'prefers-color-scheme': colorScheme,
      'prefers-contrast': contrast,
    });
    await cdp(page, 'Emulation.setEmulatedMedia', {
      media: media ?? '',
      features: features.filter(([, value]) => value).map(([name, value]) => ({ name, value })),
    });
    return true;
  }
  if (engine === 'firefox' && !contrast) {
    await inFirefox(
      page,
      `bc.forcedColorsOverride = ${JSON.stringify(forcedColors ?? 'none')};
       bc.prefersReducedMotionOverride = ${JSON.stringify(reducedMotion ?? 'none')};
       bc.prefersColorSchemeOverride = ${JSON.stringify(colorScheme ?? 'none')};
       bc.mediumOverride = ${JSON.stringify(media ?? '')};`,
    );
    return true;
  }
  return false;
}

/** The real accessibility tree as `{ role, name, kids }`; WebKit has none to give as a whole. */
async function tree(engine, page) {
  if (engine === 'chromium') {
    const { nodes } = await cdp(page, 'Accessibility.getFullAXTree', {});
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const walk = (node) => {
      const kids = (node.childIds ?? [])
        .map((id) => byId.get(id))
        .filter(Boolean)
        .flatMap(walk);
      const role = node.role?.value;
      if (node.ignored || ['none', 'InlineTextBox', 'generic'].includes(role)) return kids;
      return [{ role, name: node.name?.value ?? '', kids }];
    };
    return walk(nodes[0]);
  }
  if (engine !== 'firefox') return undefined;
  return JSON.parse(
    await inFirefox(
      page,
      `${ACCESSIBLE}
       const walk = (node) => {
         const kids = Array.from({ length: node.childCount }, (_, i) => walk(node.getChildAt(i))).flat();
         const role = service.getStringRole(node.role);
         return ['section'].includes(role) ? kids : [{ role, name: node.name ?? '', kids }];
       };
       // What has just been shown comes into the tree a little later: it is whole when it has stopped growing.
       let before;
       let now = JSON.stringify(walk(doc));
       for (let i = 0; i < 100 && now !== before; i++) {
         await new Promise((resolve) => setTimeout(resolve, 30));
         before = now;
         now = JSON.stringify(walk(doc));
       }
       return now;`,
    ),
  );
}

/** Finds Firefox' accessibility service, and the page in its tree. */
const ACCESSIBLE = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  let doc;
  for (let i = 0; i < 100 && !doc?.childCount; i++) {
    doc = service.getAccessibleFor(bc.embedderElement)?.firstChild;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }`;

/** The boxes of all tables, row by row, with the heads that a screen reader is given for each; only Firefox tells. */
async function heads(page, count) {
  return JSON.parse(
    await inFirefox(
      page,
      `${ACCESSIBLE}
       const words = (cells) =>
         Array.from({ length: cells.length }, (_, i) => cells.queryElementAt(i, Ci.nsIAccessible).name ?? '');
       const boxes = (table) =>
         Array.from({ length: table.rowCount }, (_, r) =>
           Array.from({ length: table.columnCount }, (_, c) => {
             let cell;
             try {
               cell = table.getCellAt(r, c)?.QueryInterface(Ci.nsIAccessibleTableCell);
             } catch {}
             if (cell?.columnIndex !== c) return [];
             const { role, name } = cell.QueryInterface(Ci.nsIAccessible);
             return {
               role: service.getStringRole(role),
               text: name ?? '',
               columns: words(cell.columnHeaderCells),
               rows: words(cell.rowHeaderCells),
             };
           }).flat(),
         );
       const tables = (node) => [
         ...(service.getStringRole(node.role) === 'table' ? [boxes(node.QueryInterface(Ci.nsIAccessibleTable))] : []),
         ...Array.from({ length: node.childCount }, (_, i) => tables(node.getChildAt(i))).flat(),
       ];
       // What has just been shown comes into the tree a little later.
       let found = tables(doc);
       for (let i = 0; i < 100 && found.length < ${Number(count)}; i++) {
         await new Promise((resolve) => setTimeout(resolve, 30));
         found = tables(doc);
       }
       return JSON.stringify(found);`,
    ),
  );
}

/** Commands for what a page cannot do to itself: emulate a reader's choices, press keys, read the tree. */
export const enginePlugin = () => ({
  name: 'samsyn-engine',
  async executeCommand({ command, payload, session }) {
    if (!command.startsWith('samsyn:')) return undefined;
    // A file that has taken too long is over, and what it still asks for must not end the runner.
    if (!session.browser.isActive(session.id)) return false;
    const { engine } = session.browser;
    const page = engine === 'webkit' ? undefined : session.browser.getPage(session.id);
    switch (command) {
      case 'samsyn:engine':
        return engine;
      case 'samsyn:emulate':
        return emulate(engine, page, payload);
      case 'samsyn:tree':
        return (await tree(engine, page)) ?? false;
      case 'samsyn:heads':
        return engine === 'firefox' ? heads(page, payload) : false;
      case 'samsyn:viewport':
        if (engine === 'webkit') return false;
        await page.setViewport(payload);
        return true;
      case 'samsyn:front':
        if (engine === 'firefox') await inFirefox(page, 'bc.embedderElement.focus();');
        return true;
      case 'samsyn:block':
        // The network is cut for addresses; Chromium alone can be told.
        if (engine !== 'chromium') return false;
        await cdp(page, 'Network.enable');
        await cdp(page, 'Network.setBlockedURLs', { urls: payload });
        return true;
      case 'samsyn:press':
        if (engine === 'webkit') await session.browser.launcherOf(session.id).press(...payload);
        else for (const key of payload) await pressIn(page, key);
        return true;
      case 'samsyn:kill':
        // For the tests of the runner itself: `tries` is how often it is to die before it lives on.
        if (Number(process.env.TRY ?? 1) > payload.tries) return true;
        if (payload.what === 'runner') process.exit(3);
        if (payload.what === 'page' && engine === 'chromium') await cdp(page, 'Page.crash').catch(() => {});
        else if (payload.what === 'page' && engine === 'webkit')
          session.browser.launcherOf(session.id).killPage();
        else session.browser.kill(session.id);
        return true;
      case 'samsyn:role': {
        // WebKit tells role and name of one element at a time, left by the test at window.__asked.
        if (engine !== 'webkit') return false;
        const launcher = session.browser.launcherOf(session.id);
        const asked = await launcher.command('POST', '/execute/sync', {
          script: 'return window.__asked',
          args: [],
        });
        const id = Object.values(asked)[0];
        return {
          role: await launcher.command('GET', `/element/${id}/computedrole`),
          name: await launcher.command('GET', `/element/${id}/computedlabel`),
        };
      }
      default:
        return undefined;
    }
  },
});

async function pressIn(page, chord) {
  const keys = chord.length > 1 ? chord.split('+') : [chord];
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}
