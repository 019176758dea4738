import type { XmlNode } from '../xml.js';
import type { Surroundings } from './story.js';
/** Tells what holds inside a content control (`w:sdt`): a tick box, an unfilled prompt, a contents list. */
export declare function withinControl(control: XmlNode, around: Surroundings): Surroundings;
/** What stands in a content control. */
export declare function controlContent(control: XmlNode): readonly XmlNode[];
