import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
/** In the place of a value that the document has a label for and no more: "Ej angivet". */
export declare function notStated(reader: Reader): TemplateResult;
