/**
 * The schema of a value, in a few characters.
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
/** The regular expressions of the leaves that have one, by their forms; {@link compactSchema} fills them in. */
export declare const patterns: Record<string, RegExp>;
/**
 * The format, worked out from its one definition. The build does it, and puts the results, some plain data, in the place
 * of this file, so that a page downloads neither Valibot nor the schema.
 */
export declare const compactSchema: CompactSchema;
