import type { Content } from '../../format/schema.js';
import { comesFrom, type Draft } from './draft.js';
import { addDecision } from './entries/fact.js';
import { factsOf, type Facts } from './facts/facts-of.js';
import { kindIn } from './facts/kind-in.js';
import { periodIn } from './facts/period-in.js';
import { publisherIn } from './facts/publisher-in.js';
import { textOfPiece, wordsIn } from './plain.js';

/** Pieces from the beginning that tell whose a document is. */
const LOOKED_AT = 300;

/** Gives the content what tells the document from others: title, publisher, kind, language, years, facts. */
export function identify(draft: Draft): void {
  const { content, source, words } = draft;
  const [language] = source.language?.split('-') ?? [];
  if (language && /^[a-z]{2,3}$/.test(language)) content.language = language;
  if (!content.title)
    content.title =
      source.title?.trim() || (content.language === 'en' ? 'Untitled document' : 'Namnlöst dokument');
  placeFacts(draft);
  for (const heading of [content.title, content.subtitle]) {
    const period = typeof heading === 'string' ? periodIn(heading, words)?.value : undefined;
    if (period) content.period ??= period;
  }
  const texts = source.pieces.slice(0, LOOKED_AT).map(textOfPiece);
  const leftOut = source.omissions.map(({ text }) => text);
  content.publisher.name ||= publisherIn(texts, words) ?? publisherIn(leftOut, words) ?? '';
  for (const contact of content.contacts ?? []) contact.role ||= content.publisher.name;
  dropRepeatedSubtitle(draft);
  const kind = kindIn(typeof content.title === 'string' ? content.title : '', words);
  if (content.kind === undefined && kind) content.kind = kind;
}

/** A line below the title that is the publisher's name and nothing else says who publishes. */
function dropRepeatedSubtitle(draft: Draft): void {
  const { content } = draft;
  const { subtitle, publisher } = content;
  if (typeof subtitle !== 'string' || tidyName(subtitle) !== tidyName(publisher.name)) return;
  delete content.subtitle;
  for (const piece of draft.origins.get(content)?.get('subtitle') ?? []) comesFrom(draft, content, '', piece);
  draft.origins.get(content)?.delete('subtitle');
}

const tidyName = (name: unknown): string => wordsIn(String(name)).join(' ');

/** Puts what labels tell in the content; what is there already stays, and what has no place is missed by its words. */
function placeFacts(draft: Draft): void {
  const labelled = {
    facts: factsOf(draft.labels, draft.words).facts,
    pieces: draft.labels.map(({ piece }) => piece),
  };
  for (const { facts, pieces } of [
    ...draft.facts.map(({ facts, piece }) => ({ facts, pieces: [piece] })),
    labelled,
  ])
    mergeFacts(draft, facts, new Set(pieces));
}

function mergeFacts(draft: Draft, told: Facts, pieces: ReadonlySet<string>): void {
  const { decisions = [], followUp, publisher, ...facts } = told;
  const { content } = draft;
  for (const [key, value] of Object.entries(facts) as [keyof Content, never][])
    if (content[key] === undefined) content[key] = value;
    else if (Array.isArray(content[key])) (content[key] as unknown[]).push(...(value as unknown[]));
    else if (key === 'title') shortenTitle(content, value);
  if (followUp) content.followUp = { ...followUp, ...content.followUp };
  if (publisher) content.publisher.name ||= publisher.name;
  for (const piece of pieces) {
    comesFrom(draft, content, '', piece);
    for (const decision of decisions) addDecision(draft, decision, piece);
  }
}

/** "Integrationsplan, version för handlingsplanen": the name that the facts give is the title, the rest goes below it. */
function shortenTitle(content: Content, name?: unknown): void {
  const { title, subtitle } = content;
  if (typeof name !== 'string' || typeof title !== 'string' || subtitle !== undefined) return;
  const rest = title.slice(name.length);
  if (!title.toLowerCase().startsWith(name.toLowerCase()) || !/^\s*[,:–—-]\s*\S/.test(rest)) return;
  content.title = title.slice(0, name.length);
  content.subtitle = rest.replace(/^[\s,:–—-]+/, '');
}
