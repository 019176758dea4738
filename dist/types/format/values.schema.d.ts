import * as v from 'valibot';
/** A text that nobody translates. */
export declare const string: v.StringSchema<undefined>;
/** A string of a form; the name of the form is what a check tells. */
export declare const format: (pattern: RegExp, name: string) => v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
/** A list that may be left out. */
export declare const list: <S extends v.GenericSchema>(item: S) => v.OptionalSchema<v.ArraySchema<S, undefined>, undefined>;
/** A language tag (BCP 47). */
export declare const language: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>;
/** A text: one string in the file's language, or a map from BCP 47 tag to string. */
export declare const text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
/** Markdown with paragraphs, lists and all else that there is. */
export declare const prose: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
/** Markdown on one line: emphasis, links, code, line breaks. */
export declare const line: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
/** An anchor and reference: lower-case letters a to z, digits and single hyphens. */
export declare const id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
    readonly defines: true;
}>]>;
/** A reference to the id of an entry in the named list. */
export declare const goalId: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
    readonly refers: "goals";
}>]>;
/** A reference to an actor's id, or a name in words such as "samtliga nämnder". */
export declare const actorOrWords: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
    readonly refers: "actors";
}>]>;
/** A part of the document by its key ("goals"), or any entry by its id. */
export declare const part: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
    readonly refers: "outline";
}>]>;
/** An address that a reader can safely follow. */
export declare const address: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>;
export declare const dateInWords: v.ObjectSchema<{
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
}, undefined>;
/** A date as the source wrote it: year, month or day; or with the source's own wording. */
export declare const date: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
    readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
}, undefined>], undefined>;
export declare const measuredInWords: v.ObjectSchema<{
    readonly value: v.NullishSchema<v.NumberSchema<undefined>, undefined>;
    readonly text: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
/** A measured value: a number, or a number with the source's own wording, or words alone. */
export declare const measured: v.UnionSchema<[v.NumberSchema<undefined>, v.ObjectSchema<{
    readonly value: v.NullishSchema<v.NumberSchema<undefined>, undefined>;
    readonly text: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>], undefined>;
export declare const source: v.ObjectSchema<{
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
    readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const figure: v.ObjectSchema<{
    readonly src: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
    readonly alt: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly caption: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly credit: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const responsibility: v.ObjectSchema<{
    readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>;
    readonly state: v.OptionalSchema<v.PicklistSchema<["yes", "no", "undecided"], undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
/** One body's part in something: an actor's id or words, or the same with a state. */
export declare const responsible: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
    readonly refers: "actors";
}>]>, v.ObjectSchema<{
    readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>;
    readonly state: v.OptionalSchema<v.PicklistSchema<["yes", "no", "undecided"], undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>], undefined>;
/** What any goal, measure, indicator or section may also carry. */
export declare const about: {
    note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    updated: v.NullishSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    source: v.OptionalSchema<v.ObjectSchema<{
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
        readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    responsible: v.NullishSchema<v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>, v.ObjectSchema<{
        readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
            readonly refers: "actors";
        }>]>;
        readonly state: v.OptionalSchema<v.PicklistSchema<["yes", "no", "undecided"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>], undefined>, undefined>, undefined>;
};
