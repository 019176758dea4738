import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/builder/arrange/arrange.element.js';
import type { ArrangeElement } from '../../../src/builder/arrange/arrange.element.js';
import type { Language } from '../../../src/builder/language.js';
import { workspaceOf } from '../../../src/builder/model/choose-kinds.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import type { Piece, SourceDocument } from '../../../src/import/pieces.js';
import { allBelow as allIn, drawn, settled, show } from '../../support/page.js';
import { heading, item, paragraph, table } from '../../import/compose/documents.fixtures.js';

/** A strategy in a few pieces. */
export const begun = (): readonly Piece[] => [
  heading(0, 'Strategi för boende'),
  heading(1, 'Inledning'),
  paragraph('Här börjar den. Den är kort.'),
  heading(1, 'Fritid'),
  heading(2, 'Vi vill'),
  item('att alla möts'),
  heading(2, 'Vi ska'),
  item('bygga fritidsgårdar'),
  heading(1, 'Språk'),
  paragraph('Text om språk. Den är längre.'),
  table([
    ['Ord', 'Sätt'],
    ['a', 'b'],
  ]),
];

/** The room, its store, and the ids of the document’s pieces. */
export interface Shown {
  readonly room: ArrangeElement;
  readonly store: WorkspaceStore;
  readonly ids: readonly string[];
}

/** Shows the room with a document. */
export async function shown(document: SourceDocument, language: Language = 'sv'): Promise<Shown> {
  const store = new WorkspaceStore();
  store.change({ sv: 'Hämtade a.docx', en: 'Fetched a.docx' }, workspaceOf('a.docx', document));
  const room = await put(store, language);
  return { room, store, ids: document.pieces.map(({ id }) => id) };
}

/** Shows the room with what a store holds. */
export async function put(store: WorkspaceStore, language: Language = 'sv'): Promise<ArrangeElement> {
  const stage = await show(
    html`<samsyn-builder-arrange .store=${store} .language=${language}></samsyn-builder-arrange>`,
  );
  const room = stage.querySelector<ArrangeElement>('samsyn-builder-arrange')!;
  await import('../../../src/define.js');
  await calm(room);
  return room;
}

/** Sets the window's width, where the engine lets it. */
export const seenBy = (width: number): Promise<boolean> =>
  executeServerCommand('samsyn:viewport', { width, height: 600 });

/** Waits until both sides have been drawn. */
export async function calm(room: ArrangeElement): Promise<void> {
  await room.updateComplete;
  await settled(room.shadowRoot!);
  await drawn();
}

/** All that a selector finds in an element’s shadow root and below. */
export const allBelow = <T extends Element = HTMLElement>(host: Element, selector: string): T[] =>
  allIn<T>(host.shadowRoot ?? host, selector);
/** The first that a selector finds; a test that looks for what is not there is wrong. */
export const one = <T extends Element = HTMLElement>(room: Element, selector: string): T => {
  const [found] = allBelow<T>(room, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
/** What the page shows, by the product’s own widgets. */
export const onPage = (room: Element, selector: string): HTMLElement[] =>
  allBelow(one(room, 'samsyn-strategy'), selector);
/** A line of the list. */
export const line = (room: Element, key: string): HTMLElement => one(room, `[data-key="${key}"]`);
/** A control of a line. */
export const control = (room: Element, key: string, name: string): HTMLElement =>
  one(room, `[data-key="${key}"] [data-control="${name}"]`);
/** The list’s lines by their keys, from the top. */
export const order = (room: Element): string[] =>
  allBelow(room, '[data-key]').map(({ dataset }) => dataset['key']!);
/** The words of an element, white space folded. */
export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The line at the room’s foot. */
export const foot = (room: Element): string => words(one(room, 'footer'));
/** A button by its words. */
export const button = (room: Element, text: RegExp): HTMLElement =>
  allBelow<HTMLElement>(room, 'button').find((found) => text.test(words(found)))!;

/** Gives a piece a kind, as an editor does. */
export async function give(room: ArrangeElement, key: string, kind: string): Promise<void> {
  const select = control(room, key, 'kind') as HTMLSelectElement;
  select.focus();
  select.value = kind;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await calm(room);
}
