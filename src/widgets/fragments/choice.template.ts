import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../../text/localized.js';
import { word } from '../../text/rich-text.js';
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
export function choiceTemplate<Name extends string>(
  { name, label, options, chosen, all }: ChoiceView<Name>,
  reader: Reader,
  onChoice: OnChoice<Name>,
): TemplateResult {
  const onInput = (event: Event): void => onChoice(name, (event.target as HTMLSelectElement).value);
  const top = Math.min(...options.map(({ depth = 0 }) => depth));
  return html`<div class="choice">
    <label for="samsyn-${name}">${word(label, reader)}</label>
    <select id="samsyn-${name}" class="field" .value=${chosen} @input=${onInput}>
      ${all === undefined ? nothing : html`<option value="">${all}</option>`}
      ${options.map(
        ({ value, said, depth = 0 }) =>
          html`<option value=${value} lang=${said.lang ?? nothing}>${'\u2003'.repeat(depth - top)}${said.text}</option>`,
      )}
    </select>
  </div>`;
}
