import { superiorGoalViews } from '../fragments/superior-goals.view.js';
import { addressIn } from '../../format/address.js';
import type { Content, DateValue, Decision, Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';
import { sayPeriod } from '../../text/values.js';
import { editionViews, type EditionView } from './editions.view.js';
import { globalGoalFacts } from './global-goals.view.js';
import { languageName } from './language-names.js';
import { nameOf } from '../fragments/responsible.view.js';

/** A part of a value: words, a date, or a link. */
export interface DocumentFactPart extends SaidDate {
  readonly href?: string | undefined;
  /** What it is, before it: "Besöksadress". */
  readonly label?: Said;
  /** Language of what the link leads to. */
  readonly hreflang?: string | undefined;
}

/** A label and its values, each of one part or more; no values where the document has the label alone. */
export interface DocumentFactView {
  readonly label: Said;
  readonly values: readonly (readonly DocumentFactPart[])[];
}

type Key = keyof NonNullable<Content['factLabels']>;
type Parts = readonly (DocumentFactPart | undefined)[];

/**
 * Says the document's facts, each a label with its values.
 *
 * What stands beside the title has a row only where the document has a label of its own for it; the date and
 * the body are then the first decision's, which is the one that a document's own table states.
 *
 * @param latest - The decision that is shown beside the title: what is not stated of it has a row all the same.
 * @param isPeriodShown - Whether the period is shown there too.
 */
export function factRows(
  content: Content,
  latest: Decision | undefined,
  isPeriodShown: boolean,
  reader: Reader,
): readonly DocumentFactView[] {
  const words = documentWords(reader);
  const { factLabels, publisher, contacts = [], alternates = [] } = content;
  const first = content.decisions?.[0];
  const labelled = (key: Key): boolean => factLabels?.[key] !== undefined;
  const own = <T>(key: Key, value: T, shown?: T): T | undefined =>
    labelled(key) ? value : shown === null ? shown : undefined;
  const text = (value: Text): Parts => [say(value, reader)];
  const day = (value: DateValue): Parts => [sayDate(value, reader)];
  return [
    ...row('title', words.documentTitle, own('title', content.title), text),
    ...row('kind', words.documentKind, own('kind', content.kind, content.kind), (kind) => [
      sayToken(kind, words.kinds, reader),
    ]),
    ...row('date', words.decidedOn, own('date', first?.date, latest?.date), (value) => [
      ...day(value),
      say(first?.reference, reader),
    ]),
    ...row('body', words.decidedBy, own('body', first?.body, latest?.body), text),
    ...row(undefined, words.reference, latest?.reference === null ? null : undefined, text),
    ...row('owner', words.owner, content.owner, (owner) => [nameOf(owner, content, reader)]),
    ...row('edition', words.edition, content.edition, text),
    ...row('period', words.period, isPeriodShown ? undefined : content.period, (period) => [
      sayPeriod(period, reader, words),
    ]),
    ...row('revision', words.revision, content.revision, day),
    ...row('validUntil', words.validUntil, content.validUntil, day),
    ...row('updated', reader.words.updated, content.updated, day),
    ...row(undefined, reader.words.publisher, publisher.name, (name) => [
      link(say(name, reader), publisher.url, reader),
    ]),
    ...served(),
    ...replaced(),
    ...contacts.flatMap(({ role, organisation, email, phone, url, ...more }) =>
      fact(
        words.contacts,
        [link(say(role, reader), url, reader), say(organisation, reader)],
        [email ? link({ text: email }, `mailto:${email}`, reader) : undefined],
        [phone ? link({ text: phone }, `tel:${phone.replace(/[^\d+]/g, '')}`, reader) : undefined],
        ...(['visitingAddress', 'postalAddress', 'openingHours'] as const).map((key) =>
          labelledText(words[key], more[key]),
        ),
      ),
    ),
    ...(alternates.length
      ? fact(
          words.alternates,
          ...alternates.map(({ title, url, kind, language }): Parts => [
            link(say(title, reader), url, reader, language),
            say(kind, reader),
            languageName(language, reader),
          ]),
        )
      : []),
  ];

  /** A text with what it is before it, as far as there is one. */
  function labelledText(label: string, text: Text | undefined): Parts {
    const said = say(text, reader);
    return said ? [{ ...said, label: sayOwn(label, reader) }] : [];
  }

  /** The goals above this document that it serves. */
  function served(): readonly DocumentFactView[] {
    const global = globalGoalFacts(content, reader);
    const { serves = [] } = content;
    // A long list of one document's goals names it once, before them.
    const [first, ...others] = serves.map(({ document }) => say(document, reader));
    const shared = others.length && others.every((other) => other?.text === first?.text) ? first : undefined;
    const goals = superiorGoalViews(
      shared ? serves.map((goal) => ({ ...goal, document: undefined })) : serves,
      reader,
    );
    return [
      ...(global.length ? fact(reader.words.globalGoals, ...global.map((said): Parts => [said])) : []),
      ...(goals.length
        ? fact(words.serves, ...(shared ? [[{ ...shared, text: `${shared.text}:` }]] : []), ...goals)
        : []),
    ];
  }

  /** The documents that this one replaces. */
  function replaced(): readonly DocumentFactView[] {
    const editions = editionViews(content, 'replaces', reader);
    return editions.length ? fact(words.relations.replaces, ...editions.map(titled)) : [];
  }

  /** A fact that is left out says nothing; one that is `null`, or has no words, has its label alone. */
  function row<T>(
    key: Key | undefined,
    usual: string,
    value: T | null | undefined,
    parts: (value: T) => Parts,
  ): readonly DocumentFactView[] {
    if (value === undefined) return [];
    const label = say(key && factLabels?.[key], reader);
    return fact(label ?? usual, ...(value === null ? [] : [parts(value)]));
  }

  function fact(label: Said | string, ...values: readonly Parts[]): readonly DocumentFactView[] {
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

const titled = ({ title, href }: EditionView): Parts => [title && { ...title, href }];

/** Words that lead on, where the address is sound. */
export function link(
  said: Said | undefined,
  url: string | undefined,
  { src }: Reader,
  hreflang?: string,
): DocumentFactPart | undefined {
  return said && { ...said, href: addressIn(url, src), hreflang };
}
