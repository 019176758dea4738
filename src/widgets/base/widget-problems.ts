import type { Finding, Problem } from '../../read/problems.js';
import type { Content } from '../../format/schema.js';

/** The key in the content file that a widget shows an entry of. */
export type ShownKey = keyof Content;

/** Says why a widget has nothing to show, though there is content. */
export function missingEntry(content: Content, list: ShownKey, item: string | undefined): Finding {
  const entries = Array.isArray(content[list]) ? (content[list] as readonly Identified[]) : [];
  const [code, details] =
    item && entries.length
      ? (['no-such-item', { id: item, ids: idsOf(entries).join(' ') }] as const)
      : (['nothing-to-show', { key: list }] as const);
  return { pointer: '', severity: 'error', code, details };
}

/** Makes a finding of an exception, which is never the content's fault. */
export const notDrawn = (error: unknown): Finding => ({
  pointer: '',
  severity: 'error',
  code: 'not-drawn',
  details: { reason: String((error as Partial<Error> | null | undefined)?.message ?? error) },
});

/**
 * Tells the console what is wrong, as an editor reads it: place, Swedish, English.
 *
 * @param more - An exception, for those who are to find its cause.
 */
export function tellConsole(
  element: Element,
  problems: readonly Problem[],
  shown: boolean,
  ...more: readonly unknown[]
): void {
  if (!problems.length) return;
  const lines = problems.map(
    ({ pointer, message: { sv, en } }) => `• ${pointer.slice(0, 300)}\n  ${sv}\n  ${en}`,
  );
  const from = element.getAttribute('src') ?? '';
  console[shown ? 'warn' : 'error']([`Samsyn: <${element.localName}> ${from}`, ...lines].join('\n'), ...more);
}

interface Identified {
  readonly id?: string | undefined;
  readonly goals?: readonly Identified[] | undefined;
  readonly sections?: readonly Identified[] | undefined;
}
function idsOf(entries: readonly Identified[]): string[] {
  return entries.flatMap(({ id, goals, sections }) => [
    ...(id ? [id] : []),
    ...idsOf(goals ?? []),
    ...idsOf(sections ?? []),
  ]);
}
