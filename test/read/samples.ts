import { compactSchema, type CompactValue } from '../../src/format/compact-schema.js';

/** A JSON value that can be changed. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** The least that is worth showing: title, publisher and three goals. */
export const minimal = {
  samsyn: '1.0',
  title: 'Strategi för integration',
  publisher: { name: 'Exempelby kommun' },
  goals: [{ title: 'Tillhörighet' }, { title: 'Framtid' }, { title: 'Fritid' }],
};

/** The example files: real documents, whole. */
export const KOMMUNER = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'] as const;

/** Fetches an example file as JSON. */
export async function kommun(name: (typeof KOMMUNER)[number]): Promise<JsonObject> {
  const response = await fetch(`/stories/kommuner/${name}.json`);
  if (!response.ok) throw new Error(`No example file ${name}: ${response.status}`);
  return (await response.json()) as JsonObject;
}

/** How the value of each key of an entry looks, and whether it must be there (`!`) or may be `null` (`~`). */
export const keysOf = (entry: string): Map<string, { looks: CompactValue; necessity: string }> =>
  new Map(
    compactSchema[entry]!.split(' ').map((part) => {
      const [, key, looks, necessity] = /^([^=]+)=(.+?)([!~]?)$/.exec(part)!;
      return [key!, { looks: looks!, necessity: necessity! }];
    }),
  );

/** Every key that the format knows in any entry. */
export const KEYS = [...new Set(Object.keys(compactSchema).flatMap((entry) => [...keysOf(entry).keys()]))];

const said = { sv: 'Ord', 'en-GB': 'Words' };
const LEAVES: Readonly<Record<string, Json>> = {
  string: 'ord',
  text: said,
  prose: said,
  line: said,
  number: 2.5,
  boolean: true,
  date: '2021-06',
  language: 'sv',
  kommunkod: '2418',
  address: 'https://exempelby.se/',
  version: '1.0',
  sdg: 11,
  sdgTarget: '11.3',
  '@actors': 'samtliga nämnder',
  '@goals': 'goals-1',
  '@outline': 'goals',
};

/** A made-up file that uses every key of every entry, and every list twice; goals and such are two levels deep. */
export function everything(): JsonObject {
  const counts: Record<string, number> = {};
  const content = entry('content', []) as JsonObject;
  // No two places share an object: what is changed in one must not change in the other.
  return JSON.parse(JSON.stringify({ ...content, 'x-egen': [{ id: 'egen', title: 1 }] })) as JsonObject;

  function entry(name: string, above: readonly string[], list = name): Json {
    const made: JsonObject = {};
    for (const [key, { looks }] of keysOf(name)) {
      if (key === 'id') made[key] = `${list}-${(counts[list] = (counts[list] ?? 0) + 1)}`;
      else if (looks !== `[#${name}]` || !above.includes(name))
        made[key] = value(looks, [...above, name], key);
    }
    return made;
  }

  function value(looks: CompactValue, above: readonly string[], key: string): Json {
    if (looks.startsWith('[')) {
      const item = looks.slice(1, -1);
      // One of each side, where an item may be either.
      return [value(item.split('/')[0]!, above, key), value(item.split('/').at(-1)!, above, key)];
    }
    const side = looks.split('/').at(-1)!;
    if (side.startsWith('#')) return entry(side.slice(1), above, key);
    return side.includes('|') ? side.split('|')[0]! : LEAVES[side]!;
  }
}
