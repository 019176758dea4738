/** Parts a text into lines that have room in a width, as its typeface measures it; a word is never parted. */
export declare function wrapped(text: string, width: number, size: number, font: string): readonly string[];
