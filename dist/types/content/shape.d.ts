/**
 * How a value of the format looks, in a few characters.
 *
 * - `#goal`: the entry of that name. `[#goal]`: a list of such values.
 * - `date/#dateInWords`: either, the second if the value is an object.
 * - `text`: a text, in one language or several; `prose` and `line` with Markdown in it. `@goals`: a reference to an entry of that list.
 * - `yes|no`: one of these words. Anything else: a leaf by its form, `date`, or its type, `boolean`.
 */
export type ValueShape = string;
/**
 * The whole format in plain data: an entry's keys, parted by spaces, each with its value's shape.
 * `title=text!` must be there, `owner=@actors~` may be `null`.
 */
export type Shape = Readonly<Record<string, string>>;
/**
 * What a first look at a file needs of the format, small enough for every page to download. What stands
 * between two commas is a line; its words are parted by spaces.
 */
export interface Glance {
    /** An entry's name and its keys: `measure title! body goals=[@goals]`. After `=`, a shape of its own. */
    readonly entries: string;
    /** A shape, and the keys whose values look like that in any entry; others look as {@link looksByName} says. */
    readonly keys: string;
    /** The forms that have a regular expression. */
    readonly forms: Readonly<Record<string, RegExp>>;
}
export declare const shape: Shape;
export declare const glance: Glance;
