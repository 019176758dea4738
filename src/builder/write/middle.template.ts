import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Wording } from '../language.js';
import type { Path } from '../model/json-path.js';
import type { WorkspaceStore } from '../model/workspace-store.js';
import './page.element.js';
import type { PageWidth } from './page.element.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

interface Middle {
  readonly store: WorkspaceStore;
  readonly language: Language;
  readonly content: object;
  readonly path: Path;
  readonly width: PageWidth;
  readonly isJson: boolean;
  readonly isJsonLost: boolean;
  readonly choose: (path: Path) => void;
  /** The writing on the page was ended. */
  readonly done: () => void;
}

/** The column in the middle: the page, or the content file as JSON. */
export function middleTemplate({
  store,
  language,
  content,
  path,
  width,
  isJson,
  isJsonLost,
  choose,
  done,
}: Middle): TemplateResult {
  const say = (wording: Wording): string => wording[language];
  return html`<section class="middle" data-pane aria-labelledby="page">
    <h2>
      <span id="page">${say(isJson ? WORDS.jsonHead : WORDS.page)}</span> ${isJson ? nothing : html`<small>${say(WORDS.click)}</small>`}
    </h2>
    ${isJsonLost ? html`<p class="notice" role="alert">${say(WORDS.jsonFailed)}</p>` : nothing}
    ${
      isJson
        ? html`<samsyn-builder-json .store=${store} .language=${language}></samsyn-builder-json>`
        : html`<samsyn-builder-page
            .store=${store}
            .language=${language}
            .content=${content}
            .path=${path}
            width=${width}
            @samsyn-open=${({ detail }: CustomEvent<Path>) => choose(detail)}
            @samsyn-done=${done}
          ></samsyn-builder-page>`
    }
  </section>`;
}
