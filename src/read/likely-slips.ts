import { entries } from '../format/entries.js';
import { isObject } from '../format/json.js';
import { keyWords } from './key-words.js';
import type { ContentCode, Finding } from './problems.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Something that is sound, and is hardly what was meant. */
type Slip = Required<Pick<Finding, 'details'>> & { readonly code: ContentCode };

/** A host's name at the beginning of an address: `www.exempelby.se`, `exempelby.se/plan`. */
const HOST = /^(?:www\.[^\s/]+\.[a-z]{2,}|(?:[\w-]+\.)+(?:se|nu|com|org|net|eu))(?![\w.-])/i;
/** A protocol that lacks a sign: `https:/exempelby.se`, `https//exempelby.se`. */
const HALF_PROTOCOL = /^(https?)(?::\/?|\/\/)(?=[\w-]+\.[a-z])/i;
const EMAIL = /^[^\s@/:?#]+@[^\s@/]+\.[^\s@/.]+$/;
/** Ways to hide an at sign from programs that gather addresses. */
const HIDDEN_AT = /\s{0,3}[([{]\s{0,3}(?:at|a|snabel-?a|@)\s{0,3}[)\]}]\s{0,3}/i;

/** Tells of an address, or a key `email`, that leads nowhere. */
export const oddText = (form: string, key: string | number, value: string): Slip | undefined =>
  form === 'address' ? oddAddress(value) : form === 'string' && key === 'email' ? oddEmail(value) : undefined;

/** Tells of an address that a browser takes for one on the file's own site, though it names another. */
export function oddAddress(address: string): Slip | undefined {
  const bare = address.trim();
  const nearest = HOST.test(bare)
    ? `https://${bare}`
    : HALF_PROTOCOL.test(bare)
      ? bare.replace(HALF_PROTOCOL, '$1://')
      : EMAIL.test(bare)
        ? `mailto:${bare}`
        : HIDDEN_AT.test(bare)
          ? `mailto:${mended(bare)}`
          : undefined;
  return nearest === undefined ? undefined : { code: 'odd-address', details: { address: bare, nearest } };
}

/** Tells of an e-mail address that nothing can be sent to: one with its at sign hidden, or with words around it. */
function oddEmail(address: string): Slip | undefined {
  if (EMAIL.test(address.trim()) || !/[\s@:()[\]{}]/.test(address)) return undefined;
  const nearest = mended(address.trim());
  return {
    code: 'odd-email',
    details: { address, ...(EMAIL.test(nearest) && { nearest }) },
  };
}

const mended = (address: string): string => address.replace(/^mailto:/i, '').replace(HIDDEN_AT, '@');

/** The format's own words, by the entry, the key, and what a person writes for them. */
const OWN_WORDS = new Map<string, Map<string, ReadonlyMap<string, string>>>();
for (const [name, meanings] of Object.entries(keyWords.meanings)) {
  const [entry, key] = name.split('.') as [string, string];
  const keys = OWN_WORDS.get(entry) ?? new Map<string, ReadonlyMap<string, string>>();
  const words = Object.entries(meanings).flatMap(([word, meaning]) =>
    [word, ...meaning.toLowerCase().split(' eller ')].map((said) => [said, word] as const),
  );
  OWN_WORDS.set(entry, keys.set(key, new Map(words)));
}

/** The words of an entry's keys, by what a person writes for them. */
export type OwnWords = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Gives the keys of an entry whose values the format has words of its own for; of most entries there are none. */
export const ownWordsIn = (entry: string): OwnWords | undefined => OWN_WORDS.get(entry);

/** Tells of a word for which the format has one of its own: `Klar` where `done` would be known for what it is. */
export function ownWord(own: OwnWords, key: string, value: unknown): Slip | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const nearest = own.get(key)?.get(plain(value));
  return nearest === undefined || nearest === value
    ? undefined
    : { code: 'own-word', details: { word: value, nearest } };
}

/** Gives the words of a document's own scale, in all languages and by their ids: a status may well mean one of them. */
export const scaleWords = (statuses: unknown): ReadonlySet<string> =>
  new Set(
    (Array.isArray(statuses) ? statuses : [])
      .filter(isObject)
      .flatMap(({ id, title }) =>
        [id, ...(isObject(title) ? Object.values(title) : [title])].flatMap((word) =>
          typeof word === 'string' ? plain(word) : [],
        ),
      ),
  );

/** Whether a value is one of the words of the document's own scale. */
export const isScaleWord = (scale: ReadonlySet<string>, key: string, value: unknown): boolean =>
  key === 'status' && typeof value === 'string' && scale.has(plain(value));

const plain = (word: string): string => word.trim().toLowerCase();

/** The entries that have a heading, and the key that holds what should stand under it. */
const UNDER: ReadonlyMap<string, string> = new Map([
  ['section', 'body'],
  ['journey', 'steps'],
  ['roles', 'entries'],
  ['principles', 'items'],
  ['glossary', 'terms'],
  ['followUp', 'body'],
]);
const KINDS = entries.get('section')!.keys.get('kind')!.choices!;
/** The keys that say nothing under a heading. */
const HEAD = new Set(['id', 'label', 'title', 'kind', 'numbered']);

const NONE: readonly never[] = [];
/**
 * Tells of headings with nothing under them: an entry's own, and those of the sections in it, by their numbers.
 *
 * Headings alone, below a text that tells of them, are a list of what there will be.
 */
export function bareHeadings(
  entry: string,
  value: JsonObject,
): readonly (Slip & { readonly section?: number })[] {
  if (entry !== 'content' && !UNDER.has(entry)) return NONE;
  const own = entry === 'section' ? undefined : bareHeading(entry, value);
  if (own) return [own];
  const { sections, body, note } = value;
  if (!Array.isArray(sections)) return NONE;
  const headings = sections.map((section) => bareHeading('section', section));
  if (headings.every(Boolean) && !(isEmpty(body) && isEmpty(note))) return NONE;
  return headings.flatMap((heading, section) => (heading ? { ...heading, section } : []));
}

function bareHeading(entry: string, value: unknown): Slip | undefined {
  const key = UNDER.get(entry);
  if (key === undefined || !isObject(value)) return undefined;
  const { title: heading, kind = 'text' } = value;
  // A kind that is none is told of already.
  if (!KINDS.includes(kind as string)) return undefined;
  const title = isObject(heading) ? (heading['sv'] ?? Object.values(heading)[0]) : heading;
  if (typeof title !== 'string' || !title.trim()) return undefined;
  const says = Object.entries(value).some(
    ([name, one]) => !HEAD.has(name) && !name.startsWith('x-') && !isEmpty(one),
  );
  return says ? undefined : { code: 'bare-heading', details: { title, key } };
}

/** Whether a value says nothing: an empty text, list or object, or null. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' ? !value.trim() : typeof value === 'object' && !Object.keys(value).length);
