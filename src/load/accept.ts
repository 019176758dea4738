import { checkContent } from '../read/fast-check.js';
import type { Finding, LoadCode, Problem } from '../read/problems.js';
import type { Reading } from '../read/read-content.js';
import type { Content } from '../format/schema.js';

/** Content on its way to a widget. */
export interface Received {
  /** What can be shown. */
  readonly content: Content | undefined;
  /** Works out what is wrong, and says it in words; missing where nothing is. */
  readonly problems?: () => Promise<readonly Problem[]>;
}

/** What has become of an object: looked over once for all widgets that share it. */
const known = new WeakMap<object, Received | Promise<Received>>();

/**
 * Takes a JSON value for content. What is sound is passed on as it is; only where something is wrong is the
 * file that reads on and words the faults fetched.
 *
 * @param text - The text that the value was parsed from, for the lines and columns of what is wrong.
 */
export function accept(value: unknown, text?: string): Received | Promise<Received> {
  if (typeof value !== 'object' || value === null) return lookOver(value, text);
  let received = known.get(value);
  if (!received) known.set(value, (received = lookOver(value, text)));
  return received;
}

function lookOver(value: unknown, text?: string): Received | Promise<Received> {
  const read = (): Promise<Reading> => reading().then(({ readContent }) => readContent(value, text));
  const verdict = checkContent(value);
  if (verdict === 'sound') return { content: value as Content };
  if (verdict === 'flawed')
    return {
      content: value as Content,
      problems: () =>
        read().then(
          ({ problems }) => problems,
          () => [],
        ),
    };
  return read().then(
    ({ content, problems }) =>
      problems.length ? { content, problems: () => Promise.resolve(problems) } : { content },
    // Without it nothing is shown that has not been found sound.
    () => failure('unread'),
  );
}

/** Takes a content file's text. */
export function acceptText(text: string): Received | Promise<Received> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure('not-json', { text });
  }
  return accept(value, text);
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
    // A file's whole text may be among the details.
    const words = `${finding.code} ${JSON.stringify(finding.details ?? {}).slice(0, 400)}`;
    return { ...finding, message: { sv: words, en: words } };
  }
}

const reading = (): Promise<typeof import('../read/read-content.js')> => import('../read/read-content.js');
