import type { Content, Decision, RelatedDocument } from '../../../format/schema.js';
import { isOneOf } from '../../words/says.js';
import type { FactLabel, Words } from '../../words/words.js';
import { capitalised } from './capitalised.js';
import { contactIn } from './contact-in.js';
import { dateOf } from './date-in.js';
import { datesIn } from './dates.js';
import { decisionsIn } from './decisions-in.js';
import type { Labelled } from './labels.js';
import { bodyNamed } from './organisation.js';
import { periodIn } from './period-in.js';
import { referenceIn } from './reference-in.js';
import { statedAudience } from './stated-audience.js';
import { validityIn } from './validity-in.js';

/** The keys of a content file that tell facts of the document. */
export type Facts = Partial<
  Pick<
    Content,
    | 'title'
    | 'kind'
    | 'edition'
    | 'period'
    | 'decisions'
    | 'owner'
    | 'validUntil'
    | 'revision'
    | 'updated'
    | 'factLabels'
    | 'contacts'
    | 'audience'
    | 'documents'
    | 'followUp'
    | 'publisher'
  >
>;

/** Facts of a document as its labels have them, and what has no place among them. */
export interface FactsOf {
  readonly facts: Facts;
  /** Labels, by their places in what was given, whose values are among the facts. */
  readonly placed: readonly number[];
  /** Words of values that have no place: a person's name beside a role. */
  readonly unplaced: readonly string[];
}

/**
 * Puts labels and their values together to the document's facts; an empty value is `null`: the document has the label
 * and no value.
 *
 * What several labels tell of one decision, who, when and which paragraph, is one decision; another event is another.
 */
export function factsOf(labels: readonly Labelled[], words: Words): FactsOf {
  const placed: number[] = [];
  const unplaced: string[] = [];
  let facts: Facts = {};
  let decision: Partial<Decision> = {};
  const decisions: Decision[] = [];
  const close = (): void => {
    if (Object.values(decision).some((value) => value !== null && value !== undefined))
      decisions.push({ ...decision, event: decision.event ?? 'adopted' });
    decision = {};
  };
  const own: Record<string, string> = {};
  for (const [at, { fact, label, value }] of labels.entries()) {
    if (fact === undefined) continue;
    const empty = value === '' || isOneOf(value, words.missing);
    const part = partOf(fact, label, value, empty, words);
    if (!part) continue;
    // "Upprättad" and "Antagen", each with its day, are two.
    const isOther = part.decision?.event !== undefined && decision.event !== undefined;
    if (isOther && part.decision.event !== decision.event && !fits(facts, decision, part)) close();
    if (!fits(facts, decision, part)) continue;
    placed.push(at);
    facts = { ...facts, ...part.facts };
    decision = merged(decision, part.decision);
    unplaced.push(...(part.unplaced ?? []));
    if (part.ownLabel) own[part.ownLabel] = label;
  }
  close();
  if (decisions.length) facts = { ...facts, decisions };
  return { facts: Object.keys(own).length ? { ...facts, factLabels: own } : facts, placed, unplaced };
}

/** What one label tells. */
interface Part {
  readonly facts?: Facts;
  readonly decision?: Partial<Decision>;
  readonly ownLabel?: keyof NonNullable<Content['factLabels']>;
  readonly unplaced?: readonly string[];
}

/** A fact stands once: what a second label of the same sort tells has no place. */
const fits = (facts: Facts, decision: Partial<Decision>, part: Part): boolean =>
  Object.keys(part.facts ?? {}).every((key) => !(key in facts)) &&
  Object.entries(part.decision ?? {}).every(
    ([key, value]) =>
      key === 'event' ||
      key === 'reference' ||
      decision[key as keyof Decision] === undefined ||
      decision[key as keyof Decision] === value,
  );

const merged = (one: Partial<Decision>, other: Partial<Decision> = {}): Partial<Decision> => ({
  ...one,
  ...other,
  ...(one.event !== undefined && { event: one.event }),
  ...(one.reference != null &&
    other.reference != null && { reference: `${one.reference as string}, ${other.reference as string}` }),
});

