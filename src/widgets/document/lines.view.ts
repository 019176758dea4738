import type { Content } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { ListKey } from './outline.js';
import type { PartView, PartContent } from './part.view.js';
import type { WidgetView } from './widget.view.js';

/** An entry that may have a line in the contents list. */
export interface TitledEntry {
  readonly id?: string | undefined;
  readonly label?: Content['title'] | undefined;
  readonly title?: Content['title'] | undefined;
  readonly code?: Content['title'] | undefined;
}

/** Lists whose entries have lines in the contents list. */
const LINED: readonly ListKey[] = ['goals', 'indicators', 'funding', 'participation'];

/** A part that nothing is said of. */
export function emptyPart(anchor: string, level: number, shows: PartContent): PartView {
  return {
    anchor,
    isAnchor: true,
    level,
    label: undefined,
    title: undefined,
    isTitled: false,
    shows,
    parts: [],
  };
}

/** The entries' lines in the contents list; what they hold is shown where they stand. */
export function entryLines(
  list: ListKey,
  entries: readonly TitledEntry[],
  reader: Reader,
  level: number,
): readonly PartView[] {
  if (!LINED.includes(list)) return [];
  return entries.flatMap(({ id, code, title }) => {
    const said = say(title, reader);
    if (!id || !said) return [];
    return { ...emptyPart(id, level, NOTHING), isAnchor: false, label: say(code, reader), title: said };
  });
}

/** The lines of widgets that have a heading of their own: of the matrix. */
export function widgetLines(widgets: readonly WidgetView[], reader: Reader): readonly PartView[] {
  const title = sayOwn(documentWords(reader).responsibilities, reader);
  return widgets.flatMap(({ anchor, level }) =>
    anchor === undefined ? [] : { ...emptyPart(anchor, level, NOTHING), isAnchor: false, title },
  );
}

const NOTHING: PartContent = { kind: 'widgets', widgets: [] };
