import type { Content, StatusWord } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { nounView } from '../fragments/noun.view.js';
import { scaleStatusView, type FollowedList, type StatusView } from '../fragments/status.view.js';
import {
  FOLLOWED,
  followedEntries,
  NOW,
  type AreaView,
  type FollowedEntry,
} from './followed-entries.view.js';
import { landscapeView, type LandscapeView } from './landscape.view.js';

/** What a page, and a reader, ask for. */
export interface SummaryOptions {
  /** Which entries; else the first list of which some are judged. */
  readonly of: string | undefined;
  /** Id of the goal whose entries are meant. */
  readonly item: string | undefined;
  /** The year that is asked for; else the latest. */
  readonly year: string | undefined;
  /** Key of the status that is asked for; `''` for all. */
  readonly chosen: string;
}

/** How many stand where, by one status. */
export interface CountView {
  readonly id: string | undefined;
  readonly status: StatusView;
  readonly count: number;
  /** What the document says that the word means. */
  readonly note: Said | undefined;
}

/** An entry, its status, and whether it is one of those that are asked for. */
export interface ListedEntry {
  readonly entry: FollowedEntry;
  readonly status: StatusView;
  readonly found: boolean;
}

/** Follow-up at a glance. */
export interface StatusSummaryView {
  /** What the entries are called. */
  readonly name: Said;
  readonly counts: readonly CountView[];
  readonly landscape: LandscapeView;
  /** One row for each area; none where there is only one. */
  readonly areas: readonly {
    readonly area: AreaView | undefined;
    readonly counts: readonly number[];
    readonly sum: number;
  }[];
  readonly entries: readonly ListedEntry[];
  readonly found: number;
  readonly chosen: string;
  /** The years to choose among, the latest first; none where there is only one. */
  readonly years: readonly string[];
  /** The year that is shown; undefined where the document says none. */
  readonly year: string | undefined;
}

/** @returns undefined where nothing is judged. */
export function statusSummaryView(
  { of, item, year: asked, chosen }: SummaryOptions,
  content: Content,
  reader: Reader,
): StatusSummaryView | undefined {
  const lists = FOLLOWED.filter((list) => !of || of === list);
  const found = lists
    .map((list) => [list, followedEntries(list, content, item, reader)] as const)
    .find(([, entries]) => entries.some(({ statuses }) => statuses.size));
  if (!found) return undefined;
  const [list, followed] = found;
  const years = [...new Set(followed.flatMap(({ statuses }) => [...statuses.keys()]))]
    .filter((year) => year !== NOW)
    .sort()
    .reverse();
  const year = asked !== undefined && years.includes(asked) ? asked : years[0];
  const none: StatusView = {
    key: 'not-assessed',
    said: sayOwn(documentWords(reader).notAssessed, reader),
    icon: 'waiting',
    order: Infinity,
  };
  const stands = followed.map((entry) => ({ entry, status: statusIn(year, years[0], entry) ?? none }));
  const counts = countsOf(stands, content, reader);
  const keys = counts.map(({ status }) => status.key);
  const wanted = counts.some(({ status }) => status.key === chosen) ? chosen : '';
  const entries = stands.map(({ entry, status }): ListedEntry => ({
    entry,
    status,
    found: !wanted || status.key === wanted,
  }));
  return {
    name: nameOf(list, content, reader),
    counts,
    landscape: landscapeView(counts),
    areas: areasOf(stands, keys),
    entries,
    found: entries.filter(({ found }) => found).length,
    chosen: wanted,
    years: years.length > 1 ? years : [],
    year,
  };
}

/** What an entry says of itself holds for the latest year, where no judgement of that year says otherwise. */
const statusIn = (
  year: string | undefined,
  latest: string | undefined,
  { statuses }: FollowedEntry,
): StatusView | undefined => statuses.get(year ?? NOW) ?? (year === latest ? statuses.get(NOW) : undefined);

type Standing = Pick<ListedEntry, 'entry' | 'status'>;

/** The words of the document's own scale are there even of none; others only of some. */
function countsOf(stands: readonly Standing[], content: Content, reader: Reader): readonly CountView[] {
  const scale = (content.statuses ?? []).map((word, place) => scaleStatusView(word, place, reader));
  const wordOf = (status: StatusView): StatusWord | undefined =>
    content.statuses?.[scale.findIndex(({ key }) => key === status.key)];
  const all = new Map(
    [...scale, ...stands.map(({ status }) => status)].map((status) => [status.key, status]),
  );
  return [...all.values()]
    .sort((a, b) => a.order - b.order || 0)
    .map((status) => ({
      status,
      count: stands.filter((one) => one.status.key === status.key).length,
      id: wordOf(status)?.id,
      note: say(wordOf(status)?.note, reader),
    }));
}

function areasOf(stands: readonly Standing[], keys: readonly string[]): StatusSummaryView['areas'] {
  const areas = new Map(stands.map(({ entry: { area } }) => [area?.key, area]));
  if (areas.size < 2) return [];
  return [...areas].map(([key, area]) => {
    const own = stands.filter(({ entry }) => entry.area?.key === key);
    const counts = keys.map((status) => own.filter((one) => one.status.key === status).length);
    return { area, counts, sum: own.length };
  });
}

function nameOf(list: FollowedList, { labels }: Content, reader: Reader): Said {
  // The document's word over its goals may be one for its areas, and what is judged the goals within them.
  const own = list === 'measures' ? nounView(labels?.measure, reader)?.title : undefined;
  return own ?? sayOwn(documentWords(reader)[list], reader);
}
