import * as v from 'valibot';
export declare const logo: v.ObjectSchema<{
    readonly src: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>;
    readonly alt: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
}, undefined>;
export declare const publisher: v.ObjectSchema<{
    readonly name: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly kommunkod: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
    readonly slogan: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly logo: v.OptionalSchema<v.ObjectSchema<{
        readonly src: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>;
        readonly alt: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>, undefined>;
    readonly actor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>, undefined>;
}, undefined>;
export declare const decision: v.ObjectSchema<{
    readonly event: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly body: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly date: v.NullishSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly reference: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const period: v.ObjectSchema<{
    readonly from: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly to: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly text: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const alternate: v.ObjectSchema<{
    readonly title: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>;
    readonly kind: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly language: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, undefined>;
}, undefined>;
/** What is said of all the file's texts in another language. */
export declare const translation: v.ObjectSchema<{
    readonly language: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>;
    readonly official: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const contact: v.ObjectSchema<{
    readonly role: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly organisation: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly email: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly phone: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
}, undefined>;
/** The document's own words for its facts, where they are not the widgets'. */
export declare const factLabels: v.ObjectSchema<{
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly kind: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly date: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly edition: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly period: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly owner: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly validUntil: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly revision: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly updated: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
