import { findGoal, findSection } from '../../format/find.js';
import { judgedIn } from '../../format/judged.js';
import type { Actor, Content, Section } from '../../format/schema.js';

/** Lists of entries that a whole page shows under a heading of their own. */
const LISTS = [
  'goals',
  'journeys',
  'actors',
  'roles',
  'principles',
  'measures',
  'indicators',
  'glossaries',
  'documents',
  'funding',
  'participation',
  'statuses',
] as const;
/** A key of the content file that holds a list of entries. */
export type ListKey = (typeof LISTS)[number];
const TEXTS = ['summary', 'vision', 'audience', 'followUp'] as const;
type TextKey = (typeof TEXTS)[number];

/** What stands first where the outline does not say where it stands. */
const USUAL = [
  'decisions',
  'summary',
  'vision',
  'audience',
  'sections',
  'journeys',
  'statuses',
  'goals',
  'principles',
  'roles',
  'measures',
  'indicators',
  'funding',
  'participation',
  'followUp',
  'glossaries',
  'documents',
] as const;
/** Any of these stands for the document's facts as a whole. */
const FACTS =
  /^(?:decisions|kind|edition|period|owner|validUntil|revision|updated|source|alternates|contacts|publisher|sdg|sdgTargets|serves)$/;

interface Entry {
  readonly id?: string | undefined;
}

/** A part of the page: running text, or entries of one list, in their order. */
export type Part =
  | { readonly kind: 'facts' }
  | { readonly kind: TextKey }
  | { readonly kind: 'section'; readonly section: Section; readonly parts: readonly Part[] }
  | {
      readonly kind: 'list';
      readonly list: ListKey;
      readonly entries: readonly Entry[];
      readonly whole: boolean;
    };

/**
 * Works out which parts a whole page shows, and in which order.
 *
 * The outline comes first, and then what it leaves out, in the usual order: nothing is lost. An entry that
 * the outline, or a section, places by its id is not shown a second time where its list is.
 */
export function outlineOf(content: Content): readonly Part[] {
  const { outline = [], sections } = content;
  const within = new Set(claims(sections));
  const claimed = new Set([...outline, ...within]);
  const done = new Set<unknown>();
  const usual = [...USUAL, ...(content.actors?.some(saysMore) ? ['actors'] : [])];
  const placed = [...outline, ...usual].filter((reference) => !within.has(reference)).flatMap(partsOf);
  // Sections that hold one another are in no other: the first of them is shown all the same.
  return together([...placed, ...(sections ?? []).flatMap(shown)]);

  function partsOf(reference: string): readonly Part[] {
    if (FACTS.test(reference)) return once('facts', { kind: 'facts' });
    if (reference === 'sections') return (sections ?? []).flatMap(unclaimed);
    const text = TEXTS.find((key) => key === reference);
    if (text) return content[text] ? once(text, { kind: text }) : [];
    const list = LISTS.find((key) => key === reference);
    if (list === 'statuses' && !judgedIn(content).length) return [];
    if (list) {
      const entries: readonly Entry[] = content[list] ?? [];
      const rest = entries.filter(({ id }) => !id || !claimed.has(id));
      return rest.length ? once(list, { kind: 'list', list, entries: rest, whole: true }) : [];
    }
    const section = findSection(content, reference);
    return section ? shown(section) : entryOf(reference);
  }

  function once(key: unknown, part: Part): readonly Part[] {
    return done.has(key) ? [] : (done.add(key), [part]);
  }

  function unclaimed(section: Section): readonly Part[] {
    return section.id && claimed.has(section.id) ? [] : shown(section);
  }

  function shown(section: Section): readonly Part[] {
    if (done.has(section)) return [];
    done.add(section);
    return [
      {
        kind: 'section',
        section,
        parts: together([
          ...(section.parts ?? []).flatMap(partsOf),
          ...(section.sections ?? []).flatMap(unclaimed),
        ]),
      },
    ];
  }

  function entryOf(id: string): readonly Part[] {
    for (const list of LISTS) {
      const entry =
        list === 'goals'
          ? findGoal(content, id)
          : (content[list] as readonly Entry[] | undefined)?.find((one) => one.id === id);
      if (entry && list !== 'statuses')
        return once(entry, { kind: 'list', list, entries: [entry], whole: false });
    }
    return [];
  }
}

/** Lists of which one widget shows several entries, under headings that it gives them. */
const TOGETHER: readonly ListKey[] = ['documents', 'measures'];

/** The parts, with entries in one that are placed by their ids one after the other: their widget groups them. */
function together(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    const joins =
      part.kind === 'list' &&
      last?.kind === 'list' &&
      part.list === last.list &&
      !part.whole &&
      !last.whole &&
      TOGETHER.includes(part.list);
    if (joins) all[all.length - 1] = { ...part, entries: [...last.entries, ...part.entries] };
    else all.push(part);
  }
  return all;
}

/** Whether there is more to an actor than a name, or to one within: the others are named where they do something. */
function saysMore({ url, note, actors }: Actor): boolean {
  return Boolean(url ?? note ?? actors?.some(saysMore));
}

/** The parts that a section shows, wherever it stands. */
export function sectionOutline(content: Content, section: Section): Part | undefined {
  const alone = { ...content, outline: [], sections: [section] };
  return outlineOf(alone).find((part) => part.kind === 'section');
}

function claims(sections: readonly Section[] = []): string[] {
  return sections.flatMap(({ parts, sections }) => [...(parts ?? []), ...claims(sections)]);
}
