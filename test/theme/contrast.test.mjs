import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, names, ownTheme, source } from './source.mjs';

const { checkContrast, contrastOf, lightnessOf, paintIn, readTokens, withLightness } = source;
const check = (colours) => checkContrast(readTokens(fileOf(colours)).theme);
const failing = (contrasts) => contrasts.filter(({ passesAA }) => !passesAA);

/** The lowest of light and dark, as measured in Chromium when the themes were drawn, cut to one decimal. */
const MEASURED = {
  grund: [14.8, 13.3, 9.7, 8.3, 7.4, 7.2, 8.2, 7.3, 8.2, 5.2, 4.6],
  skog: [14.6, 13.3, 8.6, 8.1, 7.1, 6.5, 7.9, 6.9, 7.9, 5.2, 4.5],
  fjall: [14.9, 14.9, 14.9, 8.1, 8.1, 10.3, 8.2, 8.2, 8.2, 5.1, 5.1],
  alv: [15.2, 13.7, 9.7, 8.2, 7.3, 7.2, 8.4, 7.5, 8.4, 5.1, 4.6],
  stad: [15.1, 13.9, 11.1, 8.3, 7.4, 8.1, 7.2, 6.4, 7.2, 5.2, 4.6],
  kust: [15.1, 12.9, 9.6, 7.7, 6.5, 7.1, 7.7, 6.6, 7.7, 4.9, 4.2],
};
const ROWS = [
  ...['text on the page’s background', 'text on the sky', 'text on the ground'],
  ...['muted text on the page’s background', 'muted text on the sky', 'muted text on the ground'],
  ...['text in the accent on the page’s background', 'text in the accent on the sky', 'text on the accent'],
  ...['edge of controls on the page’s background', 'edge of controls on the sky'],
];

for (const name of names)
  test(`the theme ${name} passes AA, with the ratios that a browser gave`, () => {
    const contrasts = checkContrast(ownTheme(name).theme);
    assert.equal(contrasts.length, 46);
    assert.deepEqual(failing(contrasts), []);
    for (const [at, row] of ROWS.entries()) {
      const ratios = contrasts.filter(({ words }) => words.en === row).map(({ ratio }) => ratio);
      assert.equal(ratios.length, 2, row);
      const difference = Math.min(...ratios) - MEASURED[name][at];
      assert.ok(difference > -0.005 && difference < 0.105, `${row}: ${Math.min(...ratios)}`);
    }
  });

test('a theme that sets nothing has the widgets’ own colours', () => {
  const light = paintIn({}, 'light');
  assert.deepEqual(['focus', 'on-accent', 'on-ground'].map(light), ['#1a2123', '#ffffff', '#1a2123']);
  assert.deepEqual(failing(check({})), []);
});

test('a pair that is too near in one mode fails there, by name and with a colour that passes', () => {
  const [one, ...rest] = failing(check({ focus: ['#1a2123', '#3a4042'] }));
  assert.deepEqual(
    rest.map(({ words }) => words.sv),
    ['fokusramen mot himlen'],
  );
  assert.equal(one.words.sv, 'fokusramen mot sidans bakgrund');
  assert.equal(one.mode, 'dark');
  assert.deepEqual(one.properties, ['focus', 'surface']);
  assert.deepEqual(one.colours, ['#3a4042', '#14191b']);
  assert.ok(one.ratio < 3 && one.needed === 3);
  assert.ok(contrastOf(one.suggestion, '#14191b') >= 3);
});

test('a suggestion passes, and is the nearest in lightness that does', () => {
  for (const accent of ['#7aa5d8', '#ffcc00', '#e8e8e8', '#ff4d4d'])
    for (const { suggestion, properties, needed, words } of failing(check({ accent: [accent, '#8acbdd'] }))) {
      if (properties[0] !== 'accent') continue;
      const back = (hex) => paintIn({ accent: { is: hex } }, 'light')(properties[1]);
      assert.ok(contrastOf(suggestion, back(suggestion)) >= needed, `${accent}: ${words.en}`);
      const moved = lightnessOf(suggestion) - lightnessOf(accent);
      const nearer = withLightness(accent, lightnessOf(accent) + moved * 0.97 - Math.sign(moved) * 0.004);
      assert.ok(contrastOf(nearer, back(nearer)) < needed, `${accent} ${suggestion} ${nearer}: ${words.en}`);
    }
});

test('where the lightness of one colour cannot do it, nothing is suggested', () => {
  // Muted text is three quarters text and one quarter surface: on a middle grey even black is not enough.
  const grey = ['#767676', '#767676'];
  const muted = check({ surface: grey, text: grey }).find(({ words }) => words.en.startsWith('muted'));
  assert.equal(muted.passesAA, false);
  assert.equal(muted.suggestion, undefined);
});

test('AAA is told for text, and not for what WCAG asks only 3:1 of', () => {
  for (const { needed, ratio, passesAAA } of checkContrast(ownTheme('kust').theme))
    assert.equal(passesAAA, needed === 3 ? undefined : ratio >= 7);
});
