import { expect } from 'chai';
import { entries } from '../../src/format/entries.js';
import { FORMAT_VERSION } from '../../src/format/format-version.js';
import { isObject } from '../../src/format/json.js';
import { newKeys } from '../../src/format/new-keys.js';
import type { ValueSchema } from '../../src/format/value-schema.js';
import { readContent } from '../../src/read/read-content.js';

/** Where the examples of Exempelby have what came after the format's first version, each what is natural in it. */
const FILES = ['miljoprogram', 'exempelby', 'handlingsplan', 'vattenplan'];
/** Forms that no count in Swedish asks for. */
const UNNATURAL = ['noun.zero'];

/** The keys of an entry and of all within it, `goal.target`. */
function keysIn(entry: string, value: unknown): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const schema = entries.get(entry)!.keys.get(key);
    return schema ? [`${entry}.${key}`, ...keysWithin(schema, inner)] : [];
  });
}

function keysWithin({ item, entry, object }: ValueSchema, value: unknown): string[] {
  if (Array.isArray(value)) return item ? value.flatMap((one) => keysWithin(item, one)) : [];
  const name = entry ?? object?.entry;
  return name ? keysIn(name, value) : [];
}

describe('the examples of Exempelby', () => {
  const all = Object.entries(newKeys).flatMap(([entry, keys]) => keys.map((key) => `${entry}.${key}`));

  it('have every key that came after the first version of the format', async () => {
    const files = await Promise.all(
      FILES.map(async (name): Promise<unknown> => (await fetch(`/stories/${name}.json`)).json()),
    );
    const used = new Set(files.flatMap((file) => keysIn('content', file)));
    expect(all.filter((key) => !used.has(key))).to.deep.equal(UNNATURAL);
  });

  for (const name of FILES)
    it(`say the version that has them, and nothing that is wrong: ${name}`, async () => {
      const file = (await (await fetch(`/stories/${name}.json`)).json()) as { samsyn: string };
      expect(file.samsyn).to.equal(FORMAT_VERSION);
      // One has HTML in a text, to show what becomes of it.
      const wrong = readContent(file).problems.filter(({ code }) => code !== 'markdown-html');
      expect(wrong.map(({ pointer, code }) => `${code} ${pointer}`)).to.deep.equal([]);
    });
});
