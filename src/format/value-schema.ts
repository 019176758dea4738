import type { CompactValue } from './compact-schema.js';

/** The schema of a value of the format. */
export interface ValueSchema {
  readonly nullable: boolean;
  /** Of a list: the schema of its items. */
  readonly item?: ValueSchema | undefined;
  /** The schema of the value where it is an object. */
  readonly object?: ValueSchema | undefined;
  readonly entry?: string | undefined;
  readonly form: string;
  /** The words to choose from. */
  readonly choices?: readonly string[] | undefined;
}

/** Reads a value's schema from its place in the compact schema. */
export function valueSchema(value: CompactValue): ValueSchema {
  const [form, object] = value.replace('~', '').split(/\/(?!.*\])/) as [string, string?];
  return {
    nullable: value.endsWith('~'),
    form,
    item: form[0] === '[' ? valueSchema(form.slice(1, -1)) : undefined,
    object: object ? valueSchema(object) : undefined,
    entry: form[0] === '#' ? form.slice(1) : undefined,
    choices: /^\w+\|/.test(form) ? form.split('|') : undefined,
  };
}
