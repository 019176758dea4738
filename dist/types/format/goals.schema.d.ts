import * as v from 'valibot';
declare const sectionOwn: {
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
    id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    kind: v.OptionalSchema<v.PicklistSchema<["text", "foreword", "quote", "appendix"], undefined>, undefined>;
    byline: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    figures: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly src: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
        readonly alt: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly caption: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly credit: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    parts: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "outline";
    }>]>, undefined>, undefined>;
};
/** A part of the running text; sections nest to any depth. */
export interface Section extends v.InferOutput<v.ObjectSchema<typeof sectionOwn, undefined>> {
    sections?: Section[] | undefined;
}
export declare const section: v.GenericSchema<Section>;
export declare const priority: v.ObjectSchema<{
    readonly rank: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly reason: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
declare const goalOwn: {
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
    id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    code: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    summary: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    aims: v.OptionalSchema<v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>, undefined>;
    commitments: v.OptionalSchema<v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>, undefined>;
    topics: v.OptionalSchema<v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>, undefined>;
    priority: v.OptionalSchema<v.UnionSchema<[v.BooleanSchema<undefined>, v.ObjectSchema<{
        readonly rank: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly reason: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    sdg: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "sdg">, v.MinValueAction<number, 1, "sdg">, v.MaxValueAction<number, 17, "sdg">]>, undefined>, undefined>;
    figure: v.OptionalSchema<v.ObjectSchema<{
        readonly src: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
        readonly alt: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly caption: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly credit: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
};
/** What the kommun wants to reach; goals nest to any depth. */
export interface Goal extends v.InferOutput<v.ObjectSchema<typeof goalOwn, undefined>> {
    goals?: Goal[] | undefined;
}
export declare const goal: v.GenericSchema<Goal>;
export declare const step: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly goal: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "goals";
    }>]>, undefined>;
}, undefined>;
export declare const journey: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly intro: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly steps: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
            readonly defines: true;
        }>]>, undefined>;
        readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly goal: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
            readonly refers: "goals";
        }>]>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export {};
