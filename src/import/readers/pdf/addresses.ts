import type { PDFPageProxy } from 'pdfjs-dist';
import type { StructNode } from './tagged/elements.js';

/** Addresses that a page's links lead to, by the names that its structure has for them. */
export async function addressesOf(
  page: PDFPageProxy,
  root: StructNode | null,
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  if (!root || !hasLink(root)) return addresses;
  const annotations = (await page.getAnnotations().catch(() => [])) as {
    id?: unknown;
    url?: unknown;
    unsafeUrl?: unknown;
  }[];
  for (const { id, url, unsafeUrl } of annotations) {
    const address = url ?? unsafeUrl;
    if (typeof id !== 'string' || typeof address !== 'string') continue;
    addresses.set(id, address);
    addresses.set(`pdfjs_internal_id_${id}`, address);
  }
  return addresses;
}

const hasLink = ({ role, children = [] }: StructNode): boolean => role === 'Link' || children.some(hasLink);
