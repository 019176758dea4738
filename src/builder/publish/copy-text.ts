/**
 * Copies the text of an element; where the clipboard is refused, selects it so that the keyboard can.
 *
 * @returns Whether it was copied.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    element.focus();
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
