import { executeServerCommand } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import type { ContentWidget } from '../../src/widgets/content-widget.js';

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

/** Longest wait for the page to hear of a key, in milliseconds: one that leaves the page is not heard. */
const PATIENCE = 1000;

/** Presses keys one after another, and waits until the page has heard the last; `Shift+Tab` is a chord. */
export async function press(...keys: string[]): Promise<void> {
  // A walk by Tab that went past the last link may have left the page for the browser's own buttons.
  if (!document.hasFocus()) await executeServerCommand('samsyn:front');
  let left = keys.length;
  const heard = new Promise<void>((resolve) => {
    const listen = (): void => {
      if (--left > 0) return;
      removeEventListener('keyup', listen, true);
      resolve();
    };
    addEventListener('keyup', listen, true);
    setTimeout(resolve, PATIENCE * keys.length);
  });
  await executeServerCommand('samsyn:press', keys);
  await heard;
}

/** A node of the browser's own accessibility tree. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly kids: readonly AxNode[];
}

/** The browser's accessibility tree, flat and in reading order; undefined in WebKit, which has none to give. */
export async function heard(): Promise<AxNode[] | undefined> {
  const roots = await executeServerCommand<AxNode[] | false, undefined>('samsyn:tree');
  const flat = (nodes: readonly AxNode[]): AxNode[] => nodes.flatMap((node) => [node, ...flat(node.kids)]);
  return roots ? flat(roots) : undefined;
}

/** Role and name of one element as WebKit computes them; undefined elsewhere. */
export async function askedOf(element: Element): Promise<{ role: string; name: string } | undefined> {
  (window as { __asked?: Element }).__asked = element;
  return (
    (await executeServerCommand<{ role: string; name: string } | false, undefined>('samsyn:role')) ||
    undefined
  );
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

/** What has the focus, through shadow roots. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const found = root.activeElement;
  return found?.shadowRoot?.activeElement ? focused(found.shadowRoot) : found;
}

/** Waits until the page has been laid out and drawn. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Types a text as a reader does; letters that the drivers have no key for are inserted at the cursor. */
export async function type(text: string): Promise<void> {
  if (/^[ -~]*$/.test(text)) await press(...text);
  else document.execCommand('insertText', false, text);
}

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

interface TypePolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
}
/**
 * Loads axe in a framed page, past its policy's demand that addresses of scripts are typed.
 *
 * @param name - A policy that the page allows.
 */
export async function loadAxe(page: Window, name = 'test'): Promise<void> {
  const types = (page as unknown as { trustedTypes: TypePolicies }).trustedTypes;
  const policy = types.createPolicy(name, { createScriptURL: (url) => url });
  const element = page.document.createElement('script');
  element.src = policy.createScriptURL('/node_modules/axe-core/axe.min.js') as string;
  const loaded = once(element, 'load');
  page.document.head.append(element);
  await loaded;
}

/** What axe finds wrong, each in a line. */
export async function faults(root: Element, page: Window = window): Promise<string[]> {
  const { axe } = page as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
/** The luminance of the last of the colours, as WCAG counts it, laid over the others where it is translucent. */
export function luminance(...colors: string[]): number {
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
