/** Which way Alt and an arrow key move what is chosen; undefined for other keys. */
export function arrowIn({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): -1 | 1 | undefined {
  if (!altKey || ctrlKey || metaKey) return undefined;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
}
