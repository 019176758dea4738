import { readTokens, themeCss, type Theme, type ThemeReading } from '../src/theme/index.js';

/*
 * The sample themes, as the stories wear them: read from their token files and set as style sheets.
 */
const read = async (file: URL): Promise<unknown> => (await fetch(file)).json();

// Each address whole, so that Vite finds the file.
const [grund, skog, fjall, alv, stad, kust] = await Promise.all([
  read(new URL('../src/theme/themes/grund.tokens.json', import.meta.url)),
  read(new URL('../src/theme/themes/skog.tokens.json', import.meta.url)),
  read(new URL('../src/theme/themes/fjall.tokens.json', import.meta.url)),
  read(new URL('../src/theme/themes/alv.tokens.json', import.meta.url)),
  read(new URL('../src/theme/themes/stad.tokens.json', import.meta.url)),
  read(new URL('../src/theme/themes/kust.tokens.json', import.meta.url)),
]);

/** The token files as they are, by name. */
export const tokenFiles = new Map<string, unknown>(Object.entries({ grund, skog, fjall, alv, stad, kust }));

/** Reads a token file as if it lay beside the sample themes. */
export const readTheme = (tokens: unknown): ThemeReading =>
  readTokens(tokens, {
    file: 'stories:/egen.tokens.json',
    read: (address) => tokenFiles.get(/(\w+)\.tokens\.json$/.exec(address)?.[1] ?? ''),
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
