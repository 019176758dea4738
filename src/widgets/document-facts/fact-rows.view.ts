import { soundAddress } from '../../content/address.js';
import type { Content, DateValue, Decision, Text } from '../../content/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';
import { sayPeriod } from '../../text/values.js';
import { nameOf } from '../responsible.js';

/** A part of a value: words, a date, or a link. */
export interface ValueView extends SaidDate {
  readonly href?: string | undefined;
  /** Language of what the link leads to. */
  readonly hreflang?: string | undefined;
}

/** A label and its values, each of one part or more; no values where the document has the label alone. */
export interface FactView {
  readonly label: Said;
  readonly values: readonly (readonly ValueView[])[];
}

type Key = keyof NonNullable<Content['factLabels']>;
type Parts = readonly (ValueView | undefined)[];

/**
 * Says the document's facts, each a label with its values.
 *
 * @param latest - The decision that is shown beside the title: only what is not stated of it has a row,
 *   unless the document has a table of its own, which is then the first decision's.
 * @param isPeriodShown - Whether the period is shown there too.
 */
export function factRows(
  content: Content,
  latest: Decision | undefined,
  isPeriodShown: boolean,
  reader: Reader,
): readonly FactView[] {
  const words = documentWords(reader);
  const { factLabels, publisher, contacts = [], alternates = [] } = content;
  const { date, body, reference } = (factLabels ? content.decisions?.[0] : latest) ?? {};
  const inTable = <T>(value: T): T | undefined => (factLabels || value === null ? value : undefined);
  const text = (value: Text): Parts => [say(value, reader)];
  const day = (value: DateValue): Parts => [sayDate(value, reader)];
  return [
    ...row('title', words.documentTitle, inTable(content.title), text),
    ...row('kind', words.documentKind, inTable(content.kind), (kind) => [
      sayToken(kind, words.kinds, reader),
    ]),
    ...row('date', words.decidedOn, inTable(date), (value) => [...day(value), say(reference, reader)]),
    ...row('body', words.decidedBy, inTable(body), text),
    ...row(undefined, words.reference, factLabels && date ? undefined : inTable(reference), text),
    ...row('owner', words.owner, content.owner, (owner) => [nameOf(owner, content, reader)]),
    ...row('edition', words.edition, content.edition, text),
    ...row('period', words.period, isPeriodShown ? undefined : content.period, (period) => [
      sayPeriod(period, reader, words),
    ]),
    ...row('revision', words.revision, content.revision, day),
    ...row('validUntil', words.validUntil, content.validUntil, day),
    ...row('updated', words.updated, content.updated, day),
    ...row(undefined, words.publisher, publisher.name, (name) => [link(say(name, reader), publisher.url)]),
    ...contacts.flatMap(({ role, organisation, email, phone, url }) =>
      fact(
        words.contacts,
        [link(say(role, reader), url), say(organisation, reader)],
        [email ? link({ text: email }, `mailto:${email}`) : undefined],
        [phone ? link({ text: phone }, `tel:${phone.replace(/[^\d+]/g, '')}`) : undefined],
      ),
    ),
    ...(alternates.length
      ? fact(
          words.alternates,
          ...alternates.map(({ title, url, kind, language }): Parts => [
            link(say(title, reader), url, language),
            say(kind, reader),
            languageName(language, reader),
          ]),
        )
      : []),
  ];

  /** A fact that is left out says nothing; one that is `null`, or has no words, has its label alone. */
  function row<T>(
    key: Key | undefined,
    usual: string,
    value: T | null | undefined,
    parts: (value: T) => Parts,
  ): readonly FactView[] {
    if (value === undefined) return [];
    const own = say(key && factLabels?.[key], reader);
    return fact(own ?? usual, ...(value === null ? [] : [parts(value)]));
  }

  function fact(label: Said | string, ...values: readonly Parts[]): readonly FactView[] {
    return [
      {
        label: typeof label === 'string' ? sayOwn(label, reader) : label,
        values: values
          .map((parts) => parts.filter((part) => part !== undefined))
          .filter((parts) => parts.length),
      },
    ];
  }
}

/** Words that lead on, where the address is sound. */
export function link(
  said: Said | undefined,
  url: string | undefined,
  hreflang?: string,
): ValueView | undefined {
  return said && { ...said, href: url === undefined ? undefined : soundAddress(url), hreflang };
}

/** "engelska"; undefined where the browser has no word for the language. */
function languageName(tag: string | undefined, { lang }: Reader): Said | undefined {
  if (tag === undefined) return undefined;
  try {
    // Else it would answer in the system's language.
    if (!Intl.DisplayNames.supportedLocalesOf(lang)[0]) return undefined;
    const text = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(tag);
    return text === undefined ? undefined : { text };
  } catch {
    // A tag that the format knows and the browser does not.
    return undefined;
  }
}
