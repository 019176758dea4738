/**
 * How a value of the format looks, in a few characters.
 *
 * - `#goal`: the entry of that name. `[#goal]`: a list of such values.
 * - `date/#dateInWords`: either, the second if the value is an object.
 * - `text`: a text, in one language or several. `@goals`: a reference to an entry of that list.
 * - `yes|no`: one of these words. Anything else: a leaf by its form, `date`, or its type, `boolean`.
 */
export type ValueShape = string;
/**
 * The whole format in plain data: an entry's keys, parted by spaces, each with its value's shape.
 * `title=text!` must be there, `owner=@actors~` may be `null`.
 */
export type Shape = Readonly<Record<string, string>>;
/**
 * What a first look at a file needs of the format, small enough for every page to download: which keys each
 * entry has, and how the value of a key looks in any entry.
 */
export interface Glance {
    /** The keys of each entry, parted by spaces. */
    readonly entries: Readonly<Record<string, string>>;
    /** Keys, parted by spaces, by the shape of their value. */
    readonly keys: Readonly<Record<ValueShape, string>>;
    /** Where a key's value looks otherwise in one entry: `measure.goals`. */
    readonly own: Readonly<Record<string, ValueShape>>;
    /** The keys that an entry cannot do without, parted by spaces. */
    readonly needs: Readonly<Record<string, string>>;
    /** Regular expressions of the forms that have one. */
    readonly forms: Readonly<Record<string, string>>;
}
export declare const shape: Shape;
export declare const glance: Glance;
