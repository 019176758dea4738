import { html, render, type TemplateResult } from 'lit';
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
