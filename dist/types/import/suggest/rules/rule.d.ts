import type { Piece } from '../../pieces.js';
import type { Words } from '../../words/words.js';
import type { Part } from '../part.js';
import type { Told } from '../told.js';
import type { TopicFound } from '../topics.js';
/** What is known around a part. */
export interface Context {
    readonly words: Words;
    /** Whether the part stands in a goal. */
    readonly isInGoal: boolean;
    /** What the heading tells, what is believed most first. */
    readonly topics: readonly TopicFound[];
}
/** What a part is taken for: its heading, the pieces in it, the parts right below. */
export interface Verdict {
    readonly heading: Told;
    /** What one of its own pieces is; undefined where the rules for pieces decide. */
    readonly piece?: ((piece: Piece, index: number) => Told | undefined) | undefined;
    /** What a part below is; undefined where the rules for parts decide. */
    readonly part?: ((part: Part) => Told | undefined) | undefined;
}
/** Takes parts of one sort for what they are: the one shape of the files in this folder. */
export type PartRule = (part: Part, context: Context) => Verdict | undefined;
/** The first of the topics that a heading tells of which is one of these. */
export declare const topicAmong: ({ topics }: Context, ...wanted: readonly TopicFound["topic"][]) => TopicFound | undefined;
