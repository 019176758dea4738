import type { Choice } from '../../../format/choices.js';
import type { DateValue, Decision } from '../../../format/schema.js';
import { oncePer } from '../../../format/once-per.js';
import { alternatives, beginning, saying } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { capitalised } from './capitalised.js';
import { datesIn } from './dates.js';
import { bodyIn, isOrganisation } from './organisation.js';
import { referenceIn } from './reference-in.js';
import { told, type Told } from './told.js';

const patternsOf = oncePer((words: Words) => {
  const events = alternatives(Object.values(words.events).flat());
  const by = alternatives(words.by);
  return {
    event: new RegExp(`(?<![\\p{L}\\d-])(?:${events})(?![\\p{L}\\d])`, 'giu'),
    between: new RegExp(`^(?:[\\s,:(–-]|(?<!\\p{L})(?:${by})(?!\\p{L}))*$`, 'iu'),
    small: new RegExp(`^(?:[\\s,:(–-]|(?:${by})(?!\\p{L}))*`, 'iu'),
  };
});

/**
 * Finds the decisions on a document that a text tells of, in order.
 *
 * "Antagen av kommunfullmäktige 2016-06-20, § 108", "Fastställd av KS den 3 maj 2021 § 45", "KF 180625". A word for
 * what happened is needed, with a body, a date or a reference; or a body with one of these and nothing else.
 */
export function decisionsIn(text: string, words: Words): readonly Told<Decision>[] {
  const found: Told<Decision>[] = [];
  let done = 0;
  let tried = 0;
  for (const event of text.matchAll(patternsOf(words).event)) {
    if (event.index < done) continue;
    if (tried++ === MOST_EVENTS) break;
    const end = event.index + event[0].length;
    const parts = partsAfter(text, end, words);
    const before = parts.body === undefined ? partsBefore(text, done, event.index, words) : undefined;
    if (parts.to === end && !before) continue;
    // "Beslut fattas av nämnden" tells of none that has been made.
    const isDated = (before ?? parts).date !== undefined || parts.reference !== undefined;
    if (!isDated && saying(event[0], words.verbs) !== undefined) continue;
    const from = before?.from ?? event.index;
    found.push(
      told(
        {
          event: eventOf(event[0], before ? text.slice(done, from) + 'x' : text.slice(done, from), words),
          ...given(before ?? parts),
          ...(before && parts.date !== undefined && { date: parts.date }),
          ...(before && parts.reference !== undefined && { reference: parts.reference }),
        },
        text,
        from,
        parts.to,
      ),
    );
    done = parts.to;
  }
  return found.length ? found : withoutEvent(text, words);
}

interface Parts {
  readonly body?: string;
  readonly date?: DateValue;
  readonly reference?: string;
  readonly from: number;
  readonly to: number;
}

const given = ({ body, date, reference }: Parts): Omit<Decision, 'event'> => ({
  ...(body !== undefined && { body }),
  ...(date !== undefined && { date }),
  ...(reference !== undefined && { reference }),
});

/** Far more than a text tells of; a text may be made to take time. */
const MOST_EVENTS = 200;

/** Who, when and which paragraph, one after another with only marks and small words between. */
function partsAfter(text: string, from: number, words: Words): Parts {
  const { between } = patternsOf(words);
  // More than three parts take; a text may be long.
  const stretch = text.slice(from, from + 200);
  let parts: Parts = { from, to: 0 };
  const near = (start: number) => start >= parts.to && between.test(stretch.slice(parts.to, start));
  for (let turns = 0; turns < 4; turns++) {
    const rest = stretch.slice(parts.to);
    const date = parts.date === undefined && /\d/.test(rest) ? datesIn(rest, words)[0] : undefined;
    const reference = /\d/.test(rest) ? referenceIn(rest, words) : undefined;
    const body = parts.body === undefined ? bodyAt(rest, words) : undefined;
    if (body && near(parts.to + body.from)) parts = { ...parts, body: body.name, to: parts.to + body.to };
    else if (date && near(parts.to + date.from))
      parts = { ...parts, date: date.value, to: parts.to + date.to };
    else if (reference && near(parts.to + rest.indexOf(reference.words))) {
      parts = {
        ...parts,
        reference: [parts.reference, reference.value].filter(Boolean).join(', '),
        to: parts.to + rest.indexOf(reference.words) + reference.words.length,
      };
    } else break;
  }
  return { ...parts, to: from + parts.to };
}

/** A body at the beginning of a text, by its name, or the words there that look like an organisation's. */
function bodyAt(text: string, words: Words): ReturnType<typeof bodyIn> {
  const small = patternsOf(words).small.exec(text)![0].length;
  const stop = /[,;:.(§\n\d]|\s(?:den|i)\s/u.exec(text.slice(small))?.index ?? text.length;
  const date = datesIn(text, words)[0]?.from ?? text.length;
  const name = text.slice(small, Math.min(small + stop, date, small + 80)).trim();
  // A short form counts before a number.
  const known = bodyIn(text.slice(small, small + name.length + 3), words);
  if (known && known.to - known.from === name.length) {
    return { name: known.name, from: small, to: small + name.length };
  }
  return name.length > 1 && name.length <= 60 && isOrganisation(name, words) && !isDocument(name, words)
    ? { name: capitalised(name), from: small, to: small + name.length }
    : known?.from === 0
      ? { name: known.name, from: small, to: small + known.to }
      : undefined;
}

/** "Strategi för e-samhället" is what was decided on, and nobody who decides. */
const isDocument = (name: string, words: Words): boolean =>
  Object.entries(words.kinds).some(([kind, list]) => kind !== 'mål' && beginning(name, list) !== undefined);

/** Who decided, where it stands before the word in the same sentence: "Kommunfullmäktige fattade i juni 2021 beslut". */
function partsBefore(text: string, done: number, to: number, words: Words): Parts | undefined {
  const sentence = Math.max(done, to - 100);
  const start = sentence + (/[.;\n][^.;\n]*$/u.exec(text.slice(sentence, to))?.index ?? -1) + 1;
  const before = text.slice(start, to);
  const body = bodyIn(before, words);
  const date = datesIn(before, words)[0];
  if (!body || (!date && !/^\s*(?:\p{L}+\s*)?$/u.test(before.slice(body.to)))) return undefined;
  return {
    body: body.name,
    ...(date && { date: date.value }),
    from: start + Math.min(body.from, date?.from ?? body.from),
    to,
  };
}

/** A body with a date or a paragraph and no other words: "KF 180625", "KF 2016-06-20 § 108". */
function withoutEvent(text: string, words: Words): readonly Told<Decision>[] {
  if (text.length > 120) return [];
  const parts = partsAfter(text, 0, words);
  const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(parts.to));
  return isWhole && parts.body !== undefined && (parts.date !== undefined || parts.reference !== undefined)
    ? [told({ event: 'adopted', ...given(parts) }, text, 0, parts.to)]
    : [];
}

/** The document's own word where it stands as one, "Antagen av …"; the format's for a verb in a sentence, "antogs". */
function eventOf(written: string, before: string, words: Words): string {
  if (!/[\p{L}\p{N}]\s*$/u.test(before) && saying(written, words.verbs) === undefined)
    return capitalised(written);
  const events = Object.keys(words.events) as Choice<'event'>[];
  return events.find((event) => saying(written, words.events[event]) === written) ?? capitalised(written);
}
