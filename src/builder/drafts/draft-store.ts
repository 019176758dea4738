import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { isObject } from '../../format/json.js';
import type { Workspace } from '../model/workspace.js';
import { titleOf } from '../shell/title-of.js';
import type { Draft } from './draft.js';

/* A draft is two entries, so that a list of them need not open them all. */
const about = (id: string): string => `about:${id}`;
const whole = (id: string): string => `draft:${id}`;

const isDraft = (kept: unknown): kept is Draft =>
  isObject(kept) && ['id', 'title', 'file'].every((key) => typeof kept[key] === 'string');
const isWorkspace = (kept: unknown): kept is Workspace =>
  isObject(kept) && typeof kept['id'] === 'string' && isObject(kept['content']);

/** Drafts in the browser's own storage. Every method rejects where that is full, or not to be had. */
export class DraftStore {
  readonly #use: UseStore;
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<() => void>();

  /** @param name - Of the database, and of the channel by which tabs tell each other. */
  constructor(name = 'samsyn-builder') {
    this.#use = createStore(name, 'drafts');
    try {
      this.#channel = new BroadcastChannel(name);
      this.#channel.onmessage = () => this.#call();
    } catch {
      // Where tabs may not tell each other, each still has its own list.
    }
  }

  /** Lists the drafts, the latest first. */
  async list(): Promise<readonly Draft[]> {
    const range = IDBKeyRange.bound(about(''), about('\uFFFF'));
    const drafts = await this.#use('readonly', (store) =>
      promisifyRequest(store.getAll(range) as IDBRequest<unknown[]>),
    );
    return drafts.filter(isDraft).sort((one, other) => other.time - one.time);
  }

  /** Reads one; undefined where it is gone, or is none that this builder can go on with. */
  async read(id: string): Promise<Workspace | undefined> {
    const kept = await this.#use('readonly', (store) =>
      promisifyRequest(store.get(whole(id)) as IDBRequest<unknown>),
    );
    return isWorkspace(kept) ? kept : undefined;
  }

  /** Keeps a workspace. */
  async write(workspace: Workspace, time = Date.now()): Promise<void> {
    const { id, opened, source } = workspace;
    // Next year's document has last year's file beside it, which has a draft of its own.
    const file = (source ?? opened)?.name ?? '';
    const draft: Draft = { id, title: titleOf(workspace) ?? '', file, time };
    await this.#change((store) => {
      store.put(draft, about(id));
      store.put(workspace, whole(id));
    });
  }

  async remove(id: string): Promise<void> {
    await this.#change((store) => {
      store.delete(about(id));
      store.delete(whole(id));
    });
  }

  /** Removes all. */
  async clear(): Promise<void> {
    await this.#change((store) => store.clear());
  }

  /** Tells of every change, in this tab and in others, until what it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #change(change: (store: IDBObjectStore) => void): Promise<void> {
    await this.#use('readwrite', (store) => {
      change(store);
      // A page that is being left has no time to wait for the end by itself.
      store.transaction.commit?.();
      return promisifyRequest(store.transaction);
    });
    this.#channel?.postMessage('');
    this.#call();
  }

  #call(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The drafts of this computer. */
export const DRAFTS = new DraftStore();
