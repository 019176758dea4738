import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { JourneyView } from './journey.view.js';
/** Steps as terraces in one landscape; an ordered list to whoever listens. */
export declare function journeyTemplate(journey: JourneyView, reader: Reader): TemplateResult;
