import { executeServerCommand } from '@web/test-runner-commands';

/** Longest wait for the page to hear of a key, in milliseconds: one that leaves the page is not heard. */
const PATIENCE = 1000;

/** Presses keys one after another, and waits until the page has heard the last; `Shift+Tab` is a chord. */
export async function press(...keys: string[]): Promise<void> {
  // A walk by Tab that went past the last link may have left the page for the browser's own buttons.
  if (!document.hasFocus()) await executeServerCommand('samsyn:front');
  let left = keys.length;
  const pages = [window, ...framedPages()];
  const heard = new Promise<void>((resolve) => {
    const listen = (): void => {
      if (--left > 0) return;
      for (const page of pages) page.removeEventListener('keyup', listen, true);
      resolve();
    };
    for (const page of pages) page.addEventListener('keyup', listen, true);
    setTimeout(resolve, PATIENCE * keys.length);
  });
  await executeServerCommand('samsyn:press', keys);
  await heard;
}

/** The pages in frames that a script can listen in: keys that are pressed there are not heard outside. */
const framedPages = (): Window[] =>
  [...document.querySelectorAll('iframe')].flatMap(({ contentDocument, contentWindow }) =>
    contentDocument && contentWindow ? [contentWindow] : [],
  );

/** Types a text as a reader does; letters that the drivers have no key for are inserted at the cursor. */
export async function type(text: string): Promise<void> {
  if (/^[ -~]*$/.test(text)) await press(...text);
  else document.execCommand('insertText', false, text);
}

/** What has the focus, through shadow roots. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const found = root.activeElement;
  return found?.shadowRoot?.activeElement ? focused(found.shadowRoot) : found;
}

/** Waits, frame by frame, until a link has led to the entry with that id; what it never does lets the test run out of time. */
export async function ledTo(id: string): Promise<void> {
  while (focused()?.id !== id) await new Promise(requestAnimationFrame);
}

/** Waits until an element has the focus, in the same way. */
export async function untilFocused(element: Element): Promise<void> {
  while (focused() !== element) await new Promise(requestAnimationFrame);
}
