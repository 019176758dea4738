import type { Workspace } from '../model/workspace.js';
import { isContentFile, openContent, type Trouble } from './open-content.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';
import { readInWorker } from './read-in-worker.js';

/** What is to be taken in. */
export interface Parcel {
  readonly bytes: Uint8Array;
  /** Tells forms of plain text apart. */
  readonly name: string;
  /** Whether it came from no file, and so has no name to remember. */
  readonly isPasted?: true;
}

/** How far reading has come, and whether it goes on. */
export interface TakeOptions {
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes a workspace of a document or a content file, or says why it cannot.
 *
 * @throws DOMException `AbortError` when it was stopped.
 */
export async function takeIn(
  { bytes, name, isPasted }: Parcel,
  { progress, signal }: TakeOptions,
): Promise<Workspace | Trouble> {
  if (isContentFile(bytes, name)) return openContent(bytes, isPasted ? 'klistrat.json' : name);
  try {
    const document = await readInWorker(bytes, name, { progress, signal });
    if ('failure' in document) return { trouble: document.failure.message };
    const { workspaceOf } = await import('../model/choose-kinds.js');
    signal.throwIfAborted();
    return workspaceOf(isPasted ? '' : name, document);
  } catch (error) {
    if (signal.aborted) throw error;
    return { trouble: WORDS.died };
  }
}
