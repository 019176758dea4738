import { nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { type Phrase, type Said } from './localized.js';
import { type Reader } from './reader.js';
/** Anything that Lit can render. */
export type Renderable = TemplateResult | DirectiveResult | string | typeof nothing | readonly Renderable[];
/**
 * Fetches the Markdown file, once a page. Servers call it before they render.
 *
 * @throws if the file cannot be had; texts are then shown as {@link withoutMarks} leaves them.
 */
export declare function loadMarkdown(): Promise<void>;
/** Lets the keyboard reach the tables in a root that are wider than their place. */
export declare const letTablesBeFocused: (root: ParentNode) => void;
/** Shows a plain name or title, marked with its language where that is not the widget's. */
export declare function plain(said: Said | undefined): Renderable;
/** Shows a sentence, each part of it marked with its own language. */
export declare const phrase: (said: Phrase) => Renderable;
/** Shows one of the widgets' own words. */
export declare function word(text: string, reader: Reader): Renderable;
/** Puts a space between the parts that there are. */
export declare function spaced(parts: readonly Renderable[]): Renderable;
/** Shows a text with Markdown in it as part of a line: emphasis, strong, strikethrough, links, code, line breaks. */
export declare function inline(said: Said | undefined, reader: Reader): Renderable;
/** Shows a text with Markdown in it as paragraphs, lists, quotations, tables and footnotes. */
export declare function prose(said: Said | undefined, reader: Reader): Renderable;
/**
 * Shows a text with Markdown in it where either fits, as in an item of a list: what is written on one line as
 * a part of it, and what takes several as {@link prose}.
 */
export declare const flow: (said: Said | undefined, reader: Reader) => Renderable;
/**
 * An item of a list, which bears the language of its text: a printed PDF keeps that, and loses a `span`'s. One
 * that is written in the other direction still has its mark where the list has it.
 */
export declare const item: (said: Said, reader: Reader) => TemplateResult;
