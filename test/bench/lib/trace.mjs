/**
 * What the main thread of a cold page does, by Chromium's trace. `ScriptDuration` leaves out what promises call, and
 * Lit renders in promises; here script is told with them, and apart from layout.
 */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink'];

/** Kinds of work by the names of Chromium's events; all else counts as tasks alone. */
const KINDS = {
  script:
    /^(?:BlinkScheduler_PerformMicrotaskCheckpoint|v8\.|V8\.|FunctionCall$|EvaluateScript$|EventDispatch$|CustomElementRegistry::|HTMLParserScriptRunner::)/,
  layout: /^(?:LocalFrameView::performLayout|InlineNode::ShapeText)/,
};

/**
 * Loads a page and tells what its main thread did until the network was silent.
 *
 * @returns Milliseconds of the thread's own time, which a busy machine disturbs less than the wall's: `tasks` holds
 *   everything, `script` and `layout` what events of these kinds did themselves.
 */
export async function traced({ page }, url) {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  return timesOf(mainThread(traceEvents, url));
}

/** The finished events of the thread that parsed the page, outer ones first. */
function mainThread(events, url) {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === parse.pid && tid === parse.tid)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
}

function timesOf(events) {
  const times = { tasks: 0, script: 0, layout: 0 };
  const add = ({ name }, duration) => {
    for (const [kind, names] of Object.entries(KINDS)) if (names.test(name)) times[kind] += duration / 1000;
  };
  const open = [];
  for (const event of events) {
    while (open.length && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const outer = open.at(-1);
    // An event's own time is its own without that of those within it.
    if (outer) add(outer, -event.tdur);
    else times.tasks += event.tdur / 1000;
    add(event, event.tdur);
    open.push(event);
  }
  return times;
}
