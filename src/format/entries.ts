import { takeApart, type Looks } from './looks.js';
import { shape } from './shape.js';

/** What the sieve needs to know of an entry. */
export interface Entry {
  readonly name: string;
  /** How the value of each of its keys looks, in the format's order. */
  readonly looks: ReadonlyMap<string, Looks>;
  /** The keys that it cannot do without. */
  readonly needs: readonly string[];
}

/** The format's entries by their names; `content` is the file itself. */
export const entries: ReadonlyMap<string, Entry> = new Map(
  Object.entries(shape).map(([name, keys]): [string, Entry] => {
    const parts = keys.split(' ').map((part) => part.split(/=(.*)/) as [string, string]);
    return [
      name,
      {
        name,
        looks: new Map(parts.map(([key, looks]) => [key, takeApart(looks.replace('!', ''))])),
        needs: parts.flatMap(([key, looks]) => (looks.endsWith('!') ? key : [])),
      },
    ];
  }),
);
