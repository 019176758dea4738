import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import '../drafts/draft-list.element.js';
import '../drafts/latest-draft.element.js';
import { filled, type Wording } from '../language.js';
import type { OpenedFile } from '../model/workspace.js';
import '../revise/revise.element.js';
import type { ReviseElement } from '../revise/revise.element.js';
import { REVISE_WORDS } from '../revise/revise.words.js';
import { withRevision } from '../revise/revision.js';
import { goTo } from '../shell/go-to.js';
import { Room } from '../shell/room.js';
import './begin-form.element.js';
import { DropZone } from './drop-zone.js';
import type { Example } from './examples.js';
import { formStyles } from './form.styles.js';
import { gatherStyles } from './gather.styles.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';
import { Intake, type Giver, type Reading } from './intake.js';
import { paperStyles } from './paper.styles.js';
import { parcelOfAddress, parcelOfFile, parcelOfText, parcelOfTransfer } from './parcels.js';
import { sun } from './sun.template.js';
import { TRIAL } from './trial.js';
import { waysInStyles } from './ways-in.styles.js';
import { troubleTemplate, waysIn, type Way } from './ways-in.template.js';

/** What file choosers offer. */
const ENDINGS = '.docx,.odt,.fodt,.pdf,.xlsx,.csv,.html,.htm,.md,.txt,.json';

/** What is said while something is read, and the name of the change that it is. */
interface TakeWords {
  readonly reading: Wording;
  readonly took: Wording;
}

const PASTED: TakeWords = { reading: WORDS.readingPasted, took: WORDS.tookPasted };
const named = (reading: Wording, took: Wording, name: string): TakeWords => ({
  reading: filled(reading, { name }),
  took: filled(took, { name }),
});
/** File name of the document to try with. */
const TRIAL_NAME = 'exempel.md';

/**
 * The first room: a document is dropped, chosen or pasted, and read; or one is begun.
 *
 * @tag samsyn-builder-gather
 */
export class GatherElement extends Room {
  static override styles = [Room.styles, formStyles, gatherStyles, waysInStyles, paperStyles];

  /** The folder that the examples lie in. */
  @property({ attribute: false }) examplesAt = new URL('./examples/', import.meta.url).href;

  @state() private isOver = false;
  /** The way in that was tried last: what goes wrong is told there, and the focus comes back. */
  @state() private way: Way = 'file';
  /** The content file that was open when a document was brought in. */
  @state() private earlier: OpenedFile | undefined;

  @query('samsyn-builder-revise') private revise!: ReviseElement | null;

