import { newId } from '../model/new-id.js';
import type { Workspace } from '../model/workspace.js';
import type { WorkspaceStore } from '../model/workspace-store.js';
import { claim, type Claim } from './claim.js';
import { DRAFTS, type DraftStore } from './draft-store.js';
import { DRAFT_WORDS as WORDS } from './draft.words.js';
import { TAB_MEMORY, type TabMemory } from './tab-memory.js';

/** How it stands with the draft; `elsewhere`: another tab works on it, and this one writes nothing. */
export type Keeping = 'nothing' | 'waiting' | 'kept' | 'full' | 'blocked' | 'elsewhere';

interface Options {
  readonly drafts?: DraftStore;
  readonly memory?: TabMemory;
  /** Milliseconds from a change until it is kept. */
  readonly delay?: number;
}

/** Keeps the workspace in the browser's storage a moment after each change, and brings it back after a reload. */
export class DraftKeeper {
  readonly #store: WorkspaceStore;
  readonly #drafts: DraftStore;
  readonly #memory: TabMemory;
  readonly #delay: number;
  readonly #listeners = new Set<() => void>();
  #keeping: Keeping = 'nothing';
  #seen: Workspace | undefined;
  #pending: Workspace | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #claim: Claim | undefined;
  #written = Promise.resolve();
  /** Whether there are changes that could not be kept. */
  #isUnkept = false;
  #unsubscribe: (() => void) | undefined;

  constructor(store: WorkspaceStore, { drafts = DRAFTS, memory = TAB_MEMORY, delay = 400 }: Options = {}) {
    this.#store = store;
    this.#drafts = drafts;
    this.#memory = memory;
    this.#delay = delay;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Begins to keep, and brings back what this tab worked on before it was loaded anew. */
  start(): void {
    this.#unsubscribe = this.#store.subscribe(this.#follow);
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    addEventListener('beforeunload', this.#warn);
    if (this.#store.current) this.#follow();
    else void this.#restore(this.#memory.get());
  }

  stop(): void {
    this.#flush();
    this.#unsubscribe?.();
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    removeEventListener('beforeunload', this.#warn);
    this.#release();
    this.#seen = undefined;
  }

  /** Goes on with a copy, where another tab has the draft. */
  copy(): void {
    const { current } = this.#store;
    if (current) this.#store.change(WORDS.copied, { ...current, id: newId() });
  }

  /** Tells when it stands otherwise with the draft, until what it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #restore(id: string | undefined): Promise<void> {
    if (id === undefined) return;
    const workspace = await this.#drafts.read(id).catch(() => undefined);
    if (!workspace || this.#store.current) return;
    this.#take(workspace);
    this.#store.restore(workspace, WORDS.restored);
    if (await this.#claim?.isGranted) this.#tell('kept', id);
  }

  readonly #follow = (): void => {
    const { current } = this.#store;
    if (current === this.#seen) return;
    if (current?.id !== this.#seen?.id) {
      this.#flush();
      this.#take(current);
    }
    this.#seen = this.#pending = current;
    clearTimeout(this.#timer);
    if (current) this.#timer = setTimeout(this.#flush, this.#delay);
  };

  /** Makes a draft the one that this tab works on. */
  #take(workspace: Workspace | undefined): void {
    this.#release();
    this.#claim = workspace && claim(workspace.id);
    this.#seen = workspace;
    this.#memory.set(workspace?.id);
    this.#tell(workspace ? 'waiting' : 'nothing', workspace?.id);
    void this.#claim?.isGranted.then((isGranted) => {
      if (!isGranted) this.#tell('elsewhere', workspace!.id);
    });
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    const workspace = this.#pending;
    this.#pending = undefined;
    if (workspace && this.#claim) this.#written = this.#write(workspace, this.#claim);
  };

  /** Lets the browser ask before the page is left, where that would cost something. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#isUnkept) event.preventDefault();
  };

  /** Lets go of the draft, once what was changed last is written. */
  #release(): void {
    const claim = this.#claim;
    this.#claim = undefined;
    if (claim) void this.#written.then(claim.release);
  }

  async #write(workspace: Workspace, { isGranted }: Claim): Promise<void> {
    this.#isUnkept = true;
    if (!(await isGranted)) return;
    try {
      await this.#drafts.write(workspace);
      this.#isUnkept = false;
      this.#tell('kept', workspace.id);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#tell(isFull ? 'full' : 'blocked', workspace.id);
    }
  }

  /** @param id - The draft that this is so for: news of one that has been left is old. */
  #tell(keeping: Keeping, id: string | undefined): void {
    if (id !== this.#seen?.id || keeping === this.#keeping) return;
    this.#keeping = keeping;
    for (const listener of [...this.#listeners]) listener();
  }
}
