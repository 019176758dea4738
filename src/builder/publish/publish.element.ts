import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { filled } from '../language.js';
import '../looks/looks.element.js';
import { tokenFiles, type TokenFiles } from '../looks/read-look.js';
import type { Workspace } from '../model/workspace.js';
import { goTo } from '../shell/go-to.js';
import { Room } from '../shell/room.js';
import { detailsTemplate, partsTemplate } from './choose.template.js';
import type { Mode } from '../../theme/names.js';
import { formOf, THEMES } from './choices.js';
import { plainOf, settled } from './plain-of.js';
import type { PreviewElement, Width } from './preview.element.js';
import './preview.element.js';
import { paperStyles } from './paper.styles.js';
import { problemsTemplate } from './problems.template.js';
import { jsonFile, productFiles } from './product-files.js';
import { publicationOf, type Publication } from './publication.js';
import { publishStyles } from './publish.styles.js';
import type { PublishView } from './publish-view.js';
import { PUBLISH_WORDS as WORDS } from './publish.words.js';
import { contentFile, zipFile } from './save-site.js';
import { fileListsOf, type FileLists } from './site-files.js';
import { snippetFor } from './snippet-for.js';
import type { Snippet } from './snippet-of.js';
import {
  addressesTemplate,
  codeTemplate,
  filesTemplate,
  footTemplate,
  needsFiles,
  hostsTemplate,
  type Taking,
} from './take.template.js';
import { TAKE_WORDS } from './take.words.js';
import { takeStyles } from './take.styles.js';
import { Taker } from './taker.js';
import { barTemplate, nothingTemplate } from './room.template.js';
import { themesTemplate } from './themes.template.js';

/**
 * The last room: what is to be shown and where, how it looks, and the code or the files to take.
 *
 * @tag samsyn-builder-publish
 */
export class PublishElement extends Room {
  static override styles = [Room.styles, publishStyles, takeStyles, paperStyles];

  /** The files that a site takes. */
  @property({ attribute: false }) files = productFiles();

  @state() private width: Width = 'tablet';
  @state() private mode: Mode = 'light';
  @state() private lists = fileListsOf(undefined, undefined);
  @state() private tokens: TokenFiles = new Map();
  @state() private plain = '';
  @state() private isLookOpen = false;

  @query('samsyn-builder-preview') private preview!: PreviewElement | null;

  readonly #taker = new Taker(this);
  #shown: Workspace | undefined;
  #hasLists = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  /**
   * What the product's folder tells of its files: without it, a zip would lack some.
   *
   * @throws Error where it did not come.
   */
  async #whole(): Promise<FileLists> {
    if (!this.#hasLists) await this.#fetch();
    if (!this.#hasLists) throw new Error('The lists of files did not come.');
    return this.lists;
  }

  async #fetch(): Promise<void> {
    const read = (name: string): Promise<unknown> => jsonFile(this.files, name);
    const [preload, integrity, tokens] = await Promise.all([
      read('preload.json'),
      read('integrity.json'),
      tokenFiles(THEMES, read),
    ]);
    this.#hasLists = preload !== undefined && integrity !== undefined;
    this.lists = fileListsOf(preload, integrity);
    this.tokens = tokens;
  }

