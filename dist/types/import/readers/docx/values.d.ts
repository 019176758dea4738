import type { XmlNode } from '../xml.js';
/** Elements within an element, without the text between them. */
export declare function elements(node: XmlNode | undefined): readonly XmlNode[];
/** Text that stands in an element itself. */
export declare function ownText(node: XmlNode | undefined): string;
/** First child element of a name. */
export declare function child(node: XmlNode | undefined, name: string): XmlNode | undefined;
/** Value of an element, as OOXML keeps it: its attribute `w:val`. */
export declare function value(node: XmlNode | undefined): string | undefined;
/** Whole number of an attribute's text; undefined for what is none or out of all reason. */
export declare function number(text: string | undefined): number | undefined;
/** Whether a switch is on: an element with no value is. Undefined where it isn't there. */
export declare function flag(node: XmlNode | undefined): boolean | undefined;
/** Whether an attribute's text says yes. */
export declare function isOn(text: string | undefined): boolean;
/** All text in an element that readers see, deleted text among it. */
export declare function allText(node: XmlNode): string;
/** What a file offers of several forms of the same: the first, which is the newest. */
export declare function chosen(alternatives: XmlNode): XmlNode | undefined;
/** Words of the form that is not chosen, where one is; they stand twice in the file. */
export declare function twinText(alternatives: XmlNode): string;
