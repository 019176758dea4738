import type { Content, StatusWord, Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { MEASURE_ICONS, measureStatusOf } from './measure-status.js';
import type { StatusIcon } from './status-icon.template.js';
import { targetStatusOf } from './target-status.js';

/** A list of entries that are followed up. */
export type FollowedList = 'goals' | 'measures' | 'indicators';

/** A status in the reader's language. */
export interface StatusView {
  /** What statuses are told apart by: the same for the same status, in whatever words. */
  readonly key: string;
  readonly said: Said;
  /** Where the sun stands; undefined where nothing tells. */
  readonly icon: StatusIcon | undefined;
  /** Place in the document's own scale, or in the usual order; the best first. */
  readonly order: number;
}

const ORDER: readonly (StatusIcon | undefined)[] = ['above', 'on', 'below', 'waiting', 'broken', undefined];

/**
 * Says a status: by the document's own scale, else one of the format's words, else as it stands.
 *
 * @param of - The list that its entry is in. The format's first version knows a measure by the words for work alone, and
 * an indicator by those for a target.
 */
export function statusView(
  status: Text | null | undefined,
  of: FollowedList,
  { samsyn, statuses = [] }: Content,
  reader: Reader,
): StatusView | undefined {
  const given = say(status, reader);
  if (!status || !given) return undefined;
  const own = placeOf(status, statuses);
  if (own >= 0) return scaleStatusView(statuses[own]!, own, reader);
  const by = samsyn === '1.0' ? of : 'goals';
  const { scales, statuses: words } = documentWords(reader);
  const token = given.text.trim().toLowerCase().replaceAll(' ', '-');
  const known: Readonly<Record<string, string>> = {
    ...(by !== 'measures' && scales),
    ...(by !== 'indicators' && words),
  };
  const icon = iconOf(status, by);
  const said = Object.hasOwn(known, token) ? sayOwn(known[token]!, reader) : given;
  return {
    key: measureStatusOf(status) ?? said.text.toLowerCase(),
    said,
    icon,
    order: statuses.length + ORDER.indexOf(icon),
  };
}

/** Says one of the words of the document's own scale. */
export function scaleStatusView(word: StatusWord, place: number, reader: Reader): StatusView {
  return {
    key: `#${place}`,
    said: say(word.title, reader) ?? { text: word.id ?? '' },
    icon: word.level ?? iconOf(word.title, 'goals'),
    order: place,
  };
}

/** Where the sun stands by the words alone: those of work, or of a target. */
function iconOf(status: Text, of: FollowedList): StatusIcon | undefined {
  const measure = of !== 'indicators' && measureStatusOf(status);
  if (measure) return MEASURE_ICONS[measure];
  if (of === 'measures') return undefined;
  for (const text of textsOf(status)) {
    const found = targetStatusOf(text.replaceAll('-', ' '));
    if (found) return found;
  }
  return undefined;
}

const textsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** Finds a status among the words of the scale: by what is written of it in any language, or by its id. */
function placeOf(status: Text, statuses: readonly StatusWord[]): number {
  if (!statuses.length) return -1;
  const written = textsOf(status).map(plain);
  return statuses.findIndex(({ id, title }) =>
    [...textsOf(title), ...(id ? [id] : [])].some((word) => written.includes(plain(word))),
  );
}
