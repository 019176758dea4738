import type { PieceKind } from '../../import/suggestion.js';
import { fillKinds } from './kind-select.js';
import { keyAround } from './list-lines.js';
import type { Action } from './panel.template.js';
import { actionOf, stepOf } from './row-keys.js';

/** What an editor asks the list for, by pointer and by keyboard. */
export interface Asked {
  readonly act: (key: string, action: Action, control?: string) => void;
  readonly toggle: (key: string) => void;
  readonly pick: (key: string, isOn: boolean, isRange: boolean) => void;
  readonly give: (key: string, kind: PieceKind) => void;
  /** Goes to the same control of the line before or after; ticks both where it is to. */
  readonly step: (key: string, by: -1 | 1, control: string, isTicking: boolean) => void;
  /** Comes to a line, by focus or by pointer. */
  readonly come: (key: string, isFocused: boolean) => void;
}

/** The list's listeners, one of each for all lines: they tell what is asked for, and of which line. */
export const listInput = ({ act, toggle, pick, give, step, come }: Asked) => ({
  click: ({ target, shiftKey }: MouseEvent): void => {
    const control = (target as Element).closest<HTMLElement>('[data-action], [data-control]');
    const key = control ? keyAround(control) : undefined;
    if (!control || key === undefined) return;
    const { action, control: name } = control.dataset;
    if (action) act(key, action as Action);
    else if (name === 'more') toggle(key);
    else if (name === 'pick') pick(key, (control as HTMLInputElement).checked, shiftKey);
  },
  change: ({ target }: Event): void => {
    const key = keyAround(target as Element);
    if (target instanceof HTMLSelectElement && key !== undefined) give(key, target.value as PieceKind);
  },
  press: (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const key = keyAround(target);
    const by = stepOf(event, target);
    const action = actionOf(event, target);
    const { control = 'more' } = target.dataset;
    if (key === undefined || !(by || action)) return;
    event.preventDefault();
    if (by) step(key, by, control, event.shiftKey);
    else act(key, action!, control);
  },
  come: ({ target, type }: Event): void => {
    if (target instanceof HTMLSelectElement) fillKinds(target);
    const key = keyAround(target as Element);
    if (key !== undefined && type !== 'pointerdown') come(key, type === 'focusin');
  },
  /** The field for splitting shows a text and takes none. */
  keepText: (event: InputEvent): void => event.preventDefault(),
});
