import { findGoal } from '../../format/find.js';
import type { Content } from '../../format/schema.js';

/** What tells a content file from the others on the page. */
interface ContentFile {
  readonly content: Content;
  /** Its address, where it is known. */
  readonly src: string | undefined;
}

/** The content files that widgets show. */
const files = new WeakMap<Element, ContentFile>();

/** Notes which content file a widget shows. */
export const showsFile = (widget: Element, content: Content, src: string | undefined): void =>
  void files.set(widget, { content, src });

/**
 * Whether two widgets show parts of one content file: one with the same address or, where the address of either
 * is not known, one that is called the same by the same publisher.
 *
 * @param id - An entry that is sought in both: called otherwise in one, it is another file's.
 */
export function isSameFile(one: Element, other: Element, id: string): boolean {
  const [a, b] = [files.get(one), files.get(other)];
  if (!a || !b) return false;
  if (a.content === b.content) return true;
  if (a.src && b.src) return whole(a.src) === whole(b.src);
  const [goal, same] = [findGoal(a.content, id), findGoal(b.content, id)];
  return nameOf(a) === nameOf(b) && (!goal || !same || textOf(goal.title) === textOf(same.title));
}

const whole = (src: string): string =>
  URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href.replace(/#.*/, '') : src;

const nameOf = ({ content: { title, publisher } }: ContentFile): string => textOf([title, publisher.name]);

const textOf = (value: unknown): string => JSON.stringify(value);
