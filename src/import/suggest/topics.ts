import { bare, isOneOf, saying } from '../words/says.js';
import type { HeadingTopic, Words } from '../words/words.js';

/** What a heading tells of what stands under it. */
export interface TopicFound {
  readonly topic: HeadingTopic;
  /** The heading's words that told. */
  readonly words: string;
  /** Whether the heading says that and nothing else. */
  readonly isAll: boolean;
}

/** The topics in the order that they are believed in, where a heading has words of several. */
const ORDER: readonly HeadingTopic[] = [
  'contents',
  'aims',
  'commitments',
  'foreword',
  'summary',
  'vision',
  'glossary',
  'contact',
  'facts',
  'decisions',
  'audience',
  'steps',
  'principles',
  'participation',
  'followUp',
  'funding',
  'indicators',
  'measures',
  'responsibilities',
  'roles',
  'documents',
  'goals',
];
/** Words that only tell where they are all or nearly all of a heading: "Vad vill vi med integrationen?" is no list of aims. */
const BY_THEMSELVES = new Set<HeadingTopic>([
  'contents',
  'aims',
  'commitments',
  'summary',
  'contact',
  'facts',
]);

/** Finds all that a heading tells, what is believed most first. */
export const topicsOf = (heading: string, words: Words): readonly TopicFound[] =>
  ORDER.flatMap((topic) => {
    const list = words.headings[topic];
    const isAll = isOneOf(heading, list);
    const found = saying(heading, list);
    if (found === undefined) return [];
    const isNearlyAll = bare(heading).length <= found.length + 12;
    return isAll || !BY_THEMSELVES.has(topic) || (isNearlyAll && topic !== 'aims' && topic !== 'commitments')
      ? [{ topic, words: found, isAll }]
      : [];
  });
