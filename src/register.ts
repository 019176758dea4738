import { VERSION } from './version.js';
import { isServer } from './widgets/on-server.js';

/**
 * Registers elements by their tags.
 *
 * A page may load Samsyn twice, even in two versions: the first one stays, and the console hears of both. Two
 * versions never mix, since one would hand the other content that it does not know: of the second no element is
 * registered. An element of the same version, or one that the page has made of one of ours, is at home anywhere.
 * A server may well evaluate one version twice, once for each way of drawing that it has, and nobody hears of that.
 *
 * @returns whether the elements are this copy's own.
 */
export function register(elements: Readonly<Record<string, CustomElementConstructor>>): boolean {
  const before = new Set<string>();
  const free: [string, CustomElementConstructor][] = [];
  for (const [tag, element] of Object.entries(elements)) {
    const defined = customElements.get(tag) as { readonly version?: string } | undefined;
    if (!defined) free.push([tag, element]);
    else if (defined !== element) before.add(defined.version ?? '?');
  }
  const first = [...before].join(', ');
  if (!first || first === VERSION) for (const [tag, element] of free) customElements.define(tag, element);
  if (!first) return true;
  if (isServer && first === VERSION) return false;
  console.warn(
    `Samsyn ${first} finns redan på sidan; ${VERSION} används inte. / Samsyn ${first} is on the page already; ${VERSION} is not used.`,
  );
  return false;
}
