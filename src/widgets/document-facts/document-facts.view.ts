import type { Content, Decision } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { datetimeOf, LONGEST_UNBROKEN, sayDate, type SaidDate } from '../../text/dates.js';
import { sayDecision, type SaidDecision } from '../../text/decisions.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';
import { sayPeriod } from '../../text/values.js';
import { editionViews, type EditionView } from './editions.view.js';
import { factRows, link, type DocumentFactView, type DocumentFactPart } from './fact-rows.view.js';
import { lastDayPast } from './validity.view.js';
import { waysView, type WayView } from './ways.view.js';

/** Facts about the document itself. */
export interface DocumentFactsView {
  /** Over the title: the ways to other languages, and what has replaced the document. */
  readonly ways: readonly WayView[];
  readonly replacedBy: readonly EditionView[];
  readonly kind: Said | undefined;
  readonly title: Said | undefined;
  readonly subtitle: Said | undefined;
  /** What stands large beside the title, if it is short: the latest decision's paragraph or date, else the period. */
  readonly large: SaidDate | undefined;
  /** What the large words are, where they do not say it themselves. */
  readonly largeLabel: Said | undefined;
  /** The rest of the latest decision. */
  readonly decided: Partial<SaidDecision> | undefined;
  /** That the document is past its validity. */
  readonly expired: Said | undefined;
  readonly facts: readonly DocumentFactView[];
  /** Remarks on the latest decision, and the decisions before it. */
  readonly note: Said | undefined;
  readonly earlier: readonly SaidDecision[];
  /** The document that the file restates: title and date. */
  readonly source: readonly DocumentFactPart[];
  readonly sourceNote: Said | undefined;
}

/**
 * Says what is known of the document itself.
 *
 * @param today - The day that validity is compared with; undefined where nobody knows it, as on a server.
 */
export function documentFactsView(
  content: Content,
  reader: Reader,
  today: string | undefined,
): DocumentFactsView {
  const words = documentWords(reader);
  const { decisions = [], period, source } = content;
  const sourceTitle = say(source?.title, reader) ?? (source?.url ? { text: source.url } : undefined);
  const latest = latestOf(decisions);
  const said = latest && sayDecision(latest, words.events, reader);
  const years = period && !content.factLabels?.period ? sayPeriod(period, reader, words) : undefined;
  const large = [paragraph(said?.reference), figure(said?.date), figure(years)].find((one) => one);
  const isPeriod = large !== undefined && large === years;
  return {
    ways: waysView(content, reader),
    replacedBy: editionViews(content, 'replaced-by', reader),
    kind: sayToken(content.kind, words.kinds, reader),
    title: say(content.title, reader),
    subtitle: say(content.subtitle, reader),
    large,
    largeLabel: isPeriod ? sayOwn(words.period, reader) : undefined,
    decided: said && {
      act: said.act,
      date: large === said.date ? undefined : said.date,
      reference: large === said.reference ? undefined : said.reference,
      document: said.document,
    },
    expired: expired(content, today, reader),
    facts: factRows(content, latest, isPeriod, reader),
    note: said?.note,
    earlier: decisions
      .filter((decision) => decision !== latest)
      .map((decision) => sayDecision(decision, words.events, reader)),
    source: [link(sourceTitle, source?.url, reader), sayDate(source?.date, reader)].filter(
      (part) => part !== undefined,
    ),
    sourceNote: say(source?.note, reader),
  };
}

/** A paragraph of the minutes, "§ 108"; a case number says little, and stands in the line beside it. */
const paragraph = (said: Said | undefined): Said | undefined =>
  said && /^(?:\S+\s)?§.{1,11}$/.test(said.text) ? said : undefined;

/** A date or a period in figures; one that is put in many words is read in its place. */
const figure = (said: SaidDate | undefined): SaidDate | undefined =>
  said && said.text.length <= LONGEST_UNBROKEN && /\p{Nd}/u.test(said.text) ? said : undefined;

/** That the validity has passed or, where the document states none, the period that it is for. */
function expired(
  { validUntil, period }: Content,
  today: string | undefined,
  reader: Reader,
): Said | undefined {
  const words = documentWords(reader);
  const [last, text] =
    validUntil === undefined || validUntil === null
      ? ([lastDayPast(period?.to, today), words.periodOver] as const)
      : ([lastDayPast(validUntil, today), words.expired] as const);
  return last === undefined ? undefined : sayOwn(text(inOwnWords(last, reader)), reader);
}

/** The latest by date; where a date is not known, the order of the file counts. */
function latestOf(decisions: readonly Decision[]): Decision | undefined {
  return decisions.reduce<Decision | undefined>((latest, decision) => {
    const [known, day] = [datetimeOf(latest?.date), datetimeOf(decision.date)];
    return known && day && day < known ? latest : decision;
  }, undefined);
}

/** A day in the language of the widgets' own words, on one line. */
const inOwnWords = (day: string, reader: Reader): string =>
  sayDate(day, { ...reader, lang: reader.words.lang })!.text.replaceAll(' ', '\u00a0');
