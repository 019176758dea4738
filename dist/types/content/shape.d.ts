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
 * The whole format in plain data, small enough for a page to download.
 *
 * An entry is its keys, parted by spaces: `title!` must be there, `owner~` may be `null`. A key's value looks
 * as `keys` says for all entries, unless the entry says otherwise: `goals=[@goals]`.
 */
export interface Shape {
    readonly entries: Readonly<Record<string, string>>;
    readonly keys: Readonly<Record<string, ValueShape>>;
    /** Regular expressions of the forms that have one. */
    readonly forms: Readonly<Record<string, string>>;
}
/**
 * The shape of the format, worked out from its one definition.
 *
 * The build runs this and puts the result, some plain data, in its place, so that a page downloads neither
 * Valibot nor the schema.
 */
export declare const shape: Shape;
