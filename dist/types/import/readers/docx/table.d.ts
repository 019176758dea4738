import type { Place } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { type Sink } from './sink.js';
import type { Story } from './story.js';
/** Reads a table; one that only arranges text on the page gives its text instead. */
export declare function readTable(table: XmlNode, sink: Sink, story: Story, part?: Place['part']): void;
