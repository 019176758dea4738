import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, names, ownTheme, source } from './source.mjs';

const { readTokens } = source;
const read = (value, others = {}) =>
  readTokens(value, {
    file: 'https://kommun.se/a.tokens.json',
    read: (address) => others[address.slice('https://kommun.se/'.length)],
  });
const remarks = ({ problems }) => problems.map(({ code, pointer }) => `${code} ${pointer}`);

for (const name of names)
  test(`the theme ${name} is read without a remark`, () => {
    const { theme, problems } = ownTheme(name);
    assert.deepEqual(problems, []);
    assert.equal(theme.name, name);
    assert.ok(theme.description.length > 10);
    assert.equal(theme.shape.measure.is, '38em');
  });

const COLOURS = [
  ['#0A566B', '#0a566b'],
  ['#abc', '#aabbcc'],
  ['#0a566bff', '#0a566b'],
  [{ colorSpace: 'srgb', components: [1, 0.5, 0] }, '#ff8000'],
  [{ colorSpace: 'srgb', components: [1, 1, 1], alpha: 1, hex: '#ffffff' }, '#ffffff'],
  [{ colorSpace: 'hsl', components: [120, 100, 25] }, '#008000'],
  [{ colorSpace: 'hwb', components: [0, 0, 0] }, '#ff0000'],
  [{ colorSpace: 'oklch', components: [1, 0, 'none'] }, '#ffffff'],
  [{ colorSpace: 'oklab', components: [0, 0, 0] }, '#000000'],
  [{ colorSpace: 'lab', components: [100, 0, 0] }, '#ffffff'],
  [{ colorSpace: 'srgb-linear', components: [1, 0, 0] }, '#ff0000'],
  [{ colorSpace: 'xyz-d65', components: [0, 0, 0] }, '#000000'],
];
for (const [written, hex] of COLOURS)
  test(`the colour ${JSON.stringify(written)} is ${hex}`, () => {
    const { theme, problems } = read(fileOf({ accent: [written, written] }));
    assert.deepEqual(problems, []);
    assert.deepEqual(theme.light.accent.is, hex);
  });

test('a colour that no ordinary screen shows keeps its hue and lightness', () => {
  const wide = { colorSpace: 'oklch', components: [0.6, 0.4, 150] };
  const { is } = read(fileOf({ accent: [wide, wide] })).theme.light.accent;
  const { l, c, h } = source.colourOf(is) && { l: source.lightnessOf(is), ...oklchOf(is) };
  assert.ok(Math.abs(l - 0.6) < 0.005 && Math.abs(h - 150) < 1.5 && c < 0.25, JSON.stringify({ l, c, h }));
});
const oklchOf = (hex) => {
  const { a, b } = source.mixed(source.colourOf(hex), 1, source.colourOf(hex));
  return { c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI };
};

for (const wrong of ['blue', '', '#12', 5, null, [], {}, { colorSpace: 'srgb', components: [1, 1] }])
  test(`the colour ${JSON.stringify(wrong)} is left out and reported once a mode`, () => {
    const reading = read(fileOf({ accent: [wrong, wrong] }));
    assert.deepEqual(remarks(reading), ['wrong-value /light/accent', 'wrong-value /dark/accent']);
    assert.equal(reading.theme.light.accent, undefined);
  });

test('a colour that can be seen through is left out, since its contrast cannot be known', () => {
  const half = { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.5 };
  const reading = read(fileOf({ text: ['#0a566b80', half] }));
  assert.deepEqual(remarks(reading), ['transparent /light/text', 'transparent /dark/text']);
  assert.equal(reading.theme.dark.text, undefined);
});

test('an object that holds itself, or holds another any number of levels down, is read to an end', () => {
  const self = fileOf();
  self.light.self = self.light;
  assert.deepEqual(remarks(read(self)), ['wrong-value /light/self']);
  const deep = JSON.parse(`${'{"x":'.repeat(5000)}1${'}'.repeat(5000)}`);
  const [{ pointer }, ...rest] = read({ ...fileOf(), deep }).problems;
  assert.ok(pointer.length < 100 && !rest.length);
  const colours = { $type: 'color', text: { $value: '#777777' } };
  assert.deepEqual(remarks(read({ ...fileOf(), light: colours, dark: colours })), []);
});

const SHAPES = [
  ['space', { $type: 'number', $value: 0.75 }, '0.75em'],
  ['radius', { $type: 'dimension', $value: { value: 12, unit: 'px' } }, '12px'],
  ['size', { $type: 'dimension', $value: { value: 1.125, unit: 'rem' } }, '1.125rem'],
  ['scale', { $type: 'number', $value: 1.3 }, '1.3'],
  ['heading-weight', { $type: 'fontWeight', $value: 'semi-bold' }, '600'],
  ['font', { $type: 'fontFamily', $value: ['Open Sans', 'sans-serif'] }, '"Open Sans", sans-serif'],
  ['font', { $type: 'fontFamily', $value: 'inherit' }, '"inherit"'],
  ['font', { $type: 'fontFamily', $value: '"; } body { display: none' }, undefined, 'wrong-value'],
  ['space', { $type: 'number', $value: -1 }, undefined, 'wrong-value'],
  ['scale', { $type: 'number', $value: 0 }, undefined, 'wrong-value'],
  ['radius', { $type: 'dimension', $value: { value: 1, unit: 'em' } }, undefined, 'wrong-value'],
  ['radius', { $type: 'dimension', $value: { value: 1, unit: { toString: 1 } } }, undefined, 'wrong-value'],
  ['radius', { $value: 1 }, undefined, 'wrong-type'],
  ['heading-weight', { $type: 'number', $value: 400 }, undefined, 'wrong-type'],
];
for (const [name, token, css, code] of SHAPES)
  test(`${name} ${JSON.stringify(token.$value)} is ${css ?? code}`, () => {
    const { theme, problems } = read(fileOf({}, { shape: { [name]: token } }));
    assert.equal(theme.shape[name]?.is, css);
    assert.deepEqual(
      problems.map(({ code }) => code),
      code ? [code] : [],
    );
  });

