import type { Content, StatusWord, Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { MEASURE_ICONS, measureStatusOf } from './measure-status.js';
import type { StatusIcon } from './status-icon.template.js';
import { targetStatusOf } from './target-status.js';

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

/** Says a status: by the document's own scale, else one of the format's words, else as it stands. */
export function statusView(
  status: Text | null | undefined,
  { statuses = [] }: Content,
  reader: Reader,
): StatusView | undefined {
  const given = say(status, reader);
  if (!status || !given) return undefined;
  const own = statuses.findIndex((word) => isMeant(word, status));
  if (own >= 0) return scaleStatusView(statuses[own]!, own, reader);
  const { scales, statuses: words } = documentWords(reader);
  const token = given.text.trim().toLowerCase().replaceAll(' ', '-');
  const known: Readonly<Record<string, string>> = { ...scales, ...words };
  const icon = iconOf(status);
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
    icon: word.level ?? iconOf(word.title),
    order: place,
  };
}

/** Where the sun stands by the words alone: those of a target, or of work. */
function iconOf(status: Text): StatusIcon | undefined {
  const measure = measureStatusOf(status);
  if (measure) return MEASURE_ICONS[measure];
  for (const text of textsOf(status)) {
    const found = targetStatusOf(text.replaceAll('-', ' '));
    if (found) return found;
  }
  return undefined;
}

const textsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** Whether a status is written as a word of the scale is, in any language, or is its id. */
function isMeant({ id, title }: StatusWord, status: Text): boolean {
  const words = new Set([...textsOf(title), ...(id ? [id] : [])].map(plain));
  return textsOf(status).some((text) => words.has(plain(text)));
}
