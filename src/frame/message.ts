/** A message between a framed page and its host, by `postMessage`. */
export type FrameMessage =
  /** From the page: how high it is, in CSS pixels. */
  | { readonly samsyn: 'height'; readonly height: number }
  /** From the host, when its script has come: asks for the height anew. */
  | { readonly samsyn: 'measure' };

/** Reads what another page has sent, which may be anything at all. */
export function frameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { samsyn, height } = data as Readonly<Record<string, unknown>>;
  if (samsyn === 'measure') return { samsyn };
  return samsyn === 'height' && typeof height === 'number' && height >= 0 && Number.isFinite(height)
    ? { samsyn, height }
    : undefined;
}
