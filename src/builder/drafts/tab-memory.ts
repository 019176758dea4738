const KEY = 'samsyn-builder-draft';

/** Remembers which draft this tab works on, through a reload. */
export const TAB_MEMORY = {
  get(): string | undefined {
    try {
      return sessionStorage.getItem(KEY) ?? undefined;
    } catch {
      // Storage may be forbidden: then nothing is remembered.
      return undefined;
    }
  },
  set(id: string | undefined): void {
    try {
      if (id === undefined) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, id);
    } catch {
      // As above.
    }
  },
};

/** What remembers the draft of a tab. */
export type TabMemory = typeof TAB_MEMORY;
