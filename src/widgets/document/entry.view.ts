import { addressIn } from '../../format/address.js';
import type { Actor, Content, FollowUp, Funding, Participation } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, sayAll, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';
import { sayKronor, sayPeriod } from '../../text/values.js';
import { byRole, responsibleViews, type ResponsibleView } from '../fragments/responsible.view.js';
import { resultViews, type ResultView } from '../fragments/results.view.js';

/** An entry that is text with some facts: funding, participation, follow-up, an actor. */
export interface EntryView {
  readonly id: string | undefined;
  readonly label: Said | undefined;
  readonly title: Said | undefined;
  /** Where its name leads. */
  readonly href: string | undefined;
  readonly body: Said | undefined;
  readonly facts: readonly EntryFactView[];
  /** What came of it: words alone, or with a date and a link. */
  readonly results: readonly ResultView[];
  /** Of an actor: what sort it is. */
  readonly kind: Said | undefined;
  readonly note: Said | undefined;
  readonly entries: readonly EntryView[];
}

/** A label with its values; none where the document has the label alone. */
export interface EntryFactView {
  readonly label: Said;
  readonly values: readonly Value[];
}

type Value = SaidDate | ResponsibleView;

const NOTHING = {
  id: undefined,
  label: undefined,
  title: undefined,
  href: undefined,
  body: undefined,
  facts: [],
  results: [],
  kind: undefined,
  note: undefined,
  entries: [],
};

/** Says how the document is followed up, when next, and what has come of it. */
export function followUpView(entry: FollowUp, content: Content, reader: Reader): EntryView {
  const words = documentWords(reader);
  return {
    ...NOTHING,
    ...texts(entry, reader),
    facts: [
      ...fact(words.cycle, entry.cycle, reader, (cycle) => say(cycle, reader)),
      ...whoFacts(entry, content, reader),
      ...fact(words.next, entry.next, reader, (date) => sayDate(date, reader)),
    ],
    results: resultViews(entry.results, reader),
  };
}

/** Says what pays for the work. */
export function fundingView(entry: Funding, content: Content, reader: Reader): EntryView {
  const words = documentWords(reader);
  return {
    ...NOTHING,
    ...texts(entry, reader),
    facts: [
      ...fact(words.period, entry.period, reader, (period) => sayPeriod(period, reader, words)),
      ...fact(words.amount, entry.amount, reader, (amount) => sayKronor(amount, reader, words)),
      ...whoFacts(entry, content, reader),
    ],
  };
}

/** Says who was heard, when, and what came of it. */
export function participationView(entry: Participation, reader: Reader): EntryView {
  const words = documentWords(reader);
  return {
    ...NOTHING,
    ...texts(entry, reader),
    facts: [
      ...fact(words.who, entry.who, reader, (who) => say(who, reader)),
      ...fact(words.date, entry.date, reader, (date) => sayDate(date, reader)),
    ],
    results: sayAll(entry.results, reader).map((body) => ({
      date: undefined,
      title: undefined,
      body,
      href: undefined,
    })),
  };
}

/** Says who somebody is, with those who belong to them. */
export function actorView(actor: Actor, reader: Reader): EntryView {
  const [name, short] = [say(actor.name, reader), say(actor.short, reader)];
  return {
    ...NOTHING,
    id: actor.id,
    title:
      name && short && name.text !== short.text ? { ...name, text: `${name.text} (${short.text})` } : name,
    href: addressIn(actor.url, reader.src),
    kind: sayToken(actor.kind, documentWords(reader).actorKinds, reader),
    note: say(actor.note, reader),
    entries: (actor.actors ?? []).map((below) => actorView(below, reader)),
  };
}

type Texts = Pick<Funding, 'id' | 'label' | 'body' | 'note'> & {
  readonly title?: Funding['title'] | undefined;
};

function texts({ id, label, title, body, note }: Texts, reader: Reader): Partial<EntryView> {
  return {
    id,
    label: say(label, reader),
    title: say(title, reader),
    body: say(body, reader),
    note: say(note, reader),
  };
}

/** Who is responsible, with a row for each role. */
function whoFacts(
  { responsible }: Pick<Funding, 'responsible'>,
  content: Content,
  reader: Reader,
): readonly EntryFactView[] {
  const views = responsibleViews(responsible, content, reader, documentWords(reader).undecided);
  return views.length
    ? byRole(views, reader).map(({ label, who }) => ({ label, values: who }))
    : fact(reader.words.responsible, responsible, reader, () => []);
}

/** A fact that is left out says nothing; one that is `null` has its label and no value. */
function fact<T>(
  label: string,
  value: T | null | undefined,
  reader: Reader,
  say: (value: T) => Said | readonly Value[] | undefined,
): readonly EntryFactView[] {
  if (value === undefined) return [];
  const said = value === null ? [] : (say(value) ?? []);
  return [{ label: sayOwn(label, reader), values: 'text' in said ? [said] : said }];
}
