import type { ValueShape } from './shape.js';

/** How a value looks, taken apart. */
export interface Looks {
  readonly nullable: boolean;
  /** Of a list: how its items look. */
  readonly item?: Looks | undefined;
  /** How the value looks if it is an object. */
  readonly object?: Looks | undefined;
  readonly entry?: string | undefined;
  readonly form: string;
  /** The words to choose from. */
  readonly choices?: readonly string[] | undefined;
}

/** Takes a shape apart. */
export function takeApart(shape: ValueShape): Looks {
  const [form, object] = shape.replace('~', '').split(/\/(?!.*\])/) as [string, string?];
  return {
    nullable: shape.endsWith('~'),
    form,
    item: form[0] === '[' ? takeApart(form.slice(1, -1)) : undefined,
    object: object ? takeApart(object) : undefined,
    entry: form[0] === '#' ? form.slice(1) : undefined,
    choices: /^\w+\|/.test(form) ? form.split('|') : undefined,
  };
}

/**
 * How a key's value looks if nothing is said of it: `source` is a `#source` and `goals` a list of `#goal`, if
 * there are entries of those names; anything else is a text.
 */
export function looksByName(key: string, entries: object): ValueShape {
  const one = key.replace(/s$/, '');
  return !(one in entries) ? 'text' : one === key ? `#${one}` : `[#${one}]`;
}
