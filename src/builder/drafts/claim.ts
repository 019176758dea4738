/** A tab's claim to a draft. */
export interface Claim {
  /** Whether it is this tab that works on the draft; false where another does. */
  readonly isGranted: Promise<boolean>;
  readonly release: () => void;
}

/** How long the tab before may take to let go: a page that is loaded anew meets itself. */
const PATIENCE = 800;

/** Claims a draft for this tab, so that no other writes over it. */
export function claim(id: string): Claim {
  // Missing where the page came without encryption: then tabs are not told apart.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return { isGranted: Promise.resolve(true), release: () => {} };
  const end = new AbortController();
  const patience = AbortSignal.any([end.signal, AbortSignal.timeout(PATIENCE)]);
  const isGranted = new Promise<boolean>((resolve) => {
    const hold = (): Promise<void> => {
      resolve(true);
      return new Promise((release) => {
        if (end.signal.aborted) release();
        else end.signal.addEventListener('abort', () => release());
      });
    };
    locks
      .request(`samsyn-draft-${id}`, { signal: patience }, hold)
      // Waited in vain, unless the page may not use locks at all.
      .catch((error: unknown) => resolve(!(error instanceof DOMException) || error.name === 'SecurityError'));
  });
  return { isGranted, release: () => end.abort() };
}
