import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { PrincipleListView } from './principle-list.view.js';
/** Principles as strata under the horizon; a number is the picture. */
export declare function principleListTemplate(list: PrincipleListView, reader: Reader): TemplateResult;
