import { withNeededVersion } from '../../format/needed-version.js';
import type { Wording } from '../language.js';
import type { Workspace } from './workspace.js';

/** A state that can be come back to. */
interface Step {
  readonly workspace: Workspace | undefined;
  /** What led to it, in words: "Flyttade Framtid uppåt". */
  readonly name: Wording;
  /** Tells changes that are one: letters typed into one field. */
  readonly field?: string | undefined;
}

/** How many steps can be undone. */
const STEPS = 500;
const OPENED: Wording = { sv: 'Öppnade byggverktyget', en: 'Opened the builder' };

/** Holds what the builder works on, with undo and redo through all rooms; tells whoever asks when it changes. */
export class WorkspaceStore {
  #past: Step[] = [];
  #present: Step = { workspace: undefined, name: OPENED };
  #future: Step[] = [];
  readonly #listeners = new Set<() => void>();

  get current(): Workspace | undefined {
    return this.#present.workspace;
  }

  /** Whether the latest change was made by typing, and more may follow. */
  get isTyped(): boolean {
    return this.#present.field !== undefined;
  }

  /** The change that undo would take back, in words. */
  get undoName(): Wording | undefined {
    return this.#past.length ? this.#present.name : undefined;
  }

  /** The change that redo would make again, in words. */
  get redoName(): Wording | undefined {
    return this.#future.at(-1)?.name;
  }

  /**
   * Puts a changed workspace in the place of the current one.
   *
   * @param name - The change in words.
   * @param field - The field that is typed into: changes of one field, one after another, are undone as one.
   */
  change(name: Wording, workspace: Workspace | undefined, field?: string): void {
    const isSame = field !== undefined && field === this.#present.field;
    if (!isSame) this.#past = [...this.#past, this.#present].slice(-STEPS);
    this.#present = { workspace, name, field };
    this.#future = [];
    this.#tell();
  }

  /** Changes the content, and nothing else but the version of the format where the content needs a later one. */
  edit(name: Wording, edit: (content: object) => unknown, field?: string): void {
    if (!this.current) return;
    const content = edit(this.current.content) as object;
    if (content !== this.current.content)
      this.change(name, { ...this.current, content: withNeededVersion(content) }, field);
  }

  /** Starts from a workspace that was kept, with nothing to undo. */
  restore(workspace: Workspace, name: Wording): void {
    this.#past = [];
    this.#future = [];
    this.#present = { workspace, name };
    this.#tell();
  }

  /** Ends the typing into a field: what comes next is a change of its own. */
  settle(): void {
    if (this.#present.field !== undefined) this.#present = { ...this.#present, field: undefined };
  }

  undo(): void {
    const step = this.#past.pop();
    if (!step) return;
    this.#future.push(this.#present);
    this.#present = { ...step, field: undefined };
    this.#tell();
  }

  redo(): void {
    const step = this.#future.pop();
    if (!step) return;
    this.#past.push(this.#present);
    this.#present = step;
    this.#tell();
  }

  /** Tells of every change, until what it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
