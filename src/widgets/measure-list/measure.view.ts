import { addressIn } from '../../format/address.js';
import type { Content, DateValue, Goal, Measure, Source, Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, sayAll, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { AssessmentsView } from '../goal-progress/assessments.view.js';
import { fragmentOf } from '../fragments/fragment-of.js';
import { goalName } from '../fragments/goal-name.js';
import { assessmentsOf } from '../fragments/goal-progress.js';
import { sayKronor } from '../../text/values.js';
import { byRole, responsibleViews, type ResponsibleView } from '../fragments/responsible.view.js';
import type { TraitName } from './measure-entries.view.js';
import { resultViews, type ResultView } from '../fragments/results.view.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
import { statusView } from '../fragments/status.view.js';

/** A value of a fact. */
export interface MeasureFactValue {
  readonly said: SaidDate;
  /** Where what it names stands. */
  readonly href?: string | undefined;
  /** Said after it, in brackets. */
  readonly asides?: readonly Said[];
  /** Its words may have Markdown in them. */
  readonly marked?: boolean;
  /** The status that an icon shows. */
  readonly icon?: StatusIcon | undefined;
}

/** A label and its values; none where the document has the label alone. */
export interface MeasureFactView {
  readonly label: Said;
  readonly values: readonly MeasureFactValue[];
}

/** One measure. Every part may be missing. */
export interface MeasureView {
  readonly id: string | undefined;
  readonly number: Said | undefined;
  readonly title: Said | undefined;
  readonly body: Said | undefined;
  /** null where the document has the label alone. */
  readonly result: Said | null | undefined;
  /** What came of it at each follow-up. */
  readonly results: readonly ResultView[];
  /** How it was assessed at different times. */
  readonly assessments: AssessmentsView | undefined;
  readonly note: Said | undefined;
  readonly source: Source | undefined;
  /** Who, when, how far, for which goals, with what money, and so on. */
  readonly facts: readonly MeasureFactView[];
}

/** Content and page around a measure, in which its names are looked up. */
export interface MeasureContext {
  readonly content: Content;
  /** Whether the entry with an id stands somewhere else on the page. */
  readonly isShown: (id: string) => boolean;
}

/**
 * Says what a measure holds.
 *
 * @param goals - The goals that it serves, as far as they are to be named.
 * @param known - What the group that it stands in has said of it already.
 */
export function measureView(
  measure: Measure,
  goals: readonly Goal[],
  { content, isShown }: MeasureContext,
  reader: Reader,
  known?: TraitName,
): MeasureView {
  const { start, due, status, priority, funding, related, updated, result } = measure;
  const { category, recipients, place, cost } = measure;
  const words = documentWords(reader);
  const stands = statusView(status, 'measures', content, reader);
  /** A fact that the document states, or that it has the label for: where what is given is null. */
  const fact = (
    label: string,
    given: unknown,
    values: readonly MeasureFactValue[],
  ): readonly MeasureFactView[] =>
    given === null || values.length ? [{ label: sayOwn(label, reader), values }] : [];
  const who = responsibleOf(measure, content, reader);
  const dated = (label: string, date: DateValue | null | undefined): readonly MeasureFactView[] =>
    fact(label, date, values(sayDate(date, reader)));
  return {
    id: measure.id,
    number: say(measure.number, reader),
    title: say(measure.title, reader),
    body: say(measure.body, reader),
    result: result === null ? null : say(result, reader),
    results: resultViews(measure.results, reader),
    assessments: assessmentsOf(measure, 'measures', content, reader),
    note: say(measure.note, reader),
    source: measure.source,
    facts: [
      who.length
        ? byRole(who, reader).map(({ label, who }) => ({ label, values: who }))
        : fact(reader.words.responsible, measure.responsible, []),
      known === 'category' ? [] : fact(words.category, category, values(say(category, reader))),
      fact(
        words.recipients,
        recipients,
        sayAll(recipients, reader).map((said) => ({ said })),
      ),
      fact(words.place, place, values(say(place, reader))),
      dated(words.start, start),
      dated(words.due, due),
      fact(words.status, status, values(stands?.said, { icon: stands?.icon })),
      known === 'priority' ? [] : fact(words.priority, priority, values(say(priority, reader))),
      fact(
        words.goals,
        goals,
        goals.map((goal) => ({ said: goalName(goal, reader), href: fragmentOf(goal.id, isShown) })),
      ),
      fact(words.cost, cost, values(breakable(sayKronor(cost, reader, words)))),
      fact(words.funding, funding, values(say(funding, reader), { marked: true })),
      fact(
        words.seeAlso,
        related,
        (related ?? []).flatMap((text) => relatedTo(text, content, isShown, reader)),
      ),
      dated(reader.words.updated, updated),
    ].flat(),
  };
}

/** A sum in a narrow column, which may break before what it is counted in. */
const breakable = (said: Said | undefined): Said | undefined =>
  said && { ...said, text: said.text.replace(/\u00a0(?=\p{L})/u, ' ') };

/** What is said, as a list of one or none. */
const values = (
  said: SaidDate | undefined,
  more?: Omit<MeasureFactValue, 'said'>,
): readonly MeasureFactValue[] => (said ? [{ said, ...more }] : []);

/** Those who are responsible, or may become so; not those of whom the document says that they are not. */
export function responsibleOf(
  { responsible }: Measure,
  content: Content,
  reader: Reader,
): readonly ResponsibleView[] {
  return responsibleViews(responsible, content, reader, documentWords(reader).undecided);
}

/** What a measure is related to: a document by its id, or words. */
function relatedTo(
  text: Text,
  { documents }: Content,
  isShown: MeasureContext['isShown'],
  reader: Reader,
): readonly MeasureFactValue[] {
  const found = documents?.find(({ id }) => id !== undefined && id === text);
  return found
    ? values(say(found.title, reader), {
        href: addressIn(found.url, reader.src) || fragmentOf(found.id, isShown),
      })
    : values(say(text, reader), { marked: true });
}
