import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Opens a `details` when it comes to need it, and leaves the closing to the reader: a field that has been mended is not
 * folded away under the editor's hands.
 */
class Opened extends Directive {
  #was = false;

  render(isOpen: boolean): typeof noChange {
    this.#was = isOpen;
    return noChange;
  }

  override update({ element }: ElementPart, [isOpen]: [boolean]): typeof noChange {
    if (isOpen && !this.#was) (element as HTMLDetailsElement).open = true;
    this.#was = isOpen;
    return noChange;
  }
}

/** Stands in the tag of a `details`: `<details ${opened(isWrong)}>`. */
export const opened = directive(Opened);
