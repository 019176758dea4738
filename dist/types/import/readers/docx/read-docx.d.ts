import type { Reader } from '../../reader.js';
/** Reads a Word file (.docx, .docm, .dotx), also one saved as Strict Open XML. */
export declare const readDocx: Reader;
