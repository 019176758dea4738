import { fileSave } from 'browser-fs-access';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filled, type Wording } from '../language.js';
import { copyText } from './copy-text.js';
import type { SavedFile } from './save-site.js';
import { TAKE_WORDS as WORDS } from './take.words.js';

/** Copies code and saves files for a room, and knows what is to be told of it. */
export class Taker implements ReactiveController {
  /** What came of copying, and of saving; undefined where nothing is to be told. */
  copied: Wording | undefined;
  saved: Wording | undefined;
  isPacking = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.forget();
  }

  /** Takes back what was told: of code, and of files, that are not the same any more. */
  forget(): void {
    this.copied = undefined;
    this.saved = undefined;
  }

  /** Copies the text of an element, by its id, and tells of it in the given words. */
  async copy(id: string, copied: Wording = WORDS.copied): Promise<void> {
    const code = this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!code) return;
    this.copied = (await copyText(code)) ? copied : WORDS.selected;
    this.#host.requestUpdate();
  }

  /** Saves a file; one at a time. */
  async save({ name, blob }: SavedFile, extension: '.zip' | '.json'): Promise<void> {
    this.isPacking = extension === '.zip';
    this.#host.requestUpdate();
    let isMade = false;
    void blob.then(
      () => (isMade = true),
      () => undefined,
    );
    try {
      await fileSave(blob, { fileName: name, extensions: [extension] });
      this.saved = filled(WORDS.saved, { name });
    } catch (error) {
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      this.saved = isStopped ? WORDS.cancelled : isMade ? WORDS.notWritten : WORDS.failed;
    }
    this.isPacking = false;
    this.#host.requestUpdate();
  }
}