function partOf(
  fact: FactLabel,
  label: string,
  value: string,
  empty: boolean,
  words: Words,
): Part | undefined {
  switch (fact) {
    case 'title':
      return empty ? undefined : { facts: { title: value }, ownLabel: 'title' };
    case 'kind':
      return empty ? undefined : { facts: { kind: value }, ownLabel: 'kind' };
    case 'edition':
      return { facts: { edition: empty ? null : value }, ownLabel: 'edition' };
    case 'owner':
      return { facts: { owner: empty ? null : (bodyNamed(value, words) ?? value) }, ownLabel: 'owner' };
    case 'validUntil':
      return { facts: { validUntil: dateOf(value, words) }, ownLabel: 'validUntil' };
    case 'revision':
      return { facts: { revision: dateOf(value, words) }, ownLabel: 'revision' };
    case 'updated':
      return { facts: { updated: dateOf(value, words) }, ownLabel: 'updated' };
    case 'nextRevision':
      return { facts: { followUp: { next: dateOf(value, words) } } };
    case 'validFrom':
    case 'period':
      return periodPart(fact, label, value, empty, words);
    case 'body':
    case 'date':
    case 'reference':
    case 'diaryNumber':
      return decisionPart(fact, label, value, empty, words);
    case 'contact': {
      const found = empty ? undefined : contactIn(value, words);
      return found && { facts: { contacts: [found.contact] }, unplaced: found.unplaced };
    }
    case 'audience':
      return empty ? undefined : { facts: { audience: statedAudience(value) } };
    case 'replaces':
      return empty ? undefined : { facts: { documents: [replaced(value)] } };
    case 'publisher':
      return empty ? undefined : { facts: { publisher: { name: value } } };
  }
}

const replaced = (title: string): RelatedDocument => ({ title, relation: 'replaces' });

/** "Gäller: 2025–2027"; an end alone, "Giltighetstid: till och med 2027-12-31", is no period. */
function periodPart(
  fact: 'validFrom' | 'period',
  label: string,
  value: string,
  empty: boolean,
  words: Words,
): Part | undefined {
  if (empty) return fact === 'period' ? { facts: { period: null } } : undefined;
  const [date, ...more] = datesIn(value, words);
  const period = periodIn(value, words)?.value;
  const whole = period && /^[^\p{L}]*$/u.test(value.replace(periodIn(value, words)!.words, ''));
  if (period) return { facts: { period: whole ? period : { ...period, text: value } }, ownLabel: 'period' };
  const end = validityIn(`${label} ${value}`, words);
  if (end?.value.validUntil && end.rest === '')
    return { facts: { validUntil: end.value.validUntil }, ownLabel: 'validUntil' };
  return {
    facts: {
      period:
        date && more.length === 0 && fact === 'validFrom' ? { from: dateOf(value, words)! } : { text: value },
    },
  };
}

/** "Beslutsinstans", "Fastställd", "§", "Dnr": the parts of a decision, each in a cell of its own or together. */
function decisionPart(fact: FactLabel, label: string, value: string, empty: boolean, words: Words): Part {
  const key = fact === 'diaryNumber' || fact === 'reference' ? 'reference' : (fact as 'body' | 'date');
  const event = eventOf(label, words);
  const own: Part = key === 'reference' ? {} : { ownLabel: key };
  const named = event === undefined ? {} : { event };
  if (empty) return { decision: { ...named, [key]: null }, ...own };
  // "2016-06-20, § 108" and "KF 2016-06-20 § 108" in one cell.
  const together = decisionsIn(`${Object.values(words.events)[0]![0]!} ${value}`, words)[0];
  if (together?.rest === '' && key !== 'reference') {
    const { body, date, reference } = together.value;
    return {
      decision: {
        ...named,
        ...(body != null && { body }),
        ...(date != null && { date }),
        ...(reference != null && { reference }),
      },
      ...own,
    };
  }
  // "24-09-30 § 77": a day in the document's own writing.
  const paragraph = key === 'date' ? referenceIn(value, words) : undefined;
  if (paragraph?.rest)
    return {
      decision: { ...named, date: dateOf(paragraph.rest, words), reference: paragraph.value },
      ...own,
    };
  if (key === 'date') return { decision: { ...named, date: dateOf(value, words) }, ...own };
  if (key === 'body') return { decision: { ...named, body: bodyNamed(value, words) ?? value }, ...own };
  // A number alone needs its label to be understood: "Dnr KS 2020/123".
  const says = fact === 'diaryNumber' && referenceIn(value, words)?.rest !== '';
  return { decision: { ...named, reference: says ? `${capitalised(label)} ${value}` : value }, ...own };
}

/** The event that a label names as its first word: "Antagen av" is "Antagen", "Beslutsinstans" none. */
function eventOf(label: string, words: Words): string | undefined {
  const first = /^\p{L}+/u.exec(label)?.[0] ?? '';
  const events = Object.values(words.events).flat();
  return first !== '' && events.includes(first.toLowerCase()) && !words.verbs.includes(first.toLowerCase())
    ? capitalised(first)
    : undefined;
}
