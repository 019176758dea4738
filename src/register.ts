import { VERSION } from './version.js';

/**
 * Registers elements by their tags.
 *
 * A page may load Samsyn twice, even in two versions: the first one stays, and the console hears of both.
 *
 * @returns whether the elements are this copy's own.
 */
export function register(elements: Readonly<Record<string, CustomElementConstructor>>): boolean {
  const before = new Set<string>();
  for (const [tag, element] of Object.entries(elements)) {
    const defined = customElements.get(tag) as { readonly version?: string } | undefined;
    if (!defined) customElements.define(tag, element);
    else if (defined !== element) before.add(defined.version ?? '?');
  }
  if (!before.size) return true;
  const first = [...before].join(', ');
  console.warn(
    `Samsyn ${first} finns redan på sidan; ${VERSION} används inte. / Samsyn ${first} is on the page already; ${VERSION} is not used.`,
  );
  return false;
}
