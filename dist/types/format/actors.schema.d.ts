import * as v from 'valibot';
declare const actorOwn: {
    id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    name: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    short: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    kind: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
    note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
};
/** Somebody who does or decides something: an authority, a committee, an association, a company. */
export interface Actor extends v.InferOutput<v.ObjectSchema<typeof actorOwn, undefined>> {
    actors?: Actor[] | undefined;
}
export declare const actor: v.GenericSchema<Actor>;
export declare const roleEntry: v.ObjectSchema<{
    readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
        readonly refers: "actors";
    }>]>;
    readonly duties: v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const roles: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly intro: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly entries: v.ArraySchema<v.ObjectSchema<{
        readonly actor: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MetadataAction<string, {
            readonly refers: "actors";
        }>]>;
        readonly duties: v.ArraySchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly source: v.OptionalSchema<v.ObjectSchema<{
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
        readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const principle: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
}, undefined>;
export declare const principles: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly intro: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly numbered: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly items: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
            readonly defines: true;
        }>]>, undefined>;
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly body: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    readonly source: v.OptionalSchema<v.ObjectSchema<{
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
        readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const term: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly term: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
    readonly definition: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly source: v.OptionalSchema<v.ObjectSchema<{
        readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
        readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        }, undefined>], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    }, undefined>, undefined>;
    readonly own: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
export declare const glossary: v.ObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
        readonly defines: true;
    }>]>, undefined>;
    readonly label: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly intro: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
    readonly terms: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "id">, v.MetadataAction<string, {
            readonly defines: true;
        }>]>, undefined>;
        readonly term: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
        readonly definition: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly title: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "address">]>, undefined>;
            readonly date: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.ObjectSchema<{
                readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
                readonly text: v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>;
            }, undefined>], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.UnionSchema<[v.StringSchema<undefined>, v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "language">]>, v.StringSchema<undefined>, undefined>], undefined>, undefined>;
        }, undefined>, undefined>;
        readonly own: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export {};
