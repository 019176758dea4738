import { html } from 'lit';
import '../../../src/builder/publish/publish.element.js';
import type { PublishElement } from '../../../src/builder/publish/publish.element.js';
import type { PreviewElement } from '../../../src/builder/publish/preview.element.js';
import type { ProductFiles } from '../../../src/builder/publish/product-files.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { drawn, settled, show } from '../../support/page.js';

/** The lists that the folder of the product's files has. */
const LISTS: Readonly<Record<string, object>> = {
  'preload.json': {
    'goal-card': [],
    journey: [],
    'goal-grid': ['samsyn-goal-grid.js', 'samsyn-words.js'],
    strategy: ['samsyn-strategy.js', 'samsyn-document.js', 'samsyn-words.js'],
  },
  'integrity.json': { 'samsyn.js': 'sha384-a', 'samsyn-words.js': 'sha384-b', 'locale/ar.js': 'sha384-c' },
};

/** Stands in for the product's files, with the themes as they are; what was fetched is told. */
export function filesOf(fetched: string[] = []): ProductFiles {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    bytes: async (name) => {
      fetched.push(name);
      if (LISTS[name]) return bytes(JSON.stringify(LISTS[name]));
      if (name.endsWith('.tokens.json')) return bytes(await (await fetch(`/src/theme/${name}`)).text());
      return bytes(`/* ${name} */`);
    },
  };
}

/** Shows the room with a content file in it. */
export async function showRoom(
  content: unknown,
  publish?: object,
  files = filesOf(),
): Promise<{ room: PublishElement; store: WorkspaceStore }> {
  const store = new WorkspaceStore();
  if (content)
    store.restore(
      {
        id: 'a',
        content: content,
        opened: { name: 'mala.json', text: JSON.stringify(content), value: content },
        publish: publish as Readonly<Record<string, unknown>>,
      },
      { sv: 'Öppnade mala.json', en: 'Opened mala.json' },
    );
  const stage = await show(
    html`<samsyn-builder-publish .store=${store} .files=${files}></samsyn-builder-publish>`,
  );
  const room = stage.querySelector<PublishElement>('samsyn-builder-publish')!;
  await until(() => !content || (preview(room)?.widgets.length ?? 0) + Number(!placedIn(room)) > 0);
  await redrawn(room);
  return { room, store };
}

const placedIn = (room: PublishElement): number => preview(room)?.parts.length ?? 0;

/** The preview in the room. */
export const preview = (room: PublishElement) =>
  room.shadowRoot!.querySelector<PreviewElement>('samsyn-builder-preview');

/** Waits until the room, and what it shows, has been drawn anew. */
export async function redrawn(room: PublishElement): Promise<void> {
  await settled(room.shadowRoot!);
  await room.updateComplete;
  await drawn();
  await room.updateComplete;
}

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !holds(); turn++) await drawn();
  if (!holds()) throw new Error(`Never: ${String(holds)}`);
}

/** Finds a control in the room by what its label begins with. */
export function labelled<T extends HTMLElement = HTMLInputElement>(root: ParentNode, text: string): T {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) =>
    textContent.trim().startsWith(text),
  );
  const control = label?.control ?? label?.querySelector('input');
  if (!control) throw new Error(`There is no ${text}`);
  return control as T;
}

/** Finds a button by its words. */
export function button(root: ParentNode, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
  if (!found) throw new Error(`There is no button ${text}`);
  return found;
}
