import { type TemplateResult } from 'lit';
import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Something that can be chosen. */
export interface ChoiceOption {
    readonly value: string;
    readonly said: Said;
    /** How many options it stands under. */
    readonly depth?: number;
}
/** A choice in a list that opens. */
export interface ChoiceView<Name extends string> {
    /** What its id ends in. */
    readonly name: Name;
    readonly label: string;
    readonly options: readonly ChoiceOption[];
    /** Value of the option that is chosen. */
    readonly chosen: string;
    /** What stands for no choice, with the value `''`; missing where one is always made. */
    readonly all?: string;
}
/** Takes what is chosen, and the name of the choice. */
export type OnChoice<Name extends string> = (name: Name, value: string) => void;
/** A choice with its label over it, as `choicesStyles` draws it. */
export declare function choiceTemplate<Name extends string>({ name, label, options, chosen, all }: ChoiceView<Name>, reader: Reader, onChoice: OnChoice<Name>): TemplateResult;
