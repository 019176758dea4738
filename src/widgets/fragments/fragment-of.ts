/** What leads to an entry; undefined where no other widget on the page shows it. */
export const fragmentOf = (
  id: string | undefined,
  isShown: ((id: string) => boolean) | undefined,
): string | undefined => (id !== undefined && isShown?.(id) ? `#${id}` : undefined);
