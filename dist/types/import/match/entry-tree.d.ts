import type { Content } from '../../format/schema.js';
export type EntryKind = 'document' | 'section' | 'goal' | 'journey' | 'step' | 'actor' | 'roles' | 'principles' | 'principle' | 'measure' | 'indicator' | 'glossary' | 'term' | 'related-document' | 'funding' | 'participation';
export type Value = Readonly<Record<string, unknown>>;
/** Keys of an entry that hold other entries. */
export declare const listsOf: (kind: EntryKind) => Readonly<Record<string, EntryKind>>;
/** An entry in its file. */
export interface EntryNode {
    readonly kind: EntryKind;
    readonly value: Value;
    readonly pointer: string;
    readonly parent?: EntryNode;
    /** Its place among all entries of the file. */
    readonly order: number;
    readonly id?: string;
    /** Its title in the file's language; empty for none. */
    readonly title: string;
    /** Its number or code. */
    readonly number: string;
    /** All that it says itself but its title and number, in the file's language. */
    readonly body: string;
    readonly children: readonly EntryNode[];
}
/** Lays a file out as its entries, the file itself first. */
export declare function entriesOf(content: Content): readonly EntryNode[];
export declare const isObject: (value: unknown) => value is Value;
/** Says whether a value is a text in several languages. */
export declare const isTranslated: (value: unknown) => value is Readonly<Record<string, string>>;
/** A text in a language; the first that there is where it has none. Empty for what is no text. */
export declare function textOf(value: unknown, language: string): string;
