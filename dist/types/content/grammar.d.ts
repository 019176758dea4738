import { type ValueShape } from './shape.js';
/** A key of an entry. */
export interface KeyShape {
    readonly shape: ValueShape;
    /** `!`: must be there. `~`: may be `null`. */
    readonly necessity: string;
}
/** Each entry's keys, in the format's order. */
export declare const grammar: Readonly<Record<string, ReadonlyMap<string, KeyShape>>>;
/** Whether a string or number has the form that a leaf asks for. */
export declare function hasForm(form: string, value: unknown): boolean;
/** The JavaScript type of a leaf of a form. */
export declare function typeOfForm(form: string): string;
export declare const isObject: (value: unknown) => value is Readonly<Record<string, unknown>>;
/** Which of an either-or shape's two a value should have. */
export declare function sideOf(shape: ValueShape, value: unknown): ValueShape;
