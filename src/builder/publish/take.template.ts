import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { filled } from '../language.js';
import { formOf, isAddress, type Choices } from './choices.js';
import { FORMS, HOST, HOSTS } from './hosts.js';
import { TAKE_WORDS as WORDS } from './take.words.js';
import { PUBLISH_WORDS } from './publish.words.js';
import type { PublishView } from './publish-view.js';
import type { Snippet } from './snippet-of.js';

/** Draws the question of where it is to stand, with what the answer means. */
export function hostsTemplate({ say, choices, choose }: PublishView): TemplateResult {
  const host = HOST[choices.host];
  const form = formOf(choices);
  return html`<fieldset class="list">
      <legend>${say(WORDS.host)}</legend>
      ${HOSTS.map((name) => {
        const { name: label, help } = HOST[name];
        const hasHelp = help && name === choices.host;
        return html`<label class="line"
          ><input
            type="radio"
            name="host"
            .value=${name}
            .checked=${live(name === choices.host)}
            aria-labelledby="host-${name}"
            aria-describedby=${hasHelp ? 'host-help' : nothing}
            @change=${() =>
              choose(
                filled(PUBLISH_WORDS.choseHost, { name: say(label) }),
                { host: name, form: undefined },
                'host',
              )}
          /><span><span id="host-${name}">${say(label)}</span>${hasHelp ? html`<small id="host-help">${say(help)}</small>` : nothing}</span></label
        >`;
      })}
    </fieldset>
    <fieldset>
      <legend>${say(WORDS.form)}</legend>
      <div class="seg wide">
        ${FORMS.map(
          (name) =>
            html`<label
              ><input
                type="radio"
                name="form"
                .value=${name}
                .checked=${live(name === form)}
                @change=${() =>
                  choose(
                    filled(PUBLISH_WORDS.choseForm, { name: say(WORDS.forms[name]) }),
                    { form: name },
                    'form',
                  )}
              /><span>${say(WORDS.forms[name])}</span></label
            >`,
        )}
      </div>
      <div class="help" role="status">
        <p>
          ${form === host.form ? nothing : html`<b>${say(WORDS.otherForm)}</b>`} ${say(host.why)}
          ${host.isTried ? nothing : say(WORDS.read)}
        </p>
        <p>${say(host.how)}</p>
      </div>
    </fieldset>`;
}

/** What the take column can do, and what it has to tell. */
export interface Taking {
  readonly snippet: Snippet | undefined;
  readonly copied: string | undefined;
  readonly saved: string | undefined;
  readonly isPacking: boolean;
  readonly copy: (which: keyof Snippet) => void;
  readonly saveZip: () => void;
  readonly saveJson: () => void;
}

/** Draws the code with the button that copies it. */
export function codeTemplate(view: PublishView, { snippet, copy }: Taking): TemplateResult {
  const { say, choices } = view;
  const form = formOf(choices);
  const help = choices.host.startsWith('wordpress') && form === 'link' ? 'wordpress' : form;
  return html`${
    snippet?.page
      ? html`<h3 id="code-label">${say(WORDS.code)}</h3>
          <pre class="code" id="page" tabindex="0" role="region" aria-labelledby="code-label">${snippet.page}</pre>`
      : html`<p class="notice">${say(WORDS.noCode)}</p>`
  }
    ${
      snippet?.page && snippet.template
        ? html`<h3 class="second" id="template-label">${say(WORDS.templateCode)}</h3>
          <p class="help">${say(WORDS.templateHelp[help as 'link' | 'plain' | 'wordpress'])}</p>
          <pre class="code" id="template" tabindex="0" role="region" aria-labelledby="template-label">
${snippet.template}</pre
          >
          <p>
            <button class="button" type="button" @click=${() => copy('template')}>
              ${say(WORDS.copyTemplate)}
            </button>
          </p>`
        : nothing
    }`;
}

