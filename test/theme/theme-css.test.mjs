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

test('a theme is written flat, with light and dark where the engine knows them', () => {
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
  --samsyn-surface: #ffffff;
  --samsyn-text: #777777;
  --samsyn-sky: var(--samsyn-surface);
  --samsyn-ground: #ffffff;
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
@supports (color: light-dark(red, red)) {
  .samsyn-theme-prov {
    --samsyn-surface: light-dark(#ffffff, #000000);
    --samsyn-ground: light-dark(#ffffff, #222222);
  }
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
  assert.match(css, /--samsyn-text: light-dark\(#111111, #eeeeee\)/);
  assert.match(css, /--samsyn-focus: light-dark\(#111111, #eeeeee\)/);
});
