import type { HeadingTopic, Words } from '../words/words.js';
/** What a heading tells of what stands under it. */
export interface TopicFound {
    readonly topic: HeadingTopic;
    /** The heading's words that told. */
    readonly words: string;
    /** Whether the heading says that and nothing else. */
    readonly isAll: boolean;
}
/** Finds all that a heading tells, what is believed most first. */
export declare function topicsOf(heading: string, words: Words): readonly TopicFound[];
/** Whether a heading is made of the words of topics that hold no goals, "Nyckeltal, indikatorer och mått" too. */
export declare function saysOther(heading: string, words: Words): boolean;
