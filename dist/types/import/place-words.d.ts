import type { Place } from './pieces.js';
/** Says where in a source something stands, as a person finds it there: “sidan 5, fotnot”, “bladet ”Mål”, cell B3”. */
export declare function placeInWords({ block, page, line, sheet, cell, part }: Place, language: 'sv' | 'en'): string;
