import { isObject } from '../../format/json.js';
import { readTokens, type Theme, type ThemeReading } from '../../theme/index.js';

/** The token files of the product's own themes, by the themes' names. */
export type TokenFiles = ReadonlyMap<string, unknown>;

/** A site's own theme, as a token file. */
export type Look = Readonly<Record<string, unknown>>;

/** The name that a site's own theme has until it is given another. */
export const OWN_NAME = 'mitt-tema';

/** Fetches the token files of some themes; those that do not come are left out. */
export async function tokenFiles(
  names: readonly string[],
  read: (file: string) => Promise<unknown>,
): Promise<TokenFiles> {
  const files = await Promise.all(
    names.map(async (name) => [name, await read(`themes/${name}.tokens.json`)] as const),
  );
  return new Map(files.filter(([, file]) => isObject(file)));
}

/** Reads a theme, and those of the product's that it extends. Never throws. */
export function readLook(tokens: unknown, files: TokenFiles, name = OWN_NAME): ThemeReading {
  return readTokens(tokens, {
    file: `samsyn:/${name}.tokens.json`,
    read: (address) => {
      const [, extended = ''] = /^samsyn:\/([a-z-]+)\.tokens\.json$/.exec(address) ?? [];
      return files.get(extended);
    },
  });
}

/** Reads the product's own themes. */
export function themesIn(files: TokenFiles): ReadonlyMap<string, Theme> {
  const themes = [...files].flatMap(([name, tokens]) => {
    const { theme } = readLook(tokens, files, name);
    return theme ? [[name, theme] as const] : [];
  });
  return new Map(themes);
}

/** A theme's token file as text. */
export const lookText = (look: Look): string => `${JSON.stringify(look, null, 2)}\n`;
