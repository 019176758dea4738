/**
 * Puts the next words after those that are there: `head` is what those become, `text` what is added.
 *
 * A soft hyphen at a line's end goes, and so does a plain one between two small letters: typesetting has put it there.
 */
export declare function joinWords(head: string, before: 'nothing' | 'space' | 'line' | 'break', text: string): {
    head: string;
    text: string;
};
