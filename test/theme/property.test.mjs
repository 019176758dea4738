import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOf, names, readFile, source } from './source.mjs';

const { checkContrast, readTokens, themeCss } = source;
const DECLARATION = /^ +--samsyn-[a-z-]+: [^;{}]+;$/;

/** Whatever is read, its problems are in words, its style sheet is whole, and its colours can be judged. */
function expectSound(value, options) {
  const { theme, problems } = readTokens(value, options);
  for (const { pointer, severity, code, message } of problems) {
    assert.match(pointer, /^(?:\/.*)?$/s);
    assert.ok(['error', 'warning'].includes(severity) && code);
    for (const words of [message.sv, message.en]) assert.doesNotMatch(words, /undefined|\[object/);
  }
  if (!theme) return assert.ok(problems.length);
  const [title, ...lines] = themeCss(theme).split('\n');
  assert.match(title, /^\/\* [^\n]* \*\/$/);
  assert.equal(title.indexOf('*/'), title.length - 2);
  assert.equal(lines.slice(0, 19).filter((line) => DECLARATION.test(line)).length, 17);
  for (const { ratio, colours, suggestion, passesAA } of checkContrast(theme)) {
    assert.ok(ratio >= 1 && ratio <= 21 + 1e-9, String(ratio));
    for (const colour of [...colours, ...(suggestion ? [suggestion] : [])])
      assert.match(colour, /^#[\da-f]{6}$/);
    if (passesAA) assert.equal(suggestion, undefined);
  }
}

test('any value is read without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true })), (value) =>
      expectSound(value),
    ),
    { numRuns: 2000 },
  );
});

const KEYS = [
  '$value',
  '$type',
  '$extensions',
  '$description',
  '$ref',
  'light',
  'dark',
  'shape',
  '__proto__',
  'x',
];
const NAMES = [
  'accent',
  'text',
  'sky',
  'surface',
  'font',
  'scale',
  'constructor',
  'toString',
  'a/b~c',
  'a.b',
];
const VALUES = [
  ...[null, true, 0, -1, 1e308, '', 'x', '#000', '#fff8', '{light.text}', '{dark.sky}', '{x}', '*/ } body {'],
  ...['color', 'number', 'dimension', 'samsyn:skog', './grund.tokens.json', './skog.tokens.json', 'http://['],
  ...[[], {}, [[]], { toString: 1 }, { $value: '#123456', $type: 'color' }, { value: 1, unit: 'px' }],
  { colorSpace: 'oklch', components: [1e9, -1e9, 1e300] },
  { colorSpace: 'xyz-d50', components: [1e-9, 'none', 7], alpha: 0.5 },
];

test('any damage to a sound file is read without a throw', () => {
  const damage = fc.record({
    where: fc.nat(),
    from: fc.nat(),
    what: fc.constantFrom('put', 'remove', 'add', 'copy'),
    key: fc.constantFrom(...KEYS, ...NAMES),
    value: fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue()),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (name, damages) => {
        const file = readFile(addressOf(name));
        for (const one of damages) inflict(file, one);
        expectSound(file, { file: addressOf(name), read: readFile });
      },
    ),
    { numRuns: 300 },
  );
});

function inflict(file, { where, from, what, key, value }) {
  const places = [...placesIn(file)];
  if (!places.length) return;
  const [holder, at] = places[where % places.length];
  const [otherHolder, otherAt] = places[from % places.length];
  if (what === 'remove') delete holder[at];
  else if (what === 'copy') holder[at] = structuredClone(otherHolder[otherAt]);
  else if (what === 'add' && typeof holder[at] === 'object' && holder[at])
    Object.defineProperty(holder[at], key, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else holder[at] = structuredClone(value);
}

function* placesIn(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value, key];
    yield* placesIn(value[key]);
  }
}
