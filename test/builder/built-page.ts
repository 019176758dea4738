import { DRAFTS } from '../../src/builder/drafts/draft-store.js';
import { below, once } from '../support/page.js';

/** The builder's page as it is built, in a frame, under its policy. */
export type BuiltPage = Window &
  typeof globalThis & { readonly refused: readonly string[]; showSaveFilePicker?: unknown };

let frame: HTMLIFrameElement | undefined;

/**
 * Opens the page; one that is open goes, and this one is the same tab.
 *
 * @param hash - The room to open it in.
 */
export async function openBuilder(hash = ''): Promise<BuiltPage> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 80em; block-size: 56em; border: 0';
  frame.src = `/demo/dist/builder/index.html#${hash}`;
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as BuiltPage;
}

/** Takes the page away; the next editor has no draft, of this document or another. */
export async function closeBuilder(): Promise<void> {
  frame?.remove();
  frame = undefined;
  await forget();
}

/** Has the browser forget what an editor worked on: the tab's own memory, and all drafts. */
async function forget(): Promise<void> {
  sessionStorage.clear();
  // Emptied, not deleted: WebKit 2.50 at times never answers that a database is gone whose page has just been removed.
  await DRAFTS.clear();
}

// The files of tests that run in one browser share its storage, and may share a tab: what a test before left there would
// be gone on with.
await forget();

/** All elements of the page; none while it is loaded anew. */
export const inPage = ({ document }: BuiltPage): readonly Element[] =>
  document.body ? [...below(document.body)] : [];

/** Finds an element through shadow roots, as soon as it is there. */
export async function find<T extends HTMLElement>(page: BuiltPage, selector: string, text = /^/): Promise<T> {
  for (let frames = 0; frames < 2400; frames++) {
    for (const element of inPage(page))
      if (element.matches(selector) && text.test(element.textContent)) return element as T;
    // By the test's own frames: those of a page that is loaded anew never come.
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no ${selector} ${text} in ${page.location.hash}.`);
}

/** Puts a file in the room's input, as the system's own window does. */
export function give(page: BuiltPage, input: HTMLInputElement, file: BlobPart, name: string): void {
  const transfer = new page.DataTransfer();
  transfer.items.add(new page.File([file], name));
  input.files = transfer.files;
  input.dispatchEvent(new page.Event('change', { bubbles: true }));
}

/** What is saved next: where a page may write files, and where it is a download. */
export function saved(page: BuiltPage): Promise<Blob> {
  return new Promise((resolve) => {
    const make = page.URL.createObjectURL.bind(page.URL);
    page.URL.createObjectURL = (object: Blob) => {
      resolve(object);
      return make(object);
    };
    if (!page.showSaveFilePicker) return;
    const file = { write: resolve, close: () => undefined };
    page.showSaveFilePicker = () => Promise.resolve({ createWritable: () => Promise.resolve(file) });
  });
}
