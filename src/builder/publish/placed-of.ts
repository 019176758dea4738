import { isObject } from '../../format/json.js';
import type { Content } from '../../format/schema.js';
import { isLanguage } from '../../format/language.js';
import { widgetsIn } from '../../widgets/document/widgets-in.js';
import type { WidgetName } from '../../widgets/names.js';
import { textIn } from '../shell/title-of.js';
import { EACH, ROWS, type Choices } from './choices.js';
import { PART_WORDS } from './part-words.js';
import type { Part } from './parts-of.js';
import type { Placed } from './snippet-of.js';

/** The chosen parts as they stand on the page, in the order in which they were chosen. */
export function placedOf(
  { parts, items, language }: Choices,
  offered: readonly Part[],
  content: Content,
): readonly Placed[] {
  const wanted = language ?? content.language ?? 'sv';
  const title = textIn(content.title, wanted) ?? '';
  const publisher = textIn(content.publisher.name, wanted);
  const document = [title, publisher].filter(Boolean).join(', ');
  return parts.flatMap((widget) => {
    const part = offered.find((one) => one.widget === widget);
    if (!part?.count) return [];
    const of = (id: string | undefined): Placed => {
      const entry = part.entries.find((one) => one.id === id);
      return { widget, item: entry?.id, fallback: entry ? `${entry.title}. ${document}` : document };
    };
    const chosen = items[widget];
    // What comes first by itself is named all the same, so that the code shows it whatever is put before it.
    const first = MANY.includes(widget) ? undefined : part.entries[0]?.id;
    if (chosen === ROWS && PART_WORDS[widget].rows)
      return [{ ...of(undefined), item: part.entries.map(({ id }) => id).join(' '), compact: true }];
    if (chosen === EACH && PART_WORDS[widget].each) return part.entries.map(({ id }) => of(id));
    return [of(part.entries.some(({ id }) => id === chosen) ? chosen : first)];
  });
}

/** Parts that show all that there is where none is chosen. */
const MANY: readonly WidgetName[] = ['measure-list', 'responsibility-matrix', 'status-summary'];

/** The widgets of the parts, and those that a whole document, or a section, shows in it. */
export const widgetsOf = (parts: readonly Placed[], content: Content): readonly WidgetName[] => [
  ...new Set(
    parts.flatMap(({ widget }) => [
      widget,
      ...(widget === 'strategy' || widget === 'section' ? widgetsIn(content) : []),
    ]),
  ),
];

/** The languages that the content has texts in, its own first: those it says, and those of its titles. */
export function languagesOf(content: Content): readonly string[] {
  const { goals, sections, journeys, roles, principles, measures, indicators, glossaries } = content;
  const lists = [goals, sections, journeys, roles, principles, measures, indicators, glossaries];
  const titled: readonly { readonly title?: unknown }[] = lists.flatMap((list) => list ?? []);
  const tags = [content, ...titled].flatMap(({ title }) =>
    isObject(title) ? Object.keys(title).filter(isLanguage) : [],
  );
  return [
    ...new Set([
      content.language ?? 'sv',
      ...(content.translations ?? []).map(({ language }) => language),
      ...tags,
    ]),
  ];
}
