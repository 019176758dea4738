import * as v from 'valibot';
export declare const measure: v.ObjectSchema<{
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly updated: v.NullishSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly source: v.OptionalSchema<v.ObjectSchema<{
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
        readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    readonly responsible: v.NullishSchema<v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>, v.ObjectSchema<{
        readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
            readonly refers: "actors";
        }>]>;
        readonly state: v.OptionalSchema<v.PicklistSchema<["yes", "no", "undecided"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>], undefined>, undefined>, undefined>;
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly number: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly goals: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "goals";
    }>]>, undefined>, undefined>;
    readonly start: v.NullishSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly due: v.NullishSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly status: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly funding: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly result: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly related: v.OptionalSchema<v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>, undefined>;
}, undefined>;
export declare const document: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly title: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly relation: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly decision: v.OptionalSchema<v.ObjectSchema<{
        readonly event: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        readonly body: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly date: v.NullishSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly reference: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
}, undefined>;
export declare const result: v.ObjectSchema<{
    readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
}, undefined>;
export declare const followUp: v.ObjectSchema<{
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly cycle: v.NullishSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly responsible: v.NullishSchema<v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>, v.ObjectSchema<{
        readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
            readonly refers: "actors";
        }>]>;
        readonly state: v.OptionalSchema<v.PicklistSchema<["yes", "no", "undecided"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>], undefined>, undefined>, undefined>;
    readonly next: v.NullishSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly results: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const funding: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly period: v.OptionalSchema<v.ObjectSchema<{
        readonly from: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly to: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly text: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    readonly amount: v.NullishSchema<v.UnionSchema<[v.NumberSchema<undefined>, v.ObjectSchema<{
        readonly value: v.NullishSchema<v.NumberSchema<undefined>, undefined>;
        readonly text: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly responsible: v.NullishSchema<v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>, v.ObjectSchema<{
        readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
            readonly refers: "actors";
        }>]>;
        readonly state: v.OptionalSchema<v.PicklistSchema<["yes", "no", "undecided"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>], undefined>, undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const participation: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
        readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    }, undefined>], undefined>, undefined>;
    readonly who: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly results: v.OptionalSchema<v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>, undefined>;
}, undefined>;
