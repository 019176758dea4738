import { expect } from 'chai';
import { converter, parse } from 'culori';
import { html, render, type TemplateResult } from 'lit';
import { paintIn, type PaintName } from '../../src/theme/derived-colours.js';
import { readTokens, themeCss, type Mode, type Theme } from '../../src/theme/index.js';

/** The package's own themes. */
export const NAMES = ['grund', 'skog', 'fjall', 'alv', 'stad', 'kust'];
const folder = new URL('../../src/theme/themes/', import.meta.url);
const addressOf = (name: string): string => new URL(`${name}.tokens.json`, folder).href;
const files = new Map<string, unknown>();
for (const name of NAMES)
  files.set(addressOf(name), await fetch(addressOf(name)).then((file) => file.json() as unknown));

/** Reads a token file. */
export const read = (value: unknown, file?: string): Theme =>
  readTokens(value, { ...(file && { file }), read: (address) => files.get(address) }).theme!;
/** Reads one of the package's own themes. */
export const ownTheme = (name: string): Theme => read(files.get(addressOf(name)), addressOf(name));

/** Shows a template in themes, the outer one first, and gives the page around it. */
export function dressed(themes: readonly Theme[], mode: Mode, template: TemplateResult): HTMLElement {
  const stage = document.createElement('div');
  document.body.append(stage);
  const sheet = document.createElement('style');
  sheet.textContent = themes.map(themeCss).join('');
  stage.append(sheet);
  const page = document.createElement('div');
  page.style.colorScheme = mode;
  stage.append(page);
  const inThemes = themes.reduceRight(
    (inner, { name }) => html`<div class="samsyn-theme-${name}">${inner}</div>`,
    template,
  );
  render(inThemes, page);
  return page;
}

const PAINTS: readonly PaintName[] = [
  ...(['surface', 'text', 'accent', 'on-accent', 'sky', 'ground', 'on-ground', 'focus'] as const),
  ...(['muted', 'hairline', 'edge', 'ground-muted', 'ground-hairline'] as const),
];
const rgb = converter('rgb');

/** The colour that a browser paints with, from 0 to 255. */
export function paintedBy(widget: Element, name: PaintName): number[] {
  const probe = document.createElement('i');
  probe.style.backgroundColor = `var(--_${name})`;
  (widget.shadowRoot ?? widget).append(probe);
  const { r, g, b } = rgb(parse(getComputedStyle(probe).backgroundColor))!;
  probe.remove();
  return [r, g, b].map((one) => Math.min(255, Math.max(0, one * 255)));
}

const computed = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Compares every colour that a widget paints with to a theme's; 1 is the last bit of eight. */
export function expectSame(widget: Element, theme: Theme, mode: Mode, tolerance = 1): void {
  const paint = paintIn(theme[mode], mode);
  for (const name of PAINTS) {
    const [shown, expected] = [paintedBy(widget, name), computed(paint(name))];
    const apart = Math.max(...shown.map((one, at) => Math.abs(one - expected[at]!)));
    expect(apart, `${theme.name} ${mode} ${name}: ${shown.join()} / ${expected.join()}`).to.be.at.most(
      tolerance,
    );
  }
}
