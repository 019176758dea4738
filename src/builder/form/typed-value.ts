import { noChange } from 'lit';
import { directive, Directive, type ElementPart, PartType, type PartInfo } from 'lit/directive.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Shows a value in a text control, and leaves what is being typed there alone as long as it means that value: a date
 * that is written "14 juni" does not become "2026-06-14" under the editor's hands.
 */
class TypedValue extends Directive {
  #shown = '';
  #means: ((typed: string) => boolean) | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('typedValue stands in the tag of an element');
  }

  render(shown: string, means?: (typed: string) => boolean): typeof noChange {
    this.#shown = shown;
    this.#means = means;
    return noChange;
  }

  override update({ element }: ElementPart, [shown, means]: Parameters<this['render']>): typeof noChange {
    const control = element as TextControl;
    this.render(shown, means);
    if (control.value !== this.#shown && !this.#means?.(control.value)) control.value = this.#shown;
    if (control instanceof HTMLTextAreaElement) fit(control);
    return noChange;
  }
}

/** Makes a text area as high as its text, where the browser does not do it by itself. */
function fit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  requestAnimationFrame(() => {
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  });
}

/** Stands in the tag of an input or text area: `<input ${typedValue(text)} />`. */
export const typedValue = directive(TypedValue);
