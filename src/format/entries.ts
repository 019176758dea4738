import { compactSchema } from './compact-schema.js';
import { valueSchema, type ValueSchema } from './value-schema.js';

/** An entry of the format, as reading needs to know it. */
export interface EntrySchema {
  readonly name: string;
  /** How the value of each of its keys value, in the format's order. */
  readonly keys: ReadonlyMap<string, ValueSchema>;
  /** The keys that it cannot do without. */
  readonly required: readonly string[];
}

/** The format's entries by their names; `content` is the file itself. */
export const entries: ReadonlyMap<string, EntrySchema> = new Map(
  Object.entries(compactSchema).map(([name, keys]): [string, EntrySchema] => {
    const parts = keys.split(' ').map((part) => part.split(/=(.*)/) as [string, string]);
    return [
      name,
      {
        name,
        keys: new Map(parts.map(([key, value]) => [key, valueSchema(value.replace('!', ''))])),
        required: parts.flatMap(([key, value]) => (value.endsWith('!') ? key : [])),
      },
    ];
  }),
);
