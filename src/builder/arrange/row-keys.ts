import type { Action } from './panel.template.js';

/** What keys do to the line that the editor is in, with Alt. Moving is as in Word, with Shift. */
const ACTIONS: Readonly<Record<string, Action>> = {
  'Shift+ArrowUp': 'up',
  'Shift+ArrowDown': 'down',
  'Shift+ArrowLeft': 'outdent',
  'Shift+ArrowRight': 'indent',
  Backspace: 'merge',
  Enter: 'split',
  Delete: 'drop',
};

/** The action that keys ask for; undefined for keys that are not ours. */
export function actionOf(event: KeyboardEvent, target: HTMLElement): Action | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  // In the field that a text is split in, Enter and Escape mean it, and no others are taken.
  if (target.localName === 'textarea')
    return key === 'Enter' ? 'split-here' : key === 'Escape' ? 'cancel' : undefined;
  if (key === 'Escape' && target.closest('.open')) return 'close';
  if (!altKey || ctrlKey || metaKey) return undefined;
  return ACTIONS[shiftKey ? `Shift+${key}` : key];
}

/** The step up or down that an arrow asks for, where the control has no arrows of its own; with Shift, ticks go along. */
export function stepOf(event: KeyboardEvent, target: HTMLElement): -1 | 0 | 1 {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const { control } = target.dataset;
  const isOurs = control === 'pick' || (control === 'more' && !shiftKey);
  if (!isOurs || altKey || ctrlKey || metaKey) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
