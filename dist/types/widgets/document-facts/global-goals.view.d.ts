import type { Content } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/**
 * Says which global goals a document serves: "6 Rent vatten och sanitet för alla (6.3, 6.6)".
 *
 * A target stands by its goal where the document names that, too; the others come after them, by their numbers alone.
 */
export declare function globalGoalFacts({ sdg, sdgTargets }: Pick<Content, 'sdg' | 'sdgTargets'>, reader: Reader): readonly Said[];
