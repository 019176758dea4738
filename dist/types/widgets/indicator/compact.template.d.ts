import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { IndicatorView } from './indicator.view.js';
/**
 * Indicators as rows: name, latest figure, a small chart, and the target.
 *
 * @param isShown - Whether a whole indicator stands elsewhere on the page, for its name to lead to.
 */
export declare function compactTemplate(indicators: readonly IndicatorView[], reader: Reader, isShown: (id: string) => boolean): TemplateResult;
