import { addressIn } from '../../format/address.js';
import type { Content } from '../../format/schema.js';
import { datetimeOf } from '../../text/dates.js';
import { say } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/**
 * Says what the document is in schema.org's terms, for crawlers that do not look into shadow roots.
 *
 * @see https://schema.org/DigitalDocument
 */
export function jsonLd(content: Content, reader: Reader): Readonly<Record<string, unknown>> {
  const { publisher, decisions = [], documents = [], goals = [] } = content;
  const words = (text: Content['title'] | null | undefined): string | undefined => say(text, reader)?.text;
  const address = (value: string | undefined): string | undefined => addressIn(value, reader.src);
  return defined({
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: words(content.title),
    alternativeHeadline: words(content.subtitle),
    abstract: words(content.summary),
    inLanguage: content.language ?? 'sv',
    genre: words(content.kind),
    version: words(content.edition),
    datePublished: datetimeOf(decisions[0]?.date),
    dateModified: datetimeOf(content.updated ?? content.revision ?? decisions.at(-1)?.date),
    expires: datetimeOf(content.validUntil),
    url: address(content.source?.url),
    publisher: defined({
      '@type': 'GovernmentOrganization',
      name: words(publisher.name),
      url: address(publisher.url),
      logo: address(publisher.logo?.src),
    }),
    about: goals.flatMap(({ title }) => words(title) ?? []),
    isBasedOn: documents.flatMap(({ title, url }) =>
      defined({ '@type': 'CreativeWork', name: words(title), url: address(url) }),
    ),
  });
}

function defined(entry: Record<string, unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}
