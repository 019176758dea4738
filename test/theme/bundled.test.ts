import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import '../../src/define.js';
import { pageStyles } from '../../src/server/page.styles.js';
import { plainSheet } from '../../src/server/sheets.js';
import { themeCss, type Mode, type Theme } from '../../src/theme/index.js';
import { kommun, settled } from '../support/page.js';
import { expectSame, NAMES, ownTheme } from './themes.js';

const content = await kommun('mala');
const TOOLS = ['vite', 'esbuild'];
const MODES: readonly Mode[] = ['light', 'dark'];
const other = (mode: Mode): Mode => (mode === 'light' ? 'dark' : 'light');

/** A style sheet as a site has it that builds with a tool's defaults. */
async function built(tool: string, css: string): Promise<string> {
  const answer = await fetch(`/bundled/${tool}?${new URLSearchParams({ css }).toString()}`);
  expect(answer.ok, `${tool} has built it`).to.be.true;
  return answer.text();
}

/** Shows a template on a page with a style sheet, light or dark. */
async function on(css: string, mode: Mode, template: TemplateResult): Promise<HTMLElement> {
  const stage = document.createElement('div');
  stage.style.colorScheme = mode;
  document.body.append(stage);
  const sheet = document.createElement('style');
  sheet.textContent = css;
  const page = document.createElement('div');
  stage.append(sheet, page);
  render(template, page);
  await settled(stage);
  return stage;
}
const card = html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`;
const region = (mode: Mode, inner: TemplateResult): TemplateResult =>
  html`<div style="color-scheme: ${mode}">${inner}</div>`;

/** The documentation's own one variable, and the theme that it comes to. */
const [, ONE = ''] = /```css\n(main \{[^}]*--samsyn-accent[^}]*\})\n```/.exec(
  await (await fetch('/docs/en/theming.md')).text(),
)!;
const [light, dark] = ONE.match(/#[\da-f]{6}/g)!;
const one = { name: 'one', light: { accent: { is: light } }, dark: { accent: { is: dark! } }, shape: {} };

describe('a style sheet of ours in a site’s own build', () => {
  afterEach(() => document.body.replaceChildren());

  for (const tool of TOOLS) {
    const themes: readonly (readonly [string, Theme, string, (inner: TemplateResult) => TemplateResult])[] = [
      ...NAMES.map(
        (name) =>
          [
            name,
            ownTheme(name),
            themeCss(ownTheme(name)),
            (inner: TemplateResult) => html`<div class="samsyn-theme-${name}">${inner}</div>`,
          ] as const,
      ),
      ['the documentation’s one accent', one, ONE, (inner) => html`<main>${inner}</main>`],
    ];
    for (const [name, theme, css, dressed] of themes)
      it(`keeps the colours of ${name} through ${tool}: light, dark and nested`, async () => {
        const sheet = await built(tool, css);
        for (const mode of MODES) {
          const stage = await on(sheet, mode, html`${dressed(html`${card}${region(other(mode), card)}`)}`);
          const [outer, nested] = stage.querySelectorAll('samsyn-goal-card');
          expectSame(outer!, theme, mode);
          expectSame(nested!, theme, other(mode));
          stage.remove();
        }
      }).timeout(60_000);

    it(`keeps the colours of plain HTML and of whole pages through ${tool}`, async () => {
      const sheet = await built(tool, plainSheet() + String(pageStyles).replaceAll(':root', '.page'));
      const plain = html`<div class="samsyn-plain"><p>Text</p></div>`;
      for (const mode of MODES) {
        const stage = await on(sheet, mode, html`${plain}${region(other(mode), plain)}`);
        const [outer, nested] = stage.querySelectorAll('.samsyn-plain');
        expectSame(outer!, ownTheme('grund'), mode);
        expectSame(nested!, ownTheme('grund'), other(mode));
        stage.remove();
      }
    }).timeout(60_000);
  }

  it('that was written with light-dark() still gives its colours where nothing is built', async () => {
    const css = `.own { --samsyn-accent: light-dark(${light}, ${dark}); }`;
    for (const mode of MODES) {
      const stage = await on(css, mode, html`<div class="own">${card}${region(other(mode), card)}</div>`);
      const [outer, nested] = stage.querySelectorAll('samsyn-goal-card');
      expectSame(outer!, one, mode);
      expectSame(nested!, one, other(mode));
      stage.remove();
    }
  });

  it('goes before a theme around it where it sets a colour of its own', async () => {
    const css = `${themeCss(ownTheme('skog'))} .own { --samsyn-accent: #123456; }`;
    for (const mode of MODES) {
      const stage = await on(
        css,
        mode,
        html`<div class="samsyn-theme-skog"><div class="own">${card}</div></div>`,
      );
      const skog = ownTheme('skog');
      const accent = { is: '#123456' };
      const theme = { ...skog, light: { ...skog.light, accent }, dark: { ...skog.dark, accent } };
      expectSame(stage.querySelector('samsyn-goal-card')!, theme, mode);
      stage.remove();
    }
  });
});