  readonly #intake = new Intake(() => this.requestUpdate());
  readonly #zone = new DropZone({
    over: (isOver) => void (this.isOver = isOver),
    take: (transfer, how) => this.#receive(transfer, how),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#zone.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#zone.disconnect();
    this.#intake.stop();
  }

  protected override render(): TemplateResult {
    const { reading, trouble } = this.#intake;
    return html`<div class="samsyn ${this.isOver ? 'over' : ''}">
      <section class="sky" data-pane aria-labelledby="drop">
        <div class="call">
          <h2 class="title" id="drop">${this.say(this.isOver ? WORDS.dropNow : WORDS.drop)}</h2>
          <p>${this.say(WORDS.kinds)}</p>
          <input id="file" type="file" hidden accept=${ENDINGS} @change=${this.#choose} />
          ${reading ? this.#progress(reading) : this.#doors()}
          ${this.way === 'file' ? troubleTemplate(trouble && this.say(trouble)) : nothing}
          <p class="stays">${this.say(WORDS.stays)}</p>
          <samsyn-builder-latest .store=${this.store} .language=${this.language}></samsyn-builder-latest>
        </div>
        ${sun(reading ? (reading.done ?? 0.1) : this.isOver ? 1 : 0)}
      </section>
      ${this.#nextYear()}
      ${waysIn({
        say: (wording) => this.say(wording),
        trouble: trouble && { way: this.way, words: trouble },
        read: this.#readText,
        fetch: this.#fetch,
        example: (example) => void this.#begin(example),
        nothing: html`<samsyn-builder-begin
          .store=${this.store}
          .language=${this.language}
        ></samsyn-builder-begin>`,
      })}
      <samsyn-builder-drafts data-pane .store=${this.store} .language=${this.language}></samsyn-builder-drafts>
    </div>`;
  }

  /** Asks whether the document is next year's, and shows what is new since. */
  #nextYear(): TemplateResult | typeof nothing {
    const { workspace, earlier } = this;
    if (workspace?.revision)
      return html`<div class="next-year" data-pane>
        <samsyn-builder-revise .store=${this.store} .language=${this.language}></samsyn-builder-revise>
        <button class="button main" type="button" @click=${() => goTo(this, 'write')}>
          ${this.say(WORDS.toWrite)}
        </button>
      </div>`;
    if (!earlier || !workspace?.source) return nothing;
    return html`<section class="next-year" data-pane aria-labelledby="next-year">
      <h2 id="next-year" tabindex="-1">${this.say(filled(WORDS.nextYear, { name: earlier.name }))}</h2>
      <p class="help">${this.say(WORDS.nextYearHelp)}</p>
      <p class="doors">
        <button class="button main" id="compare" type="button" @click=${this.#compare}>${this.say(WORDS.compare)}</button>
        <button class="button" type="button" @click=${() => goTo(this, 'arrange')}>${this.say(WORDS.apart)}</button>
      </p>
    </section>`;
  }

  readonly #compare = (): void => {
    if (this.workspace && this.earlier)
      this.store.change(
        filled(REVISE_WORDS.compared, { name: this.earlier.name }),
        withRevision(this.workspace, this.earlier),
      );
    void this.updateComplete.then(() => this.revise?.focusHeading());
  };

  #doors(): TemplateResult {
    return html`<div class="doors">
      <button class="button main" id="choose" type="button" @click=${this.#ask}>
        ${this.say(WORDS.choose)}
      </button>
      <span class="try">
        <button class="plain" id="try" type="button" aria-describedby="try-help" @click=${this.#try}>
          ${this.say(WORDS.try)}
        </button>
        <span class="help" id="try-help">${this.say(WORDS.tryHelp)}</span>
      </span>
    </div>`;
  }

  #progress({ words, done }: Reading): TemplateResult {
    return html`<div class="reading">
      <div>
        <label for="done" role="status">${this.say(words)}</label>
        <progress id="done" max="1" value=${done ?? nothing}></progress>
      </div>
      <button class="button" id="stop" type="button" @click=${() => this.#intake.stop()}>
        ${this.say(WORDS.stop)}
      </button>
    </div>`;
  }

  readonly #ask = (): void => this.renderRoot.querySelector<HTMLInputElement>('#file')?.click();

  readonly #choose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.#take(named(WORDS.reading, WORDS.took, file.name), () => parcelOfFile(file));
    // The same file can then be chosen again.
    input.value = '';
  };

  #receive(transfer: DataTransfer | null, how: 'dropped' | 'pasted'): void {
    // Asked for at once: when the event is over, the transfer is empty.
    const parcel = parcelOfTransfer(transfer);
    const name = how === 'dropped' ? transfer?.files[0]?.name : undefined;
    const words = name === undefined ? PASTED : named(WORDS.reading, WORDS.took, name);
    void this.#take(words, () => parcel);
  }

  readonly #readText = (text: string): void =>
    void this.#take(PASTED, () => (text ? parcelOfText(text) : { trouble: WORDS.nothingPasted }), 'paste');

  readonly #fetch = (address: string): void =>
    void this.#take(
      named(WORDS.fetching, WORDS.took, address),
      (signal) => parcelOfAddress(address, signal),
      'address',
    );

  #begin({ kommun, file }: Example): void {
    const words = named(WORDS.fetching, WORDS.tookExample, kommun);
    void this.#take(words, (signal) => parcelOfAddress(this.examplesAt + file, signal));
  }

  readonly #try = (): void => {
    const words = { ...named(WORDS.reading, WORDS.took, TRIAL_NAME), took: WORDS.tookTrial };
    void this.#take(words, () => ({ bytes: new TextEncoder().encode(TRIAL), name: TRIAL_NAME }));
  };

  async #take({ reading, took }: TakeWords, give: Giver, way: Way = 'file'): Promise<void> {
    this.way = way;
    const taking = this.#intake.take(reading, give);
    await this.#focus('#stop');
    const workspace = await taking;
    if (workspace) {
      const before = this.workspace?.opened;
      this.store.change(took, workspace);
      // A document on top of a content file may be next year's: then that is asked first.
      this.earlier = workspace.source && before;
      if (this.earlier) await this.#focus('#next-year');
      else goTo(this, workspace.source ? 'arrange' : 'write');
    } else if (!this.#intake.reading) await this.#focus(way === 'file' ? '#choose' : `#${way}`);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

customElements.define('samsyn-builder-gather', GatherElement);
