import { createElement, forwardRef, useImperativeHandle, useRef, type ReactNode } from 'react';
import type { WidgetName } from './widgets/names.js';
import type { ContentWidget } from './widgets/base/content-widget.js';
import type { SamsynErrorEvent, SamsynLoadEvent } from './widgets/base/events.js';

/** What a component takes beside its element's attributes; the types of `samsyn/react` say it widget by widget. */
interface WidgetProps {
  readonly content?: unknown;
  /** What is shown until the content is, and where it never is. */
  readonly children?: ReactNode;
  readonly onSamsynLoad?: ((event: SamsynLoadEvent) => void) | undefined;
  readonly onSamsynError?: ((event: SamsynErrorEvent) => void) | undefined;
}

/** Attributes whose names React components write otherwise. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  headingLevel: 'heading-level',
  jsonLd: 'json-ld',
};

/**
 * Makes a component of an element.
 *
 * React draws the element on a server with its attributes and what stands in it, and leaves its properties and events
 * alone when it goes on from there (react#35446). So they are not React's here: content and listeners go to the element
 * itself, whenever React tells that it is in its place. Before that a widget would say that it has nothing to show, and
 * so the elements are registered then, if the page has not done it.
 */
function widget(name: WidgetName) {
  const tag = `samsyn-${name}`;
  const Component = forwardRef<ContentWidget, WidgetProps>((props, ref) => {
    const element = useRef<ContentWidget>(null);
    const leave = useRef<() => void>(undefined);
    useImperativeHandle(ref, () => element.current!, []);

    const { content, children, onSamsynLoad, onSamsynError, ...others } = props;
    const attach = (attached: ContentWidget | null): void => {
      leave.current?.();
      element.current = attached;
      leave.current = attached ? bind(attached, content, onSamsynLoad, onSamsynError) : undefined;
    };
    return createElement(tag, { ...attributesOf(others), ref: attach }, children);
  });
  Component.displayName = tag;
  return Component;
}

/** Gives an element its content and listens to it; gives back what ends the listening. */
function bind(
  element: ContentWidget,
  content: unknown,
  onLoad: WidgetProps['onSamsynLoad'],
  onError: WidgetProps['onSamsynError'],
): () => void {
  const listening = new AbortController();
  element.addEventListener('samsyn-load', (event) => onLoad?.(event), listening);
  element.addEventListener('samsyn-error', (event) => onError?.(event), listening);
  element.content = content;
  if (!customElements.get(element.localName)) void import('./define.js');
  return () => listening.abort();
}

/** Names attributes as HTML does; what is false is left out, which React 18 would write as a word. */
const attributesOf = (props: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([, value]) => value !== false && value !== undefined)
      .map(([name, value]) => [ATTRIBUTES[name] ?? name, value]),
  );

/** Component of `samsyn-document-facts`. */
export const DocumentFacts = /* @__PURE__ */ widget('document-facts');
/** Component of `samsyn-document-list`. */
export const DocumentList = /* @__PURE__ */ widget('document-list');
/** Component of `samsyn-glossary`. */
export const Glossary = /* @__PURE__ */ widget('glossary');
/** Component of `samsyn-goal-card`. */
export const GoalCard = /* @__PURE__ */ widget('goal-card');
/** Component of `samsyn-goal-grid`. */
export const GoalGrid = /* @__PURE__ */ widget('goal-grid');
/** Component of `samsyn-indicator`. */
export const Indicator = /* @__PURE__ */ widget('indicator');
/** Component of `samsyn-journey`. */
export const Journey = /* @__PURE__ */ widget('journey');
/** Component of `samsyn-measure-list`. */
export const MeasureList = /* @__PURE__ */ widget('measure-list');
/** Component of `samsyn-principle-list`. */
export const PrincipleList = /* @__PURE__ */ widget('principle-list');
/** Component of `samsyn-responsibility-matrix`. */
export const ResponsibilityMatrix = /* @__PURE__ */ widget('responsibility-matrix');
/** Component of `samsyn-roles-table`. */
export const RolesTable = /* @__PURE__ */ widget('roles-table');
/** Component of `samsyn-section`. */
export const Section = /* @__PURE__ */ widget('section');
/** Component of `samsyn-status-summary`. */
export const StatusSummary = /* @__PURE__ */ widget('status-summary');
/** Component of `samsyn-strategy`. */
export const Strategy = /* @__PURE__ */ widget('strategy');
