import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { RelationView } from '../fragments/related-documents.view.js';
/** Related documents as strata: how they relate in the margin, the documents beside. */
export declare function documentListTemplate(groups: readonly RelationView[], reader: Reader): TemplateResult;
