import { executeServerCommand } from '@web/test-runner-commands';
import { drawn, once } from './page.js';

/** A node of the browser's own accessibility tree. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly kids: readonly AxNode[];
}

/** The browser's accessibility tree, flat and in reading order; undefined in WebKit, which has none to give. */
export async function heard(): Promise<AxNode[] | undefined> {
  await drawn();
  const roots = await executeServerCommand<AxNode[] | false, undefined>('samsyn:tree');
  const flat = (nodes: readonly AxNode[]): AxNode[] => nodes.flatMap((node) => [node, ...flat(node.kids)]);
  return roots ? flat(roots) : undefined;
}

/** Role and name of one element as WebKit computes them; undefined elsewhere. */
export async function askedOf(element: Element): Promise<{ role: string; name: string } | undefined> {
  (window as { __asked?: Element }).__asked = element;
  return (
    (await executeServerCommand<{ role: string; name: string } | false, undefined>('samsyn:role')) ||
    undefined
  );
}

interface TypePolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}
/**
 * Loads axe in a framed page, past its policy's demand that addresses of scripts are typed.
 *
 * @param name - A policy that the page allows.
 */
export async function loadAxe(page: Window, name = 'test'): Promise<void> {
  const types = (page as unknown as { trustedTypes: TypePolicies }).trustedTypes;
  const policy = types.createPolicy(name, { createScriptURL: (url) => url });
  const element = page.document.createElement('script');
  element.src = policy.createScriptURL('/node_modules/axe-core/axe.min.js') as string;
  const loaded = once(element, 'load');
  page.document.head.append(element);
  await loaded;
}

/** What axe finds wrong, each in a line. */
export async function faults(root: Element, page: Window = window): Promise<string[]> {
  const { axe } = page as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
