import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import fc from 'fast-check';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const outfile = path('node_modules/.cache/json-schema.test/content.mjs');
const contents = `export * from './format/json-schema.js'; export * from './read/parse.js'; export * from './format/address.js'; export * from './format/limits.js'; export * from './format/language.js';`;
await build({
  stdin: { contents, resolveDir: path('src'), loader: 'ts' },
  ...{ outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
});
const { isLanguage, jsonSchema, LIMITS, siftContent, soundAddress } = await import(outfile);

const schema = jsonSchema();
const accepts = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
// What entries are to one another, and what stands in a text, is for the reader alone.
const remarks = (file) =>
  siftContent(file).findings.filter(
    ({ code }) => !/^(?:d(?:uplicate|angling)|markdown|limit-nesting|near|odd|own|bare)/.test(code),
  );
const minimal = {
  samsyn: '1.0',
  title: 'Strategi för integration',
  publisher: { name: 'Malå kommun' },
  goals: [{ title: 'Tillhörighet' }, { title: 'Framtid' }, { title: 'Fritid' }],
};

test('the JSON Schema is valid draft 2020-12, and the same each time', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(new Ajv().validateSchema(schema));
  assert.equal(JSON.stringify(jsonSchema()), JSON.stringify(schema));
});

test('every key has a description in English and in Swedish, which says what null means', () => {
  const keys = [...properties(schema)];
  assert.ok(keys.length > 200, `only ${keys.length} keys found`);
  for (const [key, { description, anyOf = [] }] of keys) {
    const halves = String(description).split('\n\n');
    assert.equal(halves.length, 2, key);
    assert.notEqual(halves[0], halves[1], key);
    const nullable = anyOf.some(({ type }) => type === 'null');
    for (const half of halves) {
      assert.match(half, /^\p{Lu}.*\.$/u, key);
      assert.equal(half.includes('null:'), nullable, `${key}: ${half}`);
    }
  }
});

for (const [what, change] of Object.entries({
  'three goals and nothing more': {},
  'a later minor version': { samsyn: '1.12' },
  'keys of one’s own and an editor’s $schema': { $schema: './samsyn-1.json', 'x-id': 7 },
  'a text in two languages': { title: { sv: 'Mål', 'ar-SY': 'هدف' } },
  'labels without a value': { validUntil: null, decisions: [{ event: 'adopted', date: null }] },
}))
  test(`a file is accepted with ${what}`, () => {
    const file = { ...minimal, ...change };
    assert.ok(accepts(file), JSON.stringify(accepts.errors));
    assert.ok(remarks(file).every(({ code }) => code === 'newer-version'));
  });

for (const [what, change] of Object.entries({
  'no title': { title: undefined },
  'no name of the publisher': { publisher: {} },
  'no version': { samsyn: undefined },
  'another major version': { samsyn: '2.0' },
  'the version as a number': { samsyn: 1 },
  'a misspelt key': { goals: [{ goals: [{ titel: 'Fritid', body: '' }] }] },
  'an empty goal': { goals: [{}] },
  'a goal of only an id and keys of one’s own': { goals: [{ id: 'fritid', 'x-id': 7 }] },
  'an id with a space': { goals: [{ id: 'min fritid', title: 'Fritid' }] },
  'an sdg of 18': { goals: [{ sdg: [18] }] },
  'null where the key should be left out': { summary: null },
  'a text in no language': { summary: {} },
  'a text in an unknown form of language': { summary: { på_svenska: 'Mål' } },
  'a text past the limit': { summary: 'a'.repeat(LIMITS.text + 1) },
  'a language with a text past the limit': { summary: { sv: 'a'.repeat(LIMITS.text + 1) } },
  'a municipality code of three digits': { publisher: { name: 'Malå', kommunkod: '241' } },
  'an address that is a script': { publisher: { name: 'Malå', url: 'JavaScript:alert(1)' } },
  'a month that is not': { updated: '2021-13' },
  'a date without its wording': { updated: { date: '2021' } },
  'an unknown kind of section': { sections: [{ title: 'Förord', kind: 'preface' }] },
  'a journey without steps': { journeys: [{ title: 'Tre steg' }] },
  'a value in quotation marks': { indicators: [{ title: 'I arbete', target: { value: '7' } }] },
}))
  test(`a file is refused with ${what}`, () => {
    const file = JSON.parse(JSON.stringify({ ...minimal, ...change }));
    assert.ok(!accepts(file));
    assert.notEqual(remarks(file).length, 0);
  });

for (const name of readdirSync(path('stories/kommuner')).filter((name) => name.endsWith('.json')))
  test(`the example file ${name} is accepted`, () => {
    const file = JSON.parse(readFileSync(path(`stories/kommuner/${name}`), 'utf8'));
    assert.ok(accepts(file), JSON.stringify(accepts.errors, null, 2));
  });

const STRINGS = '1.0 2021 2021-06-14 sv 2418 arbete-och-bostad https://example.se/ ord'.split(' ');
const FAULTS = ['', ' ', '#', 'å', 'javascript:alert(1)', '2021-13', '2.0', null, true, 0, -1, 2.5];
const FAULTY = [[], {}, [null], [{}], { sv: '' }, { '': '' }, { text: 'ord' }, { id: 'a' }, { 'x-a': 1 }];

