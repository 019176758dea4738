import { type Reader } from '../../text/reader.js';
import type { LateDownload } from '../fragments/download.template.js';
import type { IndicatorView } from './indicator.view.js';
/** The chart as pictures to take home; none where nothing is drawn. Who draws them is fetched when asked for. */
export declare function chartPictures(indicator: IndicatorView, reader: Reader): readonly LateDownload[];