/** Draws the addresses that the code has in it. */
export function addressesTemplate({ say, choices, choose }: PublishView, typed: Typed): TemplateResult {
  const isWordPress = choices.host.startsWith('wordpress');
  const field = (name: 'folder' | 'file'): TemplateResult => {
    const text = typed[name] ?? choices[name];
    const isWrong = !isAddress(text);
    const write = ({ target }: Event): void => {
      const { value } = target as HTMLInputElement;
      choose(
        name === 'folder' ? PUBLISH_WORDS.choseFolder : PUBLISH_WORDS.choseFile,
        { [name]: value },
        name,
      );
    };
    return html`<p>
      <label class="form-label" for=${name}>${say(WORDS[name])}</label>
      <input
        class="field"
        id=${name}
        .value=${live(text)}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby="address-help${isWrong ? ` ${name}-wrong` : ''}"
        spellcheck="false"
        @input=${write}
      />
      ${isWrong ? html`<span class="help wrong" id="${name}-wrong">${say(WORDS.notAddress)}</span>` : nothing}
    </p>`;
  };
  const form = formOf(choices);
  return html`<fieldset class="addresses">
    <legend>${say(WORDS.addresses)}</legend>
    ${field('folder')} ${field('file')}
    <p class="help" id="address-help">${say(isWordPress ? WORDS.fileHelpWordPress : WORDS.fileHelp)}</p>
    ${
      form === 'element' || form === 'link'
        ? html`<label class="line"
            ><input
              type="checkbox"
              .checked=${live(choices.integrity)}
              aria-describedby="hashes-help"
              @change=${({ target }: Event) => {
                const { checked } = target as HTMLInputElement;
                choose(checked ? PUBLISH_WORDS.choseHashes : PUBLISH_WORDS.leftHashes, {
                  integrity: checked,
                });
              }}
            /><span>${say(WORDS.hashes)}</span></label
          >
          <p class="help" id="hashes-help">${say(WORDS.hashesHelp)}</p>`
        : nothing
    }
  </fieldset>`;
}

/** What stands in the fields, as it was typed. */
export interface Typed {
  readonly folder?: string | undefined;
  readonly file?: string | undefined;
}

/** Whether what is pasted shows nothing without the files: all but the text as plain HTML. */
export const needsFiles = (choices: Choices): boolean => formOf(choices) !== 'plain';

/** Draws the buttons that save files. */
export function filesTemplate(
  { say, choices }: PublishView,
  { saveZip, saveJson, saved, snippet, isPacking }: Taking,
): TemplateResult {
  const isNeeded = needsFiles(choices);
  return html`<section class="files" aria-labelledby="files">
    <h3 id="files">${say(isNeeded ? WORDS.filesNeeded : WORDS.files)}</h3>
    ${isNeeded ? html`<p class="help needed">${say(WORDS.neededHelp)}</p>` : nothing}
    <p class="help">${say(WORDS.filesHelp)}</p>
    <p class="act">
      <button
        class="button"
        type="button"
        ?disabled=${!snippet}
        aria-disabled=${isPacking ? 'true' : 'false'}
        @click=${saveZip}
      >
        ${say(WORDS.zip)}
      </button>
      <button class="plain" type="button" @click=${saveJson}>${say(WORDS.json)}</button>
    </p>
    <p class="told" role="status">${isPacking ? say(WORDS.packing) : saved}</p>
  </section>`;
}

/** Draws the line at the foot: what is taken, and the button that copies its code. */
export function footTemplate(view: PublishView, taking: Taking): TemplateResult {
  const { say, choices, parts } = view;
  const names = parts
    .filter(({ widget, count }) => count && choices.parts.includes(widget))
    .map(({ name }) => say(name));
  const list = new Intl.ListFormat(say({ sv: 'sv', en: 'en' })).format(names);
  const asForm = say(WORDS.asForm, {
    form: say(WORDS.forms[formOf(choices)]),
    host: say(HOST[choices.host].name),
  });
  return html`<footer class="room-foot" data-pane>
    <p>${list ? html`<b>${list}</b> <span>${asForm}</span>` : say(WORDS.noCode)}</p>
    <p class="told" role="status">${taking.copied}</p>
    <button class="button main" type="button" ?disabled=${!taking.snippet?.page} @click=${() => taking.copy('page')}>
      ${say(WORDS.copy)}
    </button>
  </footer>`;
}
