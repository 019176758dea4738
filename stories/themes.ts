import { readTokens, themeCss, type Theme } from '../src/theme/index.js';

/*
 * The sample themes, as the stories wear them: read from their token files and set as style sheets.
 */
const NAMES = ['grund', 'skog', 'fjall', 'alv', 'stad', 'kust'] as const;
const address = (name: string): string =>
  new URL(`../src/theme/themes/${name}.tokens.json`, import.meta.url).href;

/** The token files as they are, by name. */
export const tokenFiles = new Map<string, unknown>(
  await Promise.all(
    NAMES.map(async (name) => [name, await (await fetch(address(name))).json()] as [string, unknown]),
  ),
);

/** Reads a token file that lies beside the sample themes, or might. */
export const readTheme = (tokens: unknown) =>
  readTokens(tokens, {
    file: address('egen'),
    read: (file) => [...tokenFiles].find(([name]) => address(name) === file)?.[1],
  });

/** The sample themes. */
export const themes: readonly Theme[] = [...tokenFiles.values()].flatMap(
  (tokens) => readTheme(tokens).theme ?? [],
);

/** Makes a style sheet of a theme. */
export function themeSheet(theme: Theme): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss(theme));
  return sheet;
}
