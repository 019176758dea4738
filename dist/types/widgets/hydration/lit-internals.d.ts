import { type RenderOptions } from 'lit';
/** A part of a template, which shows one value. */
export interface Part {
    readonly type: 1 | 2 | 3 | 4 | 5 | 6;
    readonly startNode: Comment;
    readonly endNode: Comment;
    element: Element | AttributeSink;
    readonly strings?: readonly string[];
    /** What it shows. */
    _$AH: unknown;
    /** Shows a value. */
    _$AI(value: unknown, around?: Part, index?: number, leave?: boolean): void;
    /** The template of a value. */
    _$AC(value: TemplateValue): Template;
}
/** The result of `html`: strings, and the values between them. */
export interface TemplateValue {
    readonly _$litType$: number;
    readonly strings: TemplateStringsArray;
    readonly values: readonly unknown[];
}
/** A template as Lit prepares it of the strings, once for all their values. */
export interface Template {
    readonly parts: readonly {
        readonly type: Part['type'];
        readonly name: string;
        readonly strings: readonly string[];
        readonly ctor: new (...given: readonly unknown[]) => Part;
    }[];
}
/** A template with its values, in the page. */
export interface Instance {
    readonly _$AV: Part[];
}
/** The place that a part writes attributes to. */
export type AttributeSink = Pick<Element, 'setAttribute' | 'removeAttribute'>;
type PartClass = new (start: Comment, end: Comment, around: unknown, options: RenderOptions) => Part;
type InstanceClass = new (template: Template, part: Part) => Instance;
/** Lit's classes, from what Lit makes with them; undefined where it has other names. */
export declare const lit: readonly [PartClass, InstanceClass] | undefined;
/** Whether a value is what `html` makes. */
export declare const isTemplate: (value: unknown) => value is TemplateValue;
export {};
