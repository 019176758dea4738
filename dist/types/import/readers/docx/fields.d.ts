import type { OmissionReason } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
/** A field that has begun: an instruction, and what came of it when Word last looked. */
export interface Field {
    instruction: string;
    /** Whether what comes is its result. */
    inResult: boolean;
    /** How many runs its line had when the result began. */
    resultStart: number;
    /** Address that its result leads to. */
    link?: string;
    /** What a form field holds: `w:ffData`. */
    readonly form?: XmlNode;
}
/** Name of a field: "HYPERLINK". */
export declare function fieldName(instruction: string): string;
/** Whether a field is a contents list, or an entry for one. */
export declare function isContents({ instruction }: Field): boolean;
/** Address that a field's text leads to. */
export declare function fieldLink(instruction: string): string | undefined;
/** What a field shows by itself, without a result in the file. */
export declare function drawnField({ instruction, form }: Field): string | undefined;
/** What a button of the kind "click here and write" says. */
export declare function promptOf(instruction: string): string | undefined;
/** Sign and font of a field that draws one. */
export declare function signField(instruction: string): {
    code: number;
    font?: string;
} | undefined;
/** Why text is left out that stands in the fields begun, if it is. */
export declare function fieldReason(fields: readonly Field[]): OmissionReason | undefined;
