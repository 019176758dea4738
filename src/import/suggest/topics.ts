import { oncePer } from '../../format/once-per.js';
import { alternatives, bare, isOneOf, saying } from '../words/says.js';
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
  'superiorGoals',
  'background',
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
  'background',
  'superiorGoals',
]);

/** Finds all that a heading tells, what is believed most first. */
export function topicsOf(heading: string, words: Words): readonly TopicFound[] {
  const core = withoutItself(heading, words);
  return ORDER.flatMap((topic) => {
    const list = words.headings[topic];
    const isAll = isOneOf(heading, list) || isOneOf(core, list);
    const found = saying(heading, list);
    if (found === undefined) return [];
    const isNearlyAll = bare(heading).length <= found.length + 12;
    return isAll || !BY_THEMSELVES.has(topic) || (isNearlyAll && topic !== 'aims' && topic !== 'commitments')
      ? [{ topic, words: found, isAll }]
      : [];
  });
}

/** Whether a heading is made of the words of topics that hold no goals, "Nyckeltal, indikatorer och mått" too. */
export function saysOther(heading: string, words: Words): boolean {
  const lists = ORDER.filter((topic) => topic !== 'goals').map((topic) => words.headings[topic]);
  const parts = withoutItself(heading, words).split(patternsOf(words).between);
  return [[heading], parts].some((all) => all.every((part) => lists.some((list) => isOneOf(part, list))));
}

/** A heading without the document's own name: "Planens syfte" is "syfte", "Uppföljning av planen" is "Uppföljning". */
function withoutItself(heading: string, words: Words): string {
  const { before, after } = patternsOf(words);
  return heading.replace(before, '').replace(after, '');
}

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
  /** What stands between the parts of a heading. */
  readonly between: RegExp;
}

const patternsOf = oncePer((words: Words): Patterns => {
  const itself = alternatives(words.itself);
  return {
    before: new RegExp(`^(?:${itself})s\\s+`, 'iu'),
    after: new RegExp(`\\s+(?:${alternatives(words.belonging)})\\s+(?:${itself})$`, 'iu'),
    between: new RegExp(`,\\s*|\\s(?:${alternatives(words.and)})\\s`, 'iu'),
  };
});
