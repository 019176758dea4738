import { type PartRule } from './rule.js';
/** A foreword, a summary, a vision; how the document is followed up, paid for, and who was heard. */
export declare const chapterRule: PartRule;
/** The contents list: the headings are said by the document itself. */
export declare const contentsRule: PartRule;
