import type { ReactiveElement } from 'lit';
import type { Content } from '../../format/schema.js';
import { lateWords } from '../../locale/locale.js';
import type { Reader } from '../../text/reader.js';
import { markdown } from './lazy-files.js';
import { isServer } from './on-server.js';
import { pageReader } from './page-reader.js';

/** A widget that puts texts into words for the page around it. */
interface TextHost extends ReactiveElement {
  readonly src: string | undefined;
  readonly headingLevel: number;
}

/** Finds out who reads a widget, and fetches what its texts turn out to need: words of a language, Markdown. */
export class LateTexts {
  readonly #host: TextHost;
  #markdown: Promise<void> | undefined;
  #words: Promise<unknown> | undefined;

  constructor(host: TextHost) {
    this.#host = host;
  }

  /** Resolves when all that was asked for has come; undefined where nothing was. */
  get coming(): Promise<unknown> | undefined {
    return this.#markdown || this.#words ? Promise.all([this.#markdown, this.#words]) : undefined;
  }

  /** Says who reads the content; what the reader's language lacks is on its way from then on. */
  reader(content: Content | undefined): Reader {
    const host = this.#host;
    const reader = pageReader(
      host,
      content,
      host.headingLevel,
      () => {
        if (!isServer) this.#markdown ??= markdown().then(() => host.requestUpdate());
      },
      (coming) => void (this.#words = Promise.all([this.#words, coming])),
    );
    // When they have come, all widgets on the page draw again.
    if (!isServer) this.#words = lateWords(reader.wanted, reader.fileLang);
    return reader;
  }
}
