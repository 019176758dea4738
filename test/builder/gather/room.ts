import { html } from 'lit';
import '../../../src/builder/gather/gather.element.js';
import type { GatherElement } from '../../../src/builder/gather/gather.element.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { show } from '../../support/page.js';

const Real = Worker;
/** The worker from its source: the build alone gives it the name that the builder asks for. */
class SourceWorker extends Real {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(String(url).replace(/\.js$/, '.ts'), options);
  }
}

/** Lets the builder find its worker among the sources; what it gives undoes that. */
export function withWorker(): () => void {
  globalThis.Worker = SourceWorker;
  return () => void (globalThis.Worker = Real);
}

/** Shows the room, with the examples where the stories have them. */
export async function showRoom(width?: string): Promise<{ room: GatherElement; store: WorkspaceStore }> {
  const store = new WorkspaceStore();
  const stage = await show(
    html`<samsyn-builder-gather .store=${store} .examplesAt=${'/stories/kommuner/'}></samsyn-builder-gather>`,
    width,
  );
  return { room: stage.querySelector('samsyn-builder-gather')!, store };
}

/** A transfer with a file, or with text. */
export function transferOf(
  ...things: readonly (File | readonly [type: string, text: string])[]
): DataTransfer {
  const transfer = new DataTransfer();
  for (const thing of things) {
    if (thing instanceof File) transfer.items.add(thing);
    else transfer.setData(...(thing as [string, string]));
  }
  return transfer;
}
