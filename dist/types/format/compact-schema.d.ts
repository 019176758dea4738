/**
 * How a value of the format looks, in a few characters.
 *
 * - `#goal`: the entry of that name. `[#goal]`: a list of such values.
 * - `date/#dateInWords`: either, the second if the value is an object.
 * - `text`: a text, in one language or several; `prose` and `line` with Markdown in it. `@goals`: a reference to an entry of that list.
 * - `yes|no`: one of these words. Anything else: a leaf by its form, `date`, or its type, `boolean`.
 */
export type CompactValue = string;
/**
 * The whole format in plain data: an entry's keys, parted by spaces, each with its value.
 * `title=text!` must be there, `owner=@actors~` may be `null`.
 */
export type CompactSchema = Readonly<Record<string, string>>;
/** The regular expressions of the leaves that have one, by their forms. */
export declare const patterns: Readonly<Record<string, RegExp>>;
export declare const compactSchema: CompactSchema;