  protected override willUpdate(): void {
    // What was told of the code before says nothing of this one.
    if (this.workspace !== this.#shown) this.#taker.forget();
    this.#shown = this.workspace;
  }

  protected override render(): TemplateResult {
    const { workspace } = this;
    if (!workspace) return nothingTemplate(this.#say, () => goTo(this, 'gather'));
    const publication = publicationOf(workspace, this.tokens);
    const view: PublishView = { ...publication, say: this.#say, choose: this.#choose };
    const snippet = snippetFor(publication, this.lists, this.plain);
    const taking = this.#taking(publication, snippet);
    return html`<div class="samsyn room">
      <div class="columns three">
        <section class="choose" data-pane aria-labelledby="choose">
          ${this.#heading(1, 'choose')} ${partsTemplate(view)} ${this.#themes(view)} ${detailsTemplate(view)}
        </section>
        <section class="on-sky" data-pane aria-labelledby="see">
          ${this.#heading(2, 'see')} ${barTemplate(this.#say, this.width, this.mode, (change) => Object.assign(this, change))}
          ${this.#preview(publication)}
        </section>
        <section class="take" data-pane aria-labelledby="take">
          ${this.#heading(3, 'take')} ${hostsTemplate(view)}
          <div>${codeTemplate(view, taking)}</div>
          ${filesTemplate(view, taking)} ${addressesTemplate(view, publication.typed)}
          ${problemsTemplate(publication.problems, this.#say, this.language, () => goTo(this, 'write'))}
        </section>
      </div>
      ${footTemplate(view, taking)}
    </div>`;
  }

  #taking(publication: Publication, snippet: Snippet | undefined): Taking {
    const { files, language } = this;
    const taker = this.#taker;
    return {
      snippet,
      copied: taker.copied && this.say(taker.copied),
      saved: taker.saved && this.say(taker.saved),
      isPacking: taker.isPacking,
      copy: (which) => {
        const isLacking = which === 'page' && needsFiles(publication.choices);
        void taker.copy(which, isLacking ? TAKE_WORDS.copiedNeeds : TAKE_WORDS.copied);
      },
      saveZip: () => {
        if (!snippet || taker.isPacking) return;
        const plain = this.#plain(publication);
        void taker.save(
          zipFile({ publication, snippet, lists: this.#whole(), files, plain, language }),
          '.zip',
        );
      },
      saveJson: () => void taker.save(contentFile(publication), '.json'),
    };
  }

  #heading(number: number, id: 'choose' | 'see' | 'take'): TemplateResult {
    return html`<h2 id=${id}><span aria-hidden="true">${number}</span>${this.say(WORDS[id])}</h2>`;
  }

  #themes(view: PublishView): TemplateResult {
    const label = view.choices.look ? WORDS.changeLook : WORDS.makeLook;
    const turn = (): void => void (this.isLookOpen = !this.isLookOpen);
    return html`<div>
      ${themesTemplate(view, this.mode)}
      <button class="plain small opener" type="button" aria-expanded=${this.isLookOpen} @click=${turn}>
        ${this.say(label)}
      </button>
      ${
        this.isLookOpen
          ? html`<samsyn-builder-looks
            .store=${this.store}
            .language=${this.language}
            .tokens=${this.tokens}
            @close=${this.#closeLook}
          ></samsyn-builder-looks>`
          : nothing
      }
    </div>`;
  }

  readonly #closeLook = (): void => {
    this.isLookOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  };

  #preview({ workspace, choices, placed, theme, themeName, lang }: Publication): TemplateResult {
    return html`<samsyn-builder-preview
      .content=${workspace.content}
      .file=${choices.file}
      .parts=${placed}
      .level=${choices.level}
      .theme=${theme}
      .themeClass=${themeName ? `samsyn-theme-${themeName}` : ''}
      .pageLanguage=${lang}
      .width=${this.width}
      .mode=${this.mode}
      .language=${this.language}
      @drawn=${this.#drawn}
    ></samsyn-builder-preview>`;
  }

  /** Plain HTML is shown while it is the form; it is written from what the preview shows. */
  readonly #drawn = async (): Promise<void> => {
    await settled(this.preview?.widgets ?? []);
    const { workspace } = this;
    if (!workspace) return;
    const publication = publicationOf(workspace, this.tokens);
    this.plain = formOf(publication.choices) === 'plain' ? this.#plain(publication) : '';
  };

  #plain({ lang, themeName }: Publication): string {
    return plainOf(this.preview?.widgets ?? [], lang, themeName);
  }

  readonly #say: PublishView['say'] = (wording, parts = {}) => this.say(filled(wording, parts));

  readonly #choose: PublishView['choose'] = (name, change, field) => {
    const { workspace } = this;
    if (workspace)
      this.store.change(name, { ...workspace, publish: { ...workspace.publish, ...change } }, field);
  };
}

customElements.define('samsyn-builder-publish', PublishElement);
