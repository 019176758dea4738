import type { Content } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import { type Told } from './told.js';
export type Period = NonNullable<Content['period']>;
/**
 * Finds the years that something is for: "2021–2025", "2018-2022 med utblick mot 2027", "åren 2021 till 2025".
 *
 * The words after the years are part of it where they have a year themselves.
 */
export declare function periodIn(text: string, words: Words): Told<Period> | undefined;
