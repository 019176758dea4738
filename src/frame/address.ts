/** Parses an address, relative to another if there is one; undefined where it is none. */
export function addressOf(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
