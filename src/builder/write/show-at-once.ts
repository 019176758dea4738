import type { Content } from '../../format/schema.js';
import { checkContent } from '../../read/fast-check.js';
import type { ContentWidget } from '../../widgets/base/content-widget.js';
import { hurry } from '../shell/paced-widgets.js';
import { changedEntries, type ChangedEntry } from './changed-entries.js';

/**
 * Has the widgets that show what is new in the content draw it at once, before the whole page is given it.
 *
 * @param page - The page of the whole document, which has been given `before`.
 * @returns Whether all that is new is shown then, where it stands itself. Elsewhere on the page it may be named too.
 */
export function showAtOnce(page: ParentNode, before: object, after: object): boolean {
  const changed = changedEntries(before, after);
  if (!changed?.every(isSound(after))) return false;
  const widgets = [...page.querySelectorAll<ContentWidget>('[nested]')];
  const shown = changed.map((entry) => {
    const widget = widgets.find(({ shadowRoot }) => shadowRoot?.getElementById(entry.id));
    const content = widget?.accepted && contentFor(widget.accepted, entry, before, after);
    return widget && content ? ([widget, content] as const) : undefined;
  });
  if (!shown.every((one) => one !== undefined)) return false;
  for (const [widget, content] of shown) {
    widget.accepted = content;
    hurry(widget);
  }
  return true;
}

/** Whether an entry may be handed on to a widget, which does not look it over. */
const isSound =
  (content: object) =>
  ({ list, after }: ChangedEntry): boolean =>
    checkContent({ ...withoutLists(content), [list]: [after] }) !== 'unsound';

/** A document's own facts, without what its lists hold. */
const withoutLists = (content: object): object =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => !Array.isArray(value)));

/** What a widget shows, with an entry in the place of another: all of the document, or some entries of a list. */
function contentFor(
  accepted: Content,
  { list, before: old, after: entry }: ChangedEntry,
  before: object,
  after: object,
): Content | undefined {
  if ((accepted as object) === before) return after as Content;
  const entries = (accepted as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(entries) || !entries.includes(old)) return undefined;
  const less: object = { ...after, [list]: entries.map((one: unknown) => (one === old ? entry : one)) };
  return less as Content;
}
