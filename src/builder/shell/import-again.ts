/** Parts of the builder that have not come once. */
const missed = new Set<string>();

/**
 * Imports a part of the builder that comes when it is asked for.
 *
 * A browser may keep in mind that a file did not come, and never ask for it again (Chromium 153 and before; HTML has said
 * otherwise since 2026, whatwg/html#10327). What does not come the second time, although the builder's files can be had,
 * comes with the page anew: the draft is kept, and so is the room.
 *
 * @throws What the import throws.
 */
export async function importAgain<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    const module = await load();
    missed.delete(name);
    return module;
  } catch (error) {
    if (missed.has(name) && (await isReachable())) location.reload();
    missed.add(name);
    throw error;
  }
}

const isReachable = (): Promise<boolean> =>
  fetch(import.meta.url, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
