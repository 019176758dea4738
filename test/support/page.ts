import { executeServerCommand } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import type { ContentWidget } from '../../src/widgets/base/content-widget.js';

/** The engine that the test runs in. */
export const engine = (): Promise<'chromium' | 'firefox' | 'webkit'> => executeServerCommand('samsyn:engine');

/** What a reader has chosen, as far as the engine can be told. */
export interface Choices {
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly colorScheme?: 'dark' | 'light';
  readonly contrast?: 'more';
  readonly media?: 'print';
}

/** Emulates a reader's choices while the work is done; false where the engine cannot (and nothing was done). */
export async function choosing(choices: Choices, work: () => Promise<void> | void): Promise<boolean> {
  if (!(await executeServerCommand('samsyn:emulate', choices as never))) return false;
  try {
    await work();
  } finally {
    await executeServerCommand('samsyn:emulate', {});
  }
  return true;
}

let stage: HTMLElement | undefined;

/** Puts a template on the page, in a box of the wanted width, and waits until its widgets have settled. */
export async function show(template: TemplateResult, width?: string): Promise<HTMLElement> {
  clear();
  stage = document.createElement('main');
  if (width) stage.style.inlineSize = width;
  document.body.append(stage);
  render(template, stage);
  for (const widget of widgetsIn(stage)) await widget.updateComplete;
  // What may be left out of sight has no text until it has been drawn.
  await drawn();
  return stage;
}

/** Takes away what `show` has put there. */
export function clear(): void {
  stage?.remove();
  stage = undefined;
}

/** All widgets in a part of the page. */
export const widgetsIn = (root: ParentNode): ContentWidget[] =>
  [...root.querySelectorAll<ContentWidget>('*')].filter(({ localName }) => localName.startsWith('samsyn-'));

/** All elements below a node, through shadow roots, in reading order. */
export function* below(node: ParentNode): Generator<Element> {
  for (const child of node.children) {
    yield child;
    if (child.shadowRoot) yield* below(child.shadowRoot);
    yield* below(child);
  }
}

/** All that a selector finds below a node, through shadow roots. */
export const allBelow = <T extends Element = HTMLElement>(node: ParentNode, selector: string): T[] =>
  [...below(node)].filter((element): element is T => element.matches(selector));

/** The language that an element is marked with, by itself or by what is around it, through shadow roots. */
export function languageOf(element: Element): string {
  const around = element.closest('[lang]');
  if (around) return around.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Waits until no widget below a node, in whatever shadow root, has anything left to draw. */
export async function settled(node: ParentNode): Promise<void> {
  let before = -1;
  for (;;) {
    const widgets = [...below(node)].filter(({ localName }) => localName.startsWith('samsyn-'));
    for (const widget of widgets as ContentWidget[]) await widget.updateComplete;
    if (widgets.length === before) break;
    before = widgets.length;
  }
  await drawn();
}

/** The text of widgets that stand in one another, as a reader meets it. */
export function textBelow(node: ParentNode): string {
  const leaves = [...below(node)].flatMap((element) =>
    element.checkVisibility() && !/^(?:style|script|slot)$/.test(element.localName)
      ? [...element.childNodes].filter((child) => child instanceof Text)
      : [],
  );
  return leaves.map((leaf) => leaf.data).join(' ');
}

/** Waits for an event that comes once. */
export const once = <T extends Event>(target: EventTarget, name: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as T), { once: true }));

/** The text that a widget shows, white space folded, as a reader meets it. */
export function textOf(widget: Element): string {
  const root = widget.shadowRoot!.querySelector<HTMLElement>('.samsyn')!;
  return root.innerText.replace(/\s+/g, ' ').trim();
}

/** Finds one element in a widget's shadow root. */
export function inside<T extends Element = HTMLElement>(widget: Element, selector: string): T {
  const found = widget.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`${widget.localName} shows no ${selector}`);
  return found;
}

/** A sound content file with the wanted parts. */
export const fileWith = (parts: object = {}): object => ({
  samsyn: '1.0',
  title: 'Strategi',
  publisher: { name: 'Exempelby kommun' },
  ...parts,
});

/** The content file of one of the five kommuner. */
export const kommun = async (name: string): Promise<unknown> =>
  (await fetch(`/stories/kommuner/${name}.json`)).json();

/** A content file with its Swedish texts alone, where it is the words that a test looks for. */
export const inSwedish = <T>(content: T): T =>
  JSON.parse(JSON.stringify(content), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'sv' in value ? value.sv : value,
  ) as T;

/** All elements of a kind that a widget shows. */
export const allInside = <T extends Element = HTMLElement>(widget: Element, selector: string): T[] => [
  ...widget.shadowRoot!.querySelectorAll<T>(selector),
];

/** Whether a reader can see any of an element. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true }) &&
  element.getBoundingClientRect().height > 0;

/** Waits until the page has been laid out and drawn. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

interface Story {
  readonly args?: object;
  readonly render?: (args: never, context: never) => unknown;
}
/** The stories of a file, by name, as templates to show. */
export function storiesOf(module: object): [string, () => TemplateResult][] {
  const { default: meta, ...stories } = module as { default: Story } & Record<string, Story>;
  return Object.entries(stories).map(([name, story]) => {
    const args = { ...meta.args, ...story.args };
    return [name, () => (story.render ?? meta.render)!(args as never, { args } as never) as TemplateResult];
  });
}