test('any file that can be written from the schema is read without a remark', () => {
  fc.assert(
    fc.property(grown(schema), (file) => {
      assert.ok(accepts(file), JSON.stringify(accepts.errors));
      assert.deepEqual(remarks(file), []);
    }),
    { numRuns: 500 },
  );
});

test('a damaged file is accepted if, and only if, it is read without a remark', () => {
  const keys = [...new Set([...properties(schema)].map(([key]) => key)), 'x-own', 'unknown'];
  const damage = fc.record({
    what: fc.constantFrom('put', 'remove', 'add', 'copy'),
    where: fc.nat(),
    from: fc.nat(),
    key: fc.constantFrom(...keys),
    value: fc.constantFrom(...FAULTS, ...FAULTY, ...STRINGS),
  });
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(grown(schema), fc.array(damage, { minLength: 1, maxLength: 3 }), (file, damages) => {
      const damaged = structuredClone(file);
      for (const one of damages) inflict(damaged, one);
      seen[accepts(damaged)]++;
      if (accepts(damaged)) assert.deepEqual(remarks(damaged), []);
      else assert.notDeepEqual(remarks(damaged), [], JSON.stringify(accepts.errors));
    }),
    { numRuns: 500 },
  );
  assert.ok(seen.true > 50 && seen.false > 50, JSON.stringify(seen));
});

test('an address is accepted if a reader can follow it safely', () => {
  const piece = fc.constantFrom(...':/?#a. \n\0\u00a0\u200b', 'http', 'HTTPS', 'mailto', 'tel', 'data');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const url = pieces.join('');
      const accepted = accepts({ ...minimal, publisher: { name: 'Malå', url } });
      // Something invisible before or inside the protocol is read all the same, but not good to write.
      if (accepted || /^[!-~]*$/.test(url)) assert.equal(accepted, soundAddress(url) !== undefined);
    }),
    { numRuns: 5000 },
  );
});

test('a language tag is accepted if a browser takes it', () => {
  const piece = fc.constantFrom(...'sv dari x 1 SE 1996 Latn rozaj biske u co trad å _ 123 '.split(' '));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const language = pieces.join('-');
      const accepted = accepts({ ...minimal, language });
      // Extensions, and a second variant, are read all the same.
      if (
        accepted ||
        !/-[u1]-|rozaj.*(?:biske|1996)|1996.*(?:biske|rozaj)|biske.*(?:rozaj|1996)/.test(language)
      )
        assert.equal(accepted, isLanguage(language), language);
      assert.equal(accepts({ ...minimal, title: { sv: 'T', [language]: 'D' } }), accepted);
    }),
    { numRuns: 5000 },
  );
});

/** Every key in a JSON Schema, at all depths, with the schema of its value. */
function* properties(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'object') yield* Object.entries(node.properties ?? {});
  for (const child of Object.values(node)) yield* properties(child);
}

/** Any value that a JSON Schema accepts, of the kinds of schema that this one is made of. */
function grown(node, depth = 0) {
  const { anyOf, minimum: min, maximum: max, pattern = '' } = node;
  if (node.$ref) return grown(schema.$defs[node.$ref.replace('#/$defs/', '')], depth);
  if (anyOf) return fc.oneof(...anyOf.map((option) => grown(option, depth)));
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.type === 'integer') return fc.integer({ min, max });
  if (node.type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'null') return fc.constant(null);
  if (node.type === 'string') return fc.constantFrom(...STRINGS.filter((s) => RegExp(pattern).test(s)));
  if (node.type === 'array' && depth > 2) return fc.constant([]);
  if (node.type === 'array') return fc.array(grown(node.items, depth + 1), { maxLength: 2 });
  const { propertyNames, additionalProperties, properties, required } = node;
  if (propertyNames) return fc.dictionary(grown(propertyNames), grown(additionalProperties), { minKeys: 1 });
  const model = Object.entries(properties).map(([key, value]) => [key, grown(value, depth)]);
  // An entry needs one key at least, and not only an id.
  const requiredKeys = required ?? [Object.keys(properties).find((key) => key !== 'id')];
  return fc.record(Object.fromEntries(model), { requiredKeys });
}

/** Damages a file at one place, counted from its start. */
function inflict(file, { what, where, from, key, value }) {
  const places = [...placesIn(file)];
  const [holder, at] = places[where % places.length];
  const [otherHolder, otherAt] = places[from % places.length];
  if (what === 'remove' && !Array.isArray(holder)) delete holder[at];
  else if (what === 'remove') holder.splice(at, 1);
  else if (what === 'copy') holder[at] = structuredClone(otherHolder[otherAt]);
  else if (what === 'add' && Array.isArray(holder[at])) holder[at].push(structuredClone(value));
  else if (what === 'add' && typeof holder[at] === 'object' && holder[at])
    holder[at][key] = structuredClone(value);
  else holder[at] = structuredClone(value);
}

/** Every place in a JSON value, as the object or list that holds it, and the key. */
function* placesIn(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value, key];
    yield* placesIn(value[key]);
  }
}
