import { loadMarkdown } from '../../../src/text/rich-text.js';
import { widgetsIn } from '../../support/page.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import type { SamsynErrorEvent, SamsynLoadEvent } from '../../../src/widgets/base/events.js';

/** What the page and the console hear of the widgets, from `beforeEach` to `afterEach`. */
export interface Heard {
  loads: SamsynLoadEvent[];
  errors: SamsynErrorEvent[];
  /** What Samsyn has told the console as an error, and as a warning. */
  said: { error: string[]; warn: string[] };
}

/** Listens to the page and the console during each test of a suite. */
export function hearing(): Heard {
  const heard: Heard = { loads: [], errors: [], said: { error: [], warn: [] } };
  const [error, warn] = [console.error.bind(console), console.warn.bind(console)];
  const onLoad = (event: SamsynLoadEvent): unknown => heard.loads.push(event);
  const onError = (event: SamsynErrorEvent): unknown => heard.errors.push(event);
  beforeEach(() => {
    Object.assign(heard, { loads: [], errors: [], said: { error: [], warn: [] } });
    addEventListener('samsyn-load', onLoad as EventListener);
    addEventListener('samsyn-error', onError as EventListener);
    console.error = (text: unknown) => heard.said.error.push(String(text));
    console.warn = (text: unknown) => heard.said.warn.push(String(text));
  });
  afterEach(() => {
    removeEventListener('samsyn-load', onLoad as EventListener);
    removeEventListener('samsyn-error', onError as EventListener);
    Object.assign(console, { error, warn });
  });
  return heard;
}

/**
 * Replaces `fetch` during each test of a suite, by what a test sets; else the browser's own is used, past its
 * cache: the test server lets it keep what it has for a year, which would hide requests.
 */
export function fetching(): { by: typeof fetch; readonly own: typeof fetch } {
  const original = window.fetch.bind(window);
  const own: typeof fetch = (address, options) => original(address, { ...options, cache: 'no-store' });
  const set = { by: own, own };
  beforeEach(() => {
    set.by = own;
    window.fetch = (...asked) => set.by(...asked);
  });
  afterEach(() => {
    window.fetch = original;
  });
  return set;
}

/** Waits until the server has answered twice and nothing more is to be drawn: whatever was to come has come. */
export async function quiet(root: ParentNode = document): Promise<void> {
  // The words for what is wrong, and Markdown, come in files of their own when they are wanted.
  await Promise.all([import('../../../src/read/read-content.js'), loadMarkdown()]);
  for (let i = 0; i < 2; i++) {
    await ask('/requests?key=quiet');
    for (const widget of widgetsIn(root)) await widget.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

/** What the server says at an address. */
export const ask = async (address: string): Promise<string> =>
  (await fetch(address, { cache: 'no-store' })).text();

/** Waits until a number of events have come; more of them are for the test to find. */
export const times = (count: number, name: 'samsyn-load' | 'samsyn-error'): Promise<void> =>
  new Promise((resolve) => {
    addEventListener(name, function onEvent() {
      if (--count > 0) return;
      removeEventListener(name, onEvent);
      resolve();
    });
  });

/** The text that a widget makes of its content, on the screen or below it, white space folded. */
export const textIn = (widget: Element): string =>
  widget.shadowRoot!.querySelector('.samsyn')!.textContent.replace(/\s+/g, ' ').trim();

/** Whether the reader sees what stands inside a widget rather than what it makes of the content. */
export const showsFallback = (widget: ContentWidget): boolean => {
  const fallback = widget.querySelector('p')!;
  return fallback.assignedSlot !== null && fallback.getClientRects().length > 0;
};

/** The address that `fetch` is asked for. */
export const addressOf = (asked: RequestInfo | URL): string =>
  asked instanceof Request ? asked.url : String(asked);

/** Answers for addresses with `/held` in them that come when the test says so, whether or not they are still wanted. */
export function held(own: typeof fetch): {
  answer: (status?: number) => void;
  by: typeof fetch;
  signals: AbortSignal[];
} {
  let answer!: (status?: number) => void;
  const signals: AbortSignal[] = [];
  const goal = { samsyn: '1.0', title: 'Sen', publisher: { name: 'Sen' }, goals: [{ title: 'Sent svar' }] };
  const waiting = new Promise<number>((resolve) => {
    answer = (status = 200) => resolve(status);
  });
  const by: typeof fetch = async (address, options) => {
    if (!addressOf(address).includes('/held')) return own(address, options);
    signals.push(options!.signal!);
    return new Response(JSON.stringify(goal), { status: await waiting });
  };
  return { answer, by, signals };
}

/** An address that no other test, in no other browser, asks for. */
export const counted = (name: string, more = ''): { src: string; requests: () => Promise<number> } => {
  const key = crypto.randomUUID();
  const requests = async (): Promise<number> => Number(await ask(`/requests?key=${key}`));
  return { src: `/counted/${name}.json?key=${key}${more}`, requests };
};
