import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { controlStyles } from '../../theme/controls.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { LAZY_LAYOUT_FROM } from '../base/lazy-layout.js';
import { observeSize } from '../base/observe-size.js';
import { isServer } from '../base/on-server.js';
import { Status } from '../base/status-message.js';
import { downloadStyles } from '../fragments/download.styles.js';
import { matrixStyles } from './responsibility-matrix.styles.js';
import { matrixTemplate } from './responsibility-matrix.template.js';
import { matrixView } from './responsibility-matrix.view.js';

/**
 * Shows who answers for which goals: goals by actors, in groups by area, with a choice of actor.
 *
 * Every answer is a word. A row in which no actor has an answer yet is one cell that spans all actors: the eye
 * meets the word in every column, and a listener once for each goal.
 *
 * @tag samsyn-responsibility-matrix
 * @csspart matrix - The whole widget.
 * @csspart head - Label and title of the goal that is shown.
 * @csspart title - The heading.
 * @csspart nobody - The sentence that nobody has an answer yet.
 * @csspart choice - The choice of actor, and the number of goals it has.
 * @csspart scroller - Around the table; takes the focus while the table is wider than its place.
 * @csspart table - The table.
 * @csspart area - The row over an area's goals.
 * @csspart row - A goal's row.
 * @csspart box - One actor's answer; also `yes`, `no`, `open` or `unnamed`.
 * @csspart total - The row that counts each actor's answers.
 * @csspart names - What the short names stand for.
 * @csspart downloads - The buttons that save the matrix as a file.
 */
export class ResponsibilityMatrixElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, controlStyles, downloadStyles, matrixStyles];

  static override properties: PropertyDeclarations = {
    actor: {},
    wide: { state: true },
    listed: { state: true },
    printed: { state: true },
  };

  /** Id of the actor, or the words for it, whose goals are shown; without it those of all. A reader may choose another. */
  declare actor: string | undefined;
  /** Whether the table is wider than its place; undefined before that is known. */
  declare private wide: boolean | undefined;
  /** Whether the table is laid out as a list; on a server, which does not know, it may be. */
  declare private listed: boolean;
  /** Whether it is about to be printed: paper may have the list, whose cells say whose they are. */
  declare private printed: boolean;
  protected override readonly shows = 'goals';
  /** What a server has drawn stays a table of its rows. */
  readonly #isServed = isServer || Boolean(this.shadowRoot);
  /** What a server has drawn at its whole height does not shrink before a reader's eyes. */
  #tall = Boolean(this.shadowRoot);
  #actors = 0;
  #scroller: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.listed = this.#isServed;
    this.printed = false;
    new DeepLinks(this);
    new Status(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Draws at once: paper does not wait. */
  readonly #print = ({ type }: Event): void => {
    this.printed = type === 'beforeprint';
    if (this.hasUpdated && this.isUpdatePending) this.performUpdate();
  };

  protected override updated(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller') ?? undefined;
    const table = scroller?.querySelector('table');
    table?.style.setProperty('--_actors', String(this.#actors));
    if (scroller === this.#scroller) return;
    this.#scroller = scroller;
    this.#observer?.disconnect();
    if (!scroller || !table) return;
    const measure = (): void => {
      this.wide = table.offsetWidth > scroller.offsetWidth;
      this.listed = getComputedStyle(table).display === 'block';
    };
    this.#tall &&= scroller.getBoundingClientRect().top < innerHeight;
    // At once, since a frame at another height would move what stands below.
    measure();
    // Later in a frame of its own: what it leads to may resize the scroller again.
    this.#observer = observeSize(() => requestAnimationFrame(measure));
    this.#observer?.observe(scroller);
    this.#observer?.observe(table);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const anchor = this.getAttribute('anchor') ?? undefined;
    const matrix = matrixView(content, reader, this.item, this.actor, anchor);
    const onChoose = (event: Event): void => void (this.actor = (event.target as HTMLSelectElement).value);
    if (!matrix) return undefined;
    this.#actors = matrix.actors.length;
    return matrixTemplate(matrix, reader, {
      large: !this.#isServed && matrix.count > LAZY_LAYOUT_FROM,
      printed: this.printed,
      wide: this.wide,
      listed: this.listed,
      tall: this.#tall,
      onChoose,
    });
  }
}
