/** A round step, 1, 2 or 5 times a power of ten, that goes three to six times into a span; nought where there is none. */
export declare function stepOf(span: number): number;
