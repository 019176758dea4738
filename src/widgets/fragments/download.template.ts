import { html, nothing } from 'lit';
import { word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';

/** A file that a reader may take home. */
export interface Download {
  /** Name of the file, with its ending. */
  readonly name: string;
  /** Media type, `text/csv`. */
  readonly type: string;
  /** What the button says. */
  readonly label: string;
  /** Makes the file's text, when it is asked for. */
  readonly text: () => string;
}

/** A file that takes a while to make. */
export interface LateDownload extends Pick<Download, 'name' | 'label'> {
  /** Makes the file, when a button asks for it. */
  readonly file: (button: Element) => Promise<Blob>;
}

/** Milliseconds that a browser has for reading a file: WebKit asks for it some time after the click. */
const TIME_TO_READ_FILE = 40_000;

/**
 * Buttons that save what a widget shows as files. Nothing is sent anywhere.
 *
 * @param of - Id of the title of what is saved, which tells the buttons of a page apart.
 */
export function downloads(
  files: readonly (Download | LateDownload)[],
  reader: Reader,
  of?: string,
): Renderable {
  return html`<p class="downloads" part="downloads">${files.map((file, i) => {
    const id = of ? `${of}-file-${i}` : nothing;
    const name = of ? `${id as string} ${of}` : nothing;
    return html`<button id=${id} type="button" aria-labelledby=${name} @click=${saver(file)}>${word(file.label, reader)}</button> `;
  })}</p>`;
}

function saver(download: Download | LateDownload): (event: Event) => void {
  const { name } = download;
  return ({ currentTarget }) => {
    if ('text' in download) save(new Blob([download.text()], { type: download.type }), name);
    else
      void download.file(currentTarget as Element).then(
        (file) => save(file, name),
        () => console.warn(`Samsyn: ${name} kunde inte göras / could not be made.`),
      );
  };
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TIME_TO_READ_FILE);
}
