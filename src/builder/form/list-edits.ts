import { entries } from '../../format/entries.js';
import { valueAt, withoutItem, type Path } from '../model/json-path.js';
import { entryNameAt } from './entry-walk.js';
import { withField } from './fields.js';

/** Takes an item out of a list; one that its entry cannot do without stays when it is empty. */
export function withoutListItem(content: unknown, list: Path, at: number): unknown {
  const items = valueAt(content, list);
  const isLast = Array.isArray(items) && items.length === 1;
  return isLast && isRequired(list) ? withField(content, list, []) : withoutItem(content, list, at);
}

function isRequired(list: Path): boolean {
  const entry = entryNameAt(list.slice(0, -1));
  return entry !== undefined && (entries.get(entry)?.required.includes(String(list.at(-1))) ?? false);
}
