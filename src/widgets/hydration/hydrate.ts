import {
  ReactiveElement,
  nothing,
  render,
  type CSSResultOrNative,
  type LitElement,
  type RenderOptions,
} from 'lit';
import { adoptSheets } from '../base/adopt-styles.js';
import { digestOf, endsOf } from './markers.js';
import {
  isTemplate,
  lit,
  type AttributeSink,
  type Instance,
  type Part,
  type Template,
  type TemplateValue,
} from './lit-internals.js';

/*
 * How an element goes on from what a server has drawn in it: every node stays, and with it focus, selection,
 * scroll position and what a reader has unfolded. Lit's own hydration trusts that server and page say the
 * same, and throws where they do not; here each text and attribute is compared, what differs is drawn anew,
 * and only that. Lit's marks are read as `@lit-labs/ssr` writes them: `lit-part` with the template's digest
 * before and `/lit-part` after each value, `lit-node` before an element with bindings.
 */

/** What an element that a server has drawn does otherwise than another, until it has gone on from there. */
interface Drawn {
  createRenderRoot?: () => ShadowRoot;
  update?: (changed: Map<PropertyKey, unknown>) => void;
  render(): unknown;
  readonly renderOptions: RenderOptions;
}

/**
 * Lets an element go on from what a server has drawn in it.
 *
 * @param isReady - Whether there is content; until then what the server has drawn stays.
 */
export function hydrate(element: LitElement, isReady: () => boolean): void {
  const root = element.shadowRoot!;
  const drawn = element as unknown as Drawn;
  drawn.createRenderRoot = () => root;
  drawn.update = (changed) => {
    const value = drawn.render();
    (ReactiveElement.prototype as unknown as Required<Pick<Drawn, 'update'>>).update.call(element, changed);
    if (!isReady()) return;
    delete drawn.update;
    const { elementStyles } = element.constructor as typeof LitElement;
    const sheets = [...root.children].filter((node) => node.matches('style, link'));
    const goesOn = hydrateRoot(root, value, drawn.renderOptions);
    // A style that applies and says the same is left: another in its place would lay everything out anew.
    const isStyled = goesOn && sheets.some((sheet) => appliesAs(sheet, elementStyles));
    if (!isStyled) adoptSheets(root, elementStyles);
    if (!goesOn) {
      root.replaceChildren();
      render(value, root, drawn.renderOptions);
    }
    if (!isStyled) for (const sheet of sheets) sheet.remove();
    // What a reader has written before counts.
    for (const field of root.querySelectorAll('input'))
      if (field.value) field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
}

/** Whether a style sheet in the HTML is one that no policy has stopped, and begins with an element's own style. */
const appliesAs = (sheet: Element, styles: readonly CSSResultOrNative[]): boolean =>
  !!(sheet as HTMLStyleElement).sheet &&
  styles.every((style) => 'cssText' in style) &&
  sheet.textContent.startsWith(styles.map(({ cssText }) => cssText).join(''));

/** Tells Lit what stands in a root, as if it had drawn it; false where that cannot be told. */
function hydrateRoot(root: ShadowRoot, value: unknown, options: RenderOptions): boolean {
  const marks = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const ends = endsOf(marks);
  const start = [...root.childNodes].find((node) => ends.has(node as Comment)) as Comment | undefined;
  const end = start && ends.get(start);
  if (!lit || !start || !end) return false;
  const [ChildPart, TemplateInstance] = lit;
  const part = new ChildPart(start, end, undefined, options);
  fill(part, value);
  (root as unknown as { _$litPart$: Part })._$litPart$ = part;
  return true;

  /** Shows a value by the nodes that are there, or by new ones. */
  function fill(part: Part, value: unknown): void {
    if (isShown(part, value)) return;
    // Whatever stands there is nothing that Lit knows, and it clears it away.
    part._$AH = {};
    part._$AI(value);
  }

  function isShown(part: Part, value: unknown): boolean {
    const { startNode, endNode } = part;
    if (isTemplate(value)) {
      if (startNode.data !== `lit-part ${digestOf(value.strings)}`) return false;
      const instance = new TemplateInstance(part._$AC(value), part);
      part._$AH = instance;
      return bind(part, instance, value);
    }
    if (startNode.data !== 'lit-part') return false;
    if (Array.isArray(value)) {
      const starts: Comment[] = [];
      for (let node = startNode.nextSibling; node !== endNode; node = node.nextSibling) {
        const end = ends.get(node as Comment);
        if (!end) return false;
        starts.push(node as Comment);
        node = end;
      }
      if (starts.length !== value.length) return false;
      const parts = starts.map((start) => new ChildPart(start, ends.get(start)!, part, options));
      part._$AH = parts;
      parts.forEach((part, i) => fill(part, value[i]));
      return true;
    }
    const text = value === nothing || value === undefined || value === null ? '' : value;
    if (typeof text !== 'string' && typeof text !== 'number') return false;
    part._$AH = text === '' ? nothing : text;
    const node = startNode.nextSibling!;
    if (text === '') return node === endNode;
    return node.nodeType === Node.TEXT_NODE && node.nextSibling === endNode && node.nodeValue === `${text}`;
  }

  /** Binds what a template has in it to the nodes between the marks; false where they do not fit. */
  function bind({ startNode, endNode }: Part, instance: Instance, { values }: TemplateValue): boolean {
    const { parts } = (instance as unknown as { _$AD: Template })._$AD;
    let [next, at] = [0, 0];
    marks.currentNode = startNode;
    for (let mark = marks.nextNode() as Comment; mark !== endNode; mark = marks.nextNode() as Comment) {
      if (ends.has(mark)) {
        if (parts[next++]?.type !== 2) return false;
        const part = new ChildPart(mark, ends.get(mark)!, instance, options);
        instance._$AV.push(part);
        fill(part, values[at++]);
        marks.currentNode = part.endNode;
      } else if (mark.data.startsWith('lit-node ')) {
        const element = mark.nextElementSibling;
        if (!element) return false;
        const index = Number(mark.data.slice(9));
        for (; (parts[next] as { index?: number } | undefined)?.index === index; next++) {
          if (parts[next]!.type !== 1) return false;
          at = attribute(element, parts[next]!, instance, values, at);
        }
        // The widget within has its content now.
        if (!element.hasAttribute('defer-hydration')) continue;
        element.removeAttribute('defer-hydration');
        (element as Partial<LitElement>).connectedCallback?.();
      }
    }
    return next === parts.length;
  }

  function attribute(
    element: Element,
    { ctor, name, strings }: Template['parts'][number],
    instance: Instance,
    values: readonly unknown[],
    at: number,
  ): number {
    const part = new ctor(element, name, strings, instance, options);
    const value = part.strings ? values : values[at];
    // A reader may have unfolded it.
    const leave = part.type === 4 && name === 'open';
    // Attributes are only written where they differ: who listens for changes hears of none.
    if (part.type === 1) part.element = quiet(element);
    part._$AI(value, part, at, leave);
    part.element = element;
    if (value === nothing && part.type === 1) element.removeAttribute(name);
    instance._$AV.push(part);
    return at + strings.length - 1;
  }
}

const quiet = (element: Element): AttributeSink => ({
  setAttribute: (name, value) => {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  },
  removeAttribute: (name) => element.removeAttribute(name),
});
