import type { Place } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { type Sink } from './sink.js';
import type { Story, Surroundings } from './story.js';
/** Reads blocks one after the other; a paragraph whose end is deleted waits for the next. */
export interface BlockReader {
    read(node: XmlNode, around: Surroundings): void;
    /** Tells that no more follow. */
    end(): void;
}
/** Makes a reader of the blocks of a part, a cell or a text box. */
export declare function blockReader(sink: Sink, story: Story, part?: Place['part']): BlockReader;
