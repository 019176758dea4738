import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { type ResponsibleView } from './responsible.view.js';
/** A name that leads to the actor's page, and in brackets what is said of its part. */
export declare function responsibleTemplate({ said, href, asides }: ResponsibleView, reader: Reader): Renderable;
/** Says who is responsible, in a line: "Ansvarig: Kommunstyrelsen, Socialnämnden (boendet) · Utför: Bolaget". */
export declare function responsibleLine(views: readonly ResponsibleView[], reader: Reader): Renderable;