test('a name that does not exist is reported with the nearest that does', () => {
  const pair = ['#000000', '#ffffff'];
  const { problems } = read({
    ...fileOf({ acent: pair, radius: pair }, { shape: { measur: { $type: 'number', $value: 1 } } }),
    drak: { text: { $type: 'color', $value: '#fff' } },
    focus: { $type: 'color', $value: '#fff' },
  });
  const said = Object.fromEntries(problems.map(({ pointer, message }) => [pointer, message.sv]));
  assert.match(said['/light/acent'], /Menade du ”accent”\?/);
  assert.match(said['/light/radius'], /Menade du ”shape.radius”\?/);
  assert.match(said['/shape/measur'], /Menade du ”measure”\?/);
  assert.match(said['/drak'], /Menade du ”dark”\?/);
  assert.match(said['/focus'], /Menade du ”light.focus”\?/);
});

test('a palette of the theme’s own can be referred to, through any number of references', () => {
  const { theme, problems } = read({
    ...fileOf({ accent: ['{brand.blue.dark}', '{brand.main}'] }),
    brand: { $type: 'color', main: { $value: '{brand.blue.dark}' }, blue: { dark: { $value: '#123456' } } },
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(theme.dark.accent, { is: '#123456', same: undefined });
});

test('references to nothing and round in a circle are reported', () => {
  const reading = read(
    fileOf({
      text: ['{light.txt}', '#ffffff'],
      sky: ['{light.ground}', '#000'],
      ground: ['{light.sky}', '#000'],
    }),
  );
  assert.deepEqual(remarks(reading), [
    'dangling-alias /light/text/$value',
    'cyclic-alias /light/ground/$value',
    'cyclic-alias /light/sky/$value',
  ]);
  assert.match(reading.problems[0].message.en, /Did you mean “\{light.text\}”\?/);
  assert.match(reading.problems[1].message.sv, /light\.sky → light\.ground → light\.sky/);
});

test('a colour without its pair is used in both, with a warning', () => {
  const reading = read({ ...fileOf({ text: ['#000000', '#ffffff'] }), dark: {} });
  assert.deepEqual(remarks(reading), ['missing-pair /light/text']);
  assert.equal(reading.problems[0].severity, 'warning');
  assert.equal(reading.theme.dark.text.is, '#000000');
});

test('what is not read is said', () => {
  const reading = read({ ...fileOf(), light: { $extends: '{dark}', text: { $ref: '#/dark/text' } } });
  assert.deepEqual(remarks(reading), ['not-supported /light/$extends', 'not-supported /light/text/$ref']);
});

test('a name that makes no class is reported', () => {
  for (const name of ['Skog', 'å', '', 'a b', '-a', 'a-', 1])
    assert.deepEqual(remarks(read(fileOf({}, { name }))), ['missing-name /$extensions/se.samsyn/name']);
});

test('a theme extends another over any number of levels, and references follow', () => {
  const step = (at) => fileOf({}, { name: `t${at}`, extends: `t${at + 1}.tokens.json` });
  const others = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`t${at}.tokens.json`, step(at)]));
  others['t299.tokens.json'] = fileOf({
    surface: ['#ffffff', '#000000'],
    sky: ['{light.surface}', '{dark.surface}'],
  });
  const kommun = fileOf({ surface: ['#fafafa', '#050505'] }, { name: 'kommun', extends: './t0.tokens.json' });
  const { theme, problems } = read(kommun, others);
  assert.deepEqual(problems, []);
  assert.deepEqual(theme.dark.sky, { is: '#050505', same: 'surface' });
  assert.equal(theme.name, 'kommun');
});

test('a theme that extends itself, near or far, is reported and still read', () => {
  const own = fileOf({ text: ['#000000', '#ffffff'] }, { extends: './b.tokens.json' });
  const others = { 'b.tokens.json': fileOf({}, { extends: 'a.tokens.json' }) };
  const reading = read(own, others);
  assert.deepEqual(remarks(reading), ['cyclic-extends /$extensions/se.samsyn/extends']);
  assert.match(reading.problems[0].message.sv, /a\.tokens\.json → b\.tokens\.json → a\.tokens\.json/);
  assert.equal(reading.problems[0].file, 'https://kommun.se/b.tokens.json');
  assert.equal(reading.theme.light.text.is, '#000000');
  assert.equal(remarks(read(fileOf({}, { extends: 'a.tokens.json' })))[0].split(' ')[0], 'cyclic-extends');
});

test('a theme to extend that cannot be read is reported with the reason', () => {
  const value = fileOf({}, { extends: './borta.tokens.json' });
  const read = () => {
    throw new Error('Filen finns inte.');
  };
  const { theme, problems } = readTokens(value, { file: 'https://kommun.se/a.tokens.json', read });
  assert.ok(theme);
  assert.match(problems[0].message.sv, /borta\.tokens\.json gick inte att läsa \(Filen finns inte\.\)/);
});
