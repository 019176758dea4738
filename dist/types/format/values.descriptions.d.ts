import type { Vocabulary } from './entries.descriptions.js';
/** The key `id`, the same wherever it stands. */
export declare const id: {
    en: string;
    sv: string;
};
/** The key `responsible`, the same wherever it stands. */
export declare const responsible: {
    en: string;
    sv: string;
};
/** What any goal, measure, indicator or section may also carry. */
export declare const about: {
    note: {
        en: string;
        sv: string;
    };
    updated: {
        en: string;
        sv: string;
    };
    source: {
        en: string;
        sv: string;
    };
    responsible: {
        en: string;
        sv: string;
    };
};
/** Values that stand in many entries. */
export declare const valueWords: Vocabulary<'dateInWords' | 'measuredInWords' | 'period' | 'source' | 'figure' | 'responsibility'>;
