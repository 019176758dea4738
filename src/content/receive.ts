import { checkContent } from './check.js';
import type { Finding, LoadCode, Problem } from './problems.js';
import type { Content } from './schema.js';

/** Content on its way to a widget. */
export interface Received {
  /** What can be shown. */
  readonly content: Content | undefined;
  /** Works out what is wrong, and says it in words; missing where nothing is. */
  readonly problems?: () => Promise<readonly Problem[]>;
}

/** What has become of an object: looked over once for all widgets that share it. */
const known = new WeakMap<object, Received | Promise<Received>>();

/** Vouches for content that is handed on from one widget to another: it is not looked over again. */
export function vouchFor(content: Content): Content {
  if (!known.has(content)) known.set(content, { content });
  return content;
}

/**
 * Takes a JSON value for content. What is sound is passed on as it is; only where something is wrong is the
 * file with the sieve and the messages fetched.
 */
export function receive(value: unknown): Received | Promise<Received> {
  if (typeof value !== 'object' || value === null) return lookOver(value);
  let received = known.get(value);
  if (!received) known.set(value, (received = lookOver(value)));
  return received;
}

function lookOver(value: unknown): Received | Promise<Received> {
  const verdict = checkContent(value);
  if (verdict === 'sound') return { content: value as Content };
  if (verdict === 'flawed')
    return {
      content: value as Content,
      problems: () =>
        reading().then(
          ({ readContent }) => readContent(value).problems,
          () => [],
        ),
    };
  return reading().then(
    ({ readContent }) => {
      const { content, problems } = readContent(value);
      return problems.length ? { content, problems: () => Promise.resolve(problems) } : { content };
    },
    // Without the sieve nothing is shown that has not been found sound.
    () => failure('unread'),
  );
}

/** Takes a content file's text. */
export function receiveText(text: string): Received | Promise<Received> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure('not-json', { reason: (error as Error).message });
  }
  return receive(value);
}

/** Nothing to show, for a reason that lies outside the content. */
export function failure(code: LoadCode | 'limit-size', details?: Finding['details']): Received {
  return {
    content: undefined,
    problems: async () => [
      await problem({ pointer: '', severity: 'error', code, ...(details && { details }) }),
    ],
  };
}

/** Puts a finding into words; if the file with the words cannot be had, its code stands for them. */
export async function problem(finding: Finding): Promise<Problem> {
  try {
    return (await reading()).problemOf(finding);
  } catch {
    const words = `${finding.code} ${JSON.stringify(finding.details ?? {})}`;
    return { ...finding, message: { sv: words, en: words } };
  }
}

const reading = (): Promise<typeof import('./read-content.js')> => import('./read-content.js');
