import type { Actor, Content, Funding, Participation } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayAll, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { nounView } from '../fragments/noun.view.js';
import { sectionView, type SectionView } from '../section/section.view.js';
import { actorView, followUpView, fundingView, participationView, type EntryView } from './entry.view.js';
import { emptyPart, entryLines, widgetLines, type TitledEntry } from './lines.view.js';
import type { ListKey, Part } from './outline.js';
import { widgetViews, type WidgetView } from './widget.view.js';

/** A part of a whole document, as it stands on the page. */
export interface PartView {
  /** What the contents list leads to. */
  readonly anchor: string;
  /** Whether the part bears the anchor itself; else the entry that it shows does. */
  readonly isAnchor: boolean;
  readonly level: number;
  readonly label: Said | undefined;
  /** What the part is called in the contents list; undefined where it is not in it. */
  readonly title: Said | undefined;
  /** Whether the title has to be written over the part, since nothing in it does. */
  readonly isTitled: boolean;
  readonly shows: PartContent;
  /** Parts within, in the contents list. */
  readonly parts: readonly PartView[];
}

/** Content of a part. */
export type PartContent =
  | { readonly kind: 'section'; readonly section: SectionView }
  | { readonly kind: 'lead' | 'prose'; readonly text: Said }
  | { readonly kind: 'items'; readonly items: readonly Said[] }
  | { readonly kind: 'entries'; readonly entries: readonly EntryView[] }
  | { readonly kind: 'widgets'; readonly widgets: readonly WidgetView[] };

/**
 * Says what the parts hold, and where their headings stand.
 *
 * @param level - Level of the parts' headings.
 * @param within - Whether they stand under the heading of a section, and need none of their own.
 */
export function partViews(
  parts: readonly Part[],
  content: Content,
  reader: Reader,
  level: number,
  within = false,
): readonly PartView[] {
  const words = documentWords(reader);
  return parts.flatMap((part): PartView | readonly PartView[] => {
    switch (part.kind) {
      case 'section':
        return sectionPart(part, content, reader, level);
      case 'facts':
        return emptyPart('facts', level, {
          kind: 'widgets',
          widgets: [{ tag: 'document-facts', item: undefined, content, level }],
        });
      case 'summary': {
        const text = say(content.summary, reader);
        return text ? emptyPart('summary', level, { kind: 'prose', text }) : [];
      }
      case 'vision': {
        const text = say(content.vision, reader);
        return text ? named('vision', words.vision, { kind: 'lead', text }) : [];
      }
      case 'audience': {
        const items = sayAll(content.audience, reader);
        return items.length ? named('audience', words.audience, { kind: 'items', items }) : [];
      }
      case 'followUp': {
        const { label, title, ...entry } = followUpView(content.followUp!, content, reader);
        // The part's heading is the entry's own.
        const entries = [{ ...entry, label: undefined, title: undefined }];
        return {
          ...named('followUp', words.followUp, { kind: 'entries', entries }),
          ...((label ?? title) && {
            label,
            title: title ?? sayOwn(words.followUp, reader),
            isTitled: true,
          }),
        };
      }
      case 'list':
        return listPart(part, content, reader, level, within);
    }
  });

  /** A part under one of the widgets' own words, unless a section's heading stands over it. */
  function named(anchor: string, title: string, shows: PartContent): PartView {
    return {
      ...emptyPart(anchor, level, shows),
      ...(within ? {} : { title: sayOwn(title, reader), isTitled: true }),
    };
  }
}

function sectionPart(
  { section, parts }: Part & { kind: 'section' },
  content: Content,
  reader: Reader,
  level: number,
): PartView {
  const view = sectionView(section, content, reader);
  const titled = Boolean(view.label ?? view.title);
  return {
    ...emptyPart(view.id ?? slug(view.title?.text ?? view.label?.text ?? ''), level, {
      kind: 'section',
      section: view,
    }),
    label: view.label,
    title: view.title,
    parts: partViews(parts, content, reader, titled ? level + 1 : level, titled),
  };
}

/** An anchor of a title's letters and digits: "Läget just nu" gives `laget-just-nu`. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Lists whose entries have titles, and stand each as a part of its own. */
const OWN: readonly ListKey[] = ['journeys', 'roles', 'principles', 'glossaries'];

function listPart(
  { list, entries, whole }: Part & { kind: 'list' },
  content: Content,
  reader: Reader,
  level: number,
  within: boolean,
): PartView | readonly PartView[] {
  const words = documentWords(reader);
  if (OWN.includes(list))
    return entries.map((entry, i) => {
      const [widget] = widgetViews(list, [entry], content, reader, level);
      const { label, title } = entry as TitledEntry;
      const own = say(title, reader);
      return {
        ...emptyPart(entry.id ?? `${list}-${i}`, level, { kind: 'widgets', widgets: [widget!] }),
        isAnchor: !entry.id,
        label: say(label, reader),
        title: own ?? (within ? undefined : sayOwn(words[list as 'journeys'], reader)),
        isTitled: !own && !within,
      };
    });
  if (list === 'statuses') {
    const shows: PartContent = {
      kind: 'widgets',
      widgets: widgetViews(list, entries, content, reader, level),
    };
    return { ...emptyPart(list, level, shows), isAnchor: false, title: sayOwn(words.progress, reader) };
  }
  const titled = whole && !within;
  const below = titled ? level + 1 : level;
  const shows: PartContent =
    list === 'funding' || list === 'participation' || list === 'actors'
      ? { kind: 'entries', entries: entries.map((entry) => textEntry(list, entry, content, reader)) }
      : { kind: 'widgets', widgets: widgetViews(list, entries, content, reader, below, whole) };
  const first = entries[0]?.id;
  const part = emptyPart(whole || !first ? list : first, level, shows);
  return {
    ...part,
    isAnchor: whole || !first,
    ...(titled ? { title: headOf(list, content, reader), isTitled: true } : {}),
    parts: [
      ...entryLines(list, entries, reader, below),
      ...(shows.kind === 'widgets' ? widgetLines(shows.widgets, reader) : []),
    ],
  };
}

/** The document's own word over a list, else the widgets'. */
function headOf(list: ListKey, { labels }: Content, reader: Reader): Said {
  const noun = list === 'measures' ? nounView(labels?.measure, reader)?.title : undefined;
  const own = list === 'goals' ? say(labels?.goals, reader) : noun;
  return own ?? sayOwn(documentWords(reader)[list as 'goals'], reader);
}

function textEntry(
  list: 'funding' | 'participation' | 'actors',
  entry: object,
  content: Content,
  reader: Reader,
): EntryView {
  if (list === 'funding') return fundingView(entry as Funding, content, reader);
  return list === 'actors'
    ? actorView(entry as Actor, reader)
    : participationView(entry as Participation, reader);
}
