import { VERSION } from '../../version.js';
import { WIDGETS } from '../names.js';
import { isServer } from './on-server.js';

/** Where a script that looks after the page leaves its version, for others to find. */
const SCRIPT = Symbol.for('samsyn');

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
    const defined = customElements.get(tag);
    if (!defined) free.push([tag, element]);
    else if (defined !== element) before.add(versionOf(defined));
  }
  const first = [...before].join(', ');
  if (!first || first === VERSION) for (const [tag, element] of free) customElements.define(tag, element);
  if (first && !(isServer && first === VERSION)) tellOfFirst(first);
  return !first;
}

/**
 * Takes the page on for a script that fetches widgets when they are met, and makes widgets of marked links.
 *
 * @param defined - The elements of others; by default all that have a widget's tag.
 * @returns false where another script does so already, or another version has defined elements; the console is told.
 */
export function claimPage(
  defined: readonly CustomElementConstructor[] = WIDGETS.flatMap(
    (name) => customElements.get(`samsyn-${name}`) ?? [],
  ),
): boolean {
  const page = globalThis as { [SCRIPT]?: string };
  // A script whose address has a query comes twice: the widgets' files ask for it without one.
  if (page[SCRIPT] === VERSION) return false;
  const first = [...new Set([page[SCRIPT] ?? [], ...defined.map(versionOf)].flat())].join(', ');
  if (first) tellOfFirst(first);
  if (page[SCRIPT] || (first && first !== VERSION)) return false;
  page[SCRIPT] = VERSION;
  return true;
}

const versionOf = (element: CustomElementConstructor): string =>
  (element as { readonly version?: string }).version ?? '?';

const tellOfFirst = (first: string): void =>
  console.warn(
    `Samsyn ${first} finns redan på sidan; ${VERSION} används inte. / Samsyn ${first} is on the page already; ${VERSION} is not used.`,
  );
