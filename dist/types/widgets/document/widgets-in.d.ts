import type { Content } from '../../format/schema.js';
import { type Tag } from './widget.view.js';
/** Names the widgets that the page of a whole document may show, by what the document holds. */
export declare const widgetsIn: (content: Content) => readonly Tag[];
