import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { withNeededVersion } from '../../format/needed-version.js';
import { ENTRY_WORDS } from '../../import/entry-words.js';
import type { Change } from '../../import/match/match-content.js';
import { plainText } from '../form/plain-text.js';
import { languageOf } from '../shell/language-of.js';
import { filled, type Wording } from '../language.js';
import { pathOf, valueAt } from '../model/json-path.js';
import type { Revision } from '../model/workspace.js';
import { langOf } from '../shell/lang-of.js';
import { Room } from '../shell/room.js';
import { toldTemplate } from '../shell/told.template.js';
import { withEarlier, withLater } from './keep-earlier.js';
import { reviseStyles } from './revise.styles.js';
import { CHANGE_WORDS, REVISE_WORDS as WORDS } from './revise.words.js';
import { differing, spoken, type SpokenRun } from './differing.js';
import { namesIn, tell, toldKey, type Telling, type Words } from './told.js';

type Told = keyof typeof CHANGE_WORDS;

/**
 * Next year: what is new, changed, moved and gone since last year's file, and for each whether to take it.
 *
 * @tag samsyn-builder-revise
 */
export class ReviseElement extends Room {
  static override styles = [Room.styles, reviseStyles];

  /** What was chosen last, in words. */
  @state() private told: Wording | undefined;

  /** Puts the focus where the comparison begins. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#revision')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const revision = this.workspace?.revision;
    if (!revision) return nothing;
    const same = revision.changes.filter(({ kind }) => kind === 'same').length;
    const kinds = (Object.keys(CHANGE_WORDS) as Told[]).filter((kind) =>
      revision.changes.some((change) => change.kind === kind),
    );
    return html`<section class="samsyn" aria-labelledby="revision">
      <h2 id="revision" tabindex="-1">${this.say(filled(WORDS.title, { name: revision.earlier.name }))}</h2>
      <p class="help">${this.say(kinds.length ? WORDS.intro : WORDS.none)}</p>
      ${kinds.map((kind) => this.#group(kind, revision))}
      <p class="vh" role="status">${toldTemplate(this.told, this.language)}</p>
      ${same ? html`<p class="muted">${this.say(filled(WORDS.same, { count: same }))}</p>` : nothing}
    </section>`;
  }

  #group(kind: Told, revision: Revision): TemplateResult {
    const all = revision.changes.map((change, at) => ({ change, at }));
    const own = all.filter(({ change }) => change.kind === kind);
    return html`<h3>${this.say(CHANGE_WORDS[kind])} <span class="muted">${own.length}</span></h3>
      ${kind === 'gone' ? html`<p class="help">${this.say(WORDS.goneAbout)}</p>` : nothing}
      <ul class="changes" role="list">
        ${repeat(
          own,
          ({ at }) => at,
          ({ change, at }) => html`<li>${this.#entry(change, at, revision)}</li>`,
        )}
      </ul>`;
  }

  #entry(change: Change, at: number, revision: Revision): TemplateResult {
    const root = change.pointer === undefined ? revision.earlier.value : revision.later;
    const title = html`<span lang=${langOf(languageOf(root), this.language)}>${plainText(change.title)}</span>`;
    const isKept = revision.kept.includes(at);
    const stale = change.stale.map((key) => this.#key(change, key)).join(', ');
    return html`<h4><span>${ENTRY_WORDS[change.entry][this.language]}</span> ${title}</h4>
      ${
        change.kind === 'moved'
          ? nothing
          : html`<button class="button" type="button" @click=${() => this.#choose(change, at)}>
              ${this.say(isKept ? WORDS.takeNew : KEEP[change.kind])}<span class="vh">: ${title}</span>
            </button>`
      }
      ${isKept ? html`<p class="kept">${this.say(WORDS.kept)}</p>` : nothing}
      ${change.kind === 'changed' ? this.#pairs(change, revision) : nothing}
      ${change.kind === 'changed' && change.moved ? html`<p class="help">${this.say(WORDS.movedToo)}</p>` : nothing}
      ${stale ? html`<p class="help">${this.say(filled(WORDS.stale, { keys: stale }))}</p>` : nothing}`;
  }

  #pairs(change: Change, { earlier, later }: Revision): TemplateResult {
    const { entry } = ENTRY_WORDS[change.entry];
    const said = (root: object, pointer: string | undefined, key: string): readonly Words[] => {
      const telling: Telling = { names: namesIn(root), language: this.language, own: languageOf(root) };
      const words = tell(valueAt(root, [...pathOf(pointer ?? ''), key]), entry, key, telling);
      return words.length ? words : [{ text: this.say(WORDS.nothing) }];
    };
    const textOf = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
    return html`<div class="pairs">
      ${change.texts.map((key) => {
        const before = said(earlier.value as object, change.was, key);
        const after = said(later, change.pointer, key);
        const [was, now] = differing(textOf(before), textOf(after));
        return html`<dl class="pair">
          <dt>${this.#key(change, key)}</dt>
          <dd class="was"><small>${this.say(WORDS.before)}</small>${spoken(was, before).map((run) => this.#run(run, 'was'))}</dd>
          <dd><small>${this.say(WORDS.now)}</small>${spoken(now, after).map((run) => this.#run(run, 'now'))}</dd>
        </dl>`;
      })}
    </div>`;
  }

  /** Words of a text, marked where the other text lacks them, and where they are in another language. */
  #run({ text, differs, language }: SpokenRun, side: 'was' | 'now'): unknown {
    const words = differs ? text.trimEnd() : text;
    const lang = langOf(language, this.language);
    const said = lang === nothing ? words : html`<bdi lang=${lang}>${words}</bdi>`;
    if (!differs) return said;
    return html`${side === 'was' ? html`<del>${said}</del>` : html`<ins>${said}</ins>`}${text.slice(words.length)}`;
  }

  #key({ entry }: Change, key: string): string {
    return toldKey(ENTRY_WORDS[entry].entry, key, this.language);
  }

  #choose(change: Change, at: number): void {
    const { workspace } = this;
    const revision = workspace?.revision;
    if (!revision) return;
    const isKept = revision.kept.includes(at);
    const content = isKept
      ? withLater(workspace.content, revision.later, change)
      : withEarlier(workspace.content, revision.earlier.value, change);
    const kept = isKept ? revision.kept.filter((one) => one !== at) : [...revision.kept, at];
    this.told = filled(isKept ? WORDS.gave : WORDS.took, { title: plainText(change.title) });
    this.store.change(this.told, {
      ...workspace,
      content: withNeededVersion(content as object),
      revision: { ...revision, kept },
    });
  }
}

const KEEP = { new: WORDS.leaveOut, changed: WORDS.keep, gone: WORDS.putBack, same: WORDS.keep } as const;

customElements.define('samsyn-builder-revise', ReviseElement);
