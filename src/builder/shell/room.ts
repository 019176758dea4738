import { css, LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Language, Wording } from '../language.js';
import type { Workspace } from '../model/workspace.js';
import { WorkspaceStore } from '../model/workspace-store.js';
import { controlStyles } from '../../theme/controls.styles.js';
import { baseStyles } from '../../theme/base.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { afterPaint } from './after-paint.js';
import { builderStyles } from './builder.styles.js';

/** A room of the builder: drawn anew when the workspace or the language changes. */
export abstract class Room extends LitElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    builderStyles,
    css`
      :host {
        /* In em of the text's own size, so that larger text counts as less room. */
        container: builder / inline-size;
      }
    `,
  ];

  @property({ attribute: false }) store = new WorkspaceStore();
  @property() language: Language = 'sv';

  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  /** A letter is seen in its control first; what follows from it comes after that. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated && this.store.isTyped) return afterPaint().then(() => super.scheduleUpdate());
    return super.scheduleUpdate();
  }

  protected get workspace(): Workspace | undefined {
    return this.store.current;
  }

  /** Says a text in the editor's language. */
  protected say(wording: Wording): string {
    return wording[this.language];
  }
}
