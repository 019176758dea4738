import { LIMITS } from '../format/limits.js';
import { failure, receiveText, type Received } from './accept.js';

/** Somebody's interest in a content file. */
export interface Subscription {
  /** What came of it; never rejects. */
  readonly received: Promise<Received>;
  /** Says that nobody waits here any more; the last one to say so ends a request under way. */
  readonly release: () => void;
}

interface Request {
  readonly received: Promise<Received>;
  readonly abort: AbortController;
  waiting: number;
}

/** One request per address for the whole page; a failed one is forgotten, so that it can be tried again. */
const requests = new Map<string, Request>();

/**
 * Asks for the content file at an address, relative to the page.
 *
 * @param timeout - Milliseconds until it is given up.
 */
export function subscribe(src: string, timeout: number): Subscription {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) {
    return { received: Promise.resolve(failure('wrong-address', { url: src })), release: () => {} };
  }
  url.hash = '';
  const request = requests.get(url.href) ?? start(url.href, timeout);
  request.waiting++;
  let released = false;
  return {
    received: request.received,
    release: () => {
      if (released) return;
      released = true;
      if (--request.waiting === 0) request.abort.abort();
    },
  };
}

function start(url: string, timeout: number): Request {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, timeout);
  const received = fetchContent(url, abort.signal, (): Received =>
    late ? failure('timeout', { url, seconds: timeout / 1000 }) : failure('network', { url }),
  )
    .catch((error: unknown): Received => failure('not-drawn', { reason: String(error) }))
    .then((result) => {
      clearTimeout(timer);
      if (result.content) abort.signal.removeEventListener('abort', forget);
      else forget();
      return result;
    });
  const request = { received, abort, waiting: 0 };
  const forget = (): void => void (requests.get(url) === request && requests.delete(url));
  abort.signal.addEventListener('abort', forget);
  requests.set(url, request);
  return request;
}

/**
 * @param unreachable - What is received where the network, the page's policy or an abort ends the request. Other
 *   exceptions are our own.
 */
async function fetchContent(
  url: string,
  signal: AbortSignal,
  unreachable: () => Received,
): Promise<Received> {
  let bytes: Uint8Array | undefined;
  try {
    // A redirect is not followed, so that no other site is asked; and not made an error, which could not be
    // told from a network that is down. What the page has preloaded was followed already, and Firefox takes
    // it only where redirects are.
    const redirect = isPreloaded(url) ? 'follow' : 'manual';
    const response = await fetch(url, { signal, credentials: 'same-origin', redirect });
    if (response.type === 'opaqueredirect' || response.redirected) return failure('redirected', { url });
    if (response.status === 404) return failure('not-found', { url });
    if (!response.ok) return failure('http-status', { url, status: response.status });
    bytes = await withinLimit(response);
  } catch {
    return unreachable();
  }
  if (!bytes) return failure('limit-size', { limit: LIMITS.size });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure('not-utf8', { url });
  }
  return receiveText(text);
}

/** Whether the page itself asks for an address ahead, by a link in its markup. */
const isPreloaded = (url: string): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel~=preload][as=fetch]')].some(
    ({ href }) => href === url,
  );

/** The body, or undefined as soon as it is larger than the limit. */
async function withinLimit(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > LIMITS.size) return undefined;
  const reader = response.body!.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > LIMITS.size) {
      void reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
