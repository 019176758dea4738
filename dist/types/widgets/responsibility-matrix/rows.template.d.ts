import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { BodyView, GroupView } from './responsibility-matrix.view.js';
/** The head of an actor's column: its short name to the eye, the whole one too to a listener. */
export declare function bodyHead({ short, name, chosen }: BodyView, i: number): TemplateResult;
/** An area's row, and a row for each of its goals. */
export declare function groupTemplate(group: GroupView, i: number, bodies: readonly BodyView[], reader: Reader): TemplateResult;
/** How many answers of each kind every actor has. */
export declare function totalTemplate(bodies: readonly BodyView[], reader: Reader): TemplateResult;
