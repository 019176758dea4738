import { placeDetailsIn, choice } from './place-details.js';
import { findFault } from './json/find-fault.js';
import { NOT_JSON } from './json/json-messages.js';
import { MESSAGES } from './messages/messages.js';
import { nearest } from './did-you-mean.js';
import type { Finding, Problem } from './problems.js';
import { quote } from './messages/quote.js';
import type { Details } from './messages/sentences.js';
import { spotsIn, placeInWords, type Spot } from './spot.js';
import { offsetsIn, textPlaces, type TextPlace } from './text-places.js';

/** What is known of where a finding stands. */
interface Where {
  readonly spot?: Spot | undefined;
  readonly place?: TextPlace | undefined;
}

/** Puts a finding into words that no file is needed for. What they quote is cut where it is very long. */
export function problemOf(finding: Finding): Problem {
  const { text, ...details } = finding.details ?? {};
  if (finding.code !== 'not-json' || typeof text !== 'string') return inWords(finding, {});
  const fault = findFault(text);
  if (!fault) return inWords({ ...finding, details }, {});
  const { name, offset, mark } = fault;
  return inWords(
    { ...finding, details: { ...details, fault: name, mark, ...around(text, offset) } },
    { place: /^(?:empty|web-page)$/.test(name) ? undefined : textPlaces(text)(offset) },
  );
}

/**
 * Puts the findings of one file into words, with places that a person finds: an entry's title, a key's name, and where
 * the file's text is at hand, line and column.
 *
 * @param file - The value that was read.
 * @param text - The text that it was parsed from.
 */
export function problemsOf(findings: readonly Finding[], file: unknown, text?: string): Problem[] {
  if (!findings.length) return [];
  const placeOf = text === undefined ? () => undefined : placesIn(text, findings);
  const spotAt = spotsIn(file);
  return findings.map((finding) =>
    inWords(finding, { spot: spotAt(finding.pointer), place: placeOf(finding) }),
  );
}

/** Finds the findings in the file's text; those of the file itself are everywhere in it. */
function placesIn(text: string, findings: readonly Finding[]): (finding: Finding) => TextPlace | undefined {
  const offsets = offsetsIn(text, new Set(findings.map(({ pointer }) => pointer)));
  const placeOf = textPlaces(text);
  return ({ pointer, code }) => {
    const found = pointer || code === 'wrong-type' ? offsets.get(pointer) : undefined;
    return found && placeOf(code === 'unknown-key' ? found.key : found.value);
  };
}

function inWords({ details = {}, ...finding }: Finding, where: Where): Problem {
  const quoted = Object.fromEntries(
    Object.entries({ ...meant(details), ...choice(finding, where.spot) }).map(([key, value]) => [
      key,
      typeof value === 'string' ? quote(value) : value,
    ]),
  );
  return {
    ...finding,
    ...(Object.keys(details).length > 0 && { details: quoted }),
    ...where.place,
    message: {
      sv: sentences(finding, quoted, where, 0),
      en: sentences(finding, quoted, where, 1),
    },
  };
}

/** Says where, what, and what to do. */
function sentences(
  { code }: Pick<Finding, 'code'>,
  details: Details,
  { spot, place }: Where,
  language: 0 | 1,
): string {
  const where = [
    ...(place
      ? [
          [`rad ${place.line}, kolumn ${place.column}`, `line ${place.line}, column ${place.column}`][
            language
          ]!,
        ]
      : []),
    ...(spot ? placeInWords(code === 'unknown-key' ? above(spot) : spot, language) : []),
  ].join(', ');
  const words = MESSAGES[code][language](details, placeDetailsIn(code, details, spot, language));
  const whole = where ? `${where[0]!.toUpperCase()}${where.slice(1)}: ${words}` : words;
  return code === 'not-json' ? `${NOT_JSON[language]} ${whole}`.trimEnd() : whole;
}

/** A place without its last step. */
const above = (spot: Spot): Spot => ({ ...spot, steps: spot.steps.slice(0, -1) });

/** What stands before and after a place in its line. */
function around(text: string, offset: number): Details {
  const [before = ''] = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 400), offset).trimEnd()) ?? [];
  const [after = ''] = /^[^\r\n]*/.exec(text.slice(offset, offset + 400).trimStart()) ?? [];
  const start = before.trimStart();
  return {
    before: start.length > 50 ? `… ${start.slice(-50).replace(/^\S* /, '')}` : start,
    after: after.length > 40 ? `${after.slice(0, 40)}…` : after,
  };
}

/** Gives the id that was meant, in the place of all the ids that there are. */
function meant({ ids, ...details }: Details): Details {
  return ids === undefined
    ? details
    : { ...details, nearest: nearest(String(details.id), String(ids).split(' ')) };
}
