import type { Reader } from '../../text/reader.js';
import type { IndicatorView } from './indicator.view.js';
/** An indicator's values as the text of a CSV file, one a row, with what the source wrote beside the number. */
export declare function valuesFile(indicator: IndicatorView, reader: Reader): string;
