import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, names, ownTheme, source } from './source.mjs';

const { COLOUR_NAMES, SHAPE_NAMES, readTokens, themeCss } = source;

for (const name of names)
  test(`the style sheet of ${name} sets all seventeen properties in one rule, and is the same each time`, () => {
    const css = themeCss(ownTheme(name).theme);
    assert.equal(css, themeCss(ownTheme(name).theme));
    const [rule] = css.match(/\{[^}]*\}/);
    const set = [...rule.matchAll(/--samsyn-([a-z-]+): /g)].map(([, name]) => name);
    assert.deepEqual(set, [...COLOUR_NAMES, ...SHAPE_NAMES]);
    assert.equal(set.length, 17);
  });

for (const name of names)
  test(`the style sheet of ${name} has plain values alone, and each colour's two in a second rule`, () => {
    const css = themeCss(ownTheme(name).theme);
    assert.doesNotMatch(css, /light-dark|@/);
    const [, rule] = css.match(/\{[^}]*\}/g);
    const set = [...rule.matchAll(/--samsyn-([a-z-]+): /g)].map(([, name]) => name);
    assert.deepEqual(
      set,
      COLOUR_NAMES.flatMap((name) => [`${name}-light`, `${name}-dark`]),
    );
  });

test('a theme is written flat, with a property for light and one for dark', () => {
  const shape = { radius: { $type: 'number', $value: 0.5 }, 'heading-font': { $value: '{shape.font}' } };
  shape.font = { $type: 'fontFamily', $value: ['Lora', 'serif'] };
  const { theme } = readTokens({
    $description: 'Slutar inte\nhär */ utan där.',
    ...fileOf(
      {
        surface: ['#ffffff', '#000000'],
        sky: ['{light.surface}', '{dark.surface}'],
        ground: ['{light.surface}', '#222222'],
        text: ['#777777', '#777777'],
      },
      { shape },
    ),
  });
  assert.equal(
    themeCss(theme),
    `/* prov: Slutar inte här * / utan där. */
.samsyn-theme-prov {
  --samsyn-accent: initial;
  --samsyn-on-accent: initial;
  --samsyn-surface: initial;
  --samsyn-text: #777777;
  --samsyn-sky: var(--samsyn-surface);
  --samsyn-ground: initial;
  --samsyn-on-ground: initial;
  --samsyn-focus: initial;
  --samsyn-font: "Lora", serif;
  --samsyn-heading-font: var(--samsyn-font);
  --samsyn-heading-weight: initial;
  --samsyn-size: initial;
  --samsyn-scale: initial;
  --samsyn-space: initial;
  --samsyn-horizon: initial;
  --samsyn-radius: 0.5em;
  --samsyn-measure: initial;
}
.samsyn-theme-prov {
  --samsyn-accent-light: initial;
  --samsyn-accent-dark: initial;
  --samsyn-on-accent-light: initial;
  --samsyn-on-accent-dark: initial;
  --samsyn-surface-light: #ffffff;
  --samsyn-surface-dark: #000000;
  --samsyn-text-light: initial;
  --samsyn-text-dark: initial;
  --samsyn-sky-light: var(--samsyn-surface-light);
  --samsyn-sky-dark: var(--samsyn-surface-dark);
  --samsyn-ground-light: #ffffff;
  --samsyn-ground-dark: #222222;
  --samsyn-on-ground-light: initial;
  --samsyn-on-ground-dark: initial;
  --samsyn-focus-light: initial;
  --samsyn-focus-dark: initial;
}
`,
  );
});

test('references that cross between light and dark do not follow one another round', () => {
  const { theme, problems } = readTokens(
    fileOf({ text: ['#111111', '{dark.focus}'], focus: ['{light.text}', '#eeeeee'] }),
  );
  assert.deepEqual(problems, []);
  const css = themeCss(theme);
  assert.doesNotMatch(css, /var\(/);
  for (const name of ['text', 'focus'])
    for (const [mode, value] of [
      ['light', '#111111'],
      ['dark', '#eeeeee'],
    ])
      assert.match(css, new RegExp(`--samsyn-${name}-${mode}: ${value};`));
});
