import { html, nothing, type TemplateResult } from 'lit';
import { put, type Wording } from '../language.js';
import { pointerOf, withItem, withMoved, type Path } from '../model/json-path.js';
import type { Field } from './fields.js';
import { withField } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { withoutListItem } from './list-edits.js';

/**
 * Buttons that move an item of a list and take it away.
 *
 * @param isSorted - Its order follows from what it says, as the years of a table: it is only taken away.
 */
export function listControls(
  list: Path,
  at: number,
  length: number,
  { what, label }: { readonly what: Wording; readonly label: Wording },
  context: FormContext,
  isSorted = false,
): TemplateResult {
  const here = (n: number, part: string): string => `${pointerOf([...list, n])}-${part}`;
  const move = (to: number, part: string) => (): void =>
    context.change(
      put(WORDS.moved, { what, label }),
      (content) => withMoved(content, list, at, to),
      here(to, part),
    );
  const remove = (): void => {
    const next = Math.min(at, length - 2);
    const focus = next < 0 ? `${pointerOf(list)}-add` : here(next, 'remove');
    context.change(
      put(WORDS.removed, { what, label }),
      (content) => withoutListItem(content, list, at),
      focus,
    );
  };
  const button = (
    wording: Wording,
    sign: string,
    part: string,
    isOff: boolean,
    act: () => void,
  ): TemplateResult =>
    html`<button
      class="mini"
      type="button"
      data-at=${here(at, part)}
      title=${context.say(put(wording, { what }))}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${isOff ? nothing : act}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<span class="minis">
    ${
      isSorted
        ? nothing
        : html`${button(WORDS.up, '↑', 'up', at === 0, move(at - 1, 'up'))}
          ${button(WORDS.down, '↓', 'down', at === length - 1, move(at + 1, 'down'))}`
    }
    ${button(WORDS.remove, '×', 'remove', false, remove)}
  </span>`;
}

/**
 * A choice of what to add, and the button that adds it: by arrow keys one goes through the choices, and each would be
 * added in passing.
 *
 * @param select - Its first option stands for none.
 * @param label - What the button is called for who hears it alone; begins with what it says.
 */
export function addingTemplate(
  select: TemplateResult,
  label: string,
  context: FormContext,
  add: (value: string) => void,
): TemplateResult {
  const take = ({ currentTarget }: Event): void => {
    const field = (currentTarget as Element).parentElement!.querySelector('select')!;
    const { value } = field;
    field.value = '';
    if (value) add(value);
    else field.focus();
  };
  return html`<span class="adding"
    >${select}<button class="button" type="button" aria-label=${label} @click=${take}>${context.say(WORDS.addChosen)}</button></span
  >`;
}

/** A button that adds an item at the end of a field's list, and lets the editor write in it. */
export function addButton(
  field: Field,
  context: FormContext,
  item: unknown,
  label: string,
  focus = (n: number): string => `f${pointerOf([...field.path, n])}`,
): TemplateResult {
  const list = Array.isArray(field.value) ? (field.value as readonly unknown[]) : [];
  const add = (): void =>
    context.change(
      put(WORDS.addedItem, { label: field.label }),
      (content) =>
        list.length
          ? withItem(content, field.path, list.length, item)
          : withField(content, field.path, [item], field.entry),
      focus(list.length),
    );
  return html`<button class="plain add" type="button" data-at="${pointerOf(field.path)}-add" @click=${add}>
    ${label}
  </button>`;
}
