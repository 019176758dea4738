import type { Reader } from '../../text/reader.js';
import type { Download } from '../fragments/download.template.js';
import type { MatrixView } from './responsibility-matrix.view.js';
/**
 * The whole matrix, whatever is chosen, as files to take home.
 *
 * The table has the answers in words, and no words where the document does not name the actor. The JSON has
 * them as the content format writes them: an actor that is not named is left out, and `null` stays `null`.
 */
export declare function matrixFiles(matrix: MatrixView, reader: Reader): readonly Download[];
