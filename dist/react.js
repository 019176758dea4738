'use client';
import { forwardRef, useRef, useImperativeHandle, createElement } from 'react';

const ATTRIBUTES = {
  className: "class",
  headingLevel: "heading-level",
  jsonLd: "json-ld"
};
function widget(name) {
  const tag = `samsyn-${name}`;
  const Component = forwardRef((props, ref) => {
    const element = useRef(null);
    const leave = useRef(void 0);
    useImperativeHandle(ref, () => element.current, []);
    const { content, children, onSamsynLoad, onSamsynError, ...others } = props;
    const attach = (attached) => {
      leave.current?.();
      element.current = attached;
      leave.current = attached ? bind(attached, content, onSamsynLoad, onSamsynError) : void 0;
    };
    return createElement(tag, { ...attributesOf(others), ref: attach }, children);
  });
  Component.displayName = tag;
  return Component;
}
function bind(element, content, onLoad, onError) {
  const listening = new AbortController();
  element.addEventListener("samsyn-load", (event) => onLoad?.(event), listening);
  element.addEventListener("samsyn-error", (event) => onError?.(event), listening);
  element.content = content;
  if (!customElements.get(element.localName)) void import('./define.js');
  return () => listening.abort();
}
const attributesOf = (props) => Object.fromEntries(
  Object.entries(props).filter(([, value]) => value !== false && value !== void 0).map(([name, value]) => [ATTRIBUTES[name] ?? name, value])
);
const DocumentFacts = /* @__PURE__ */ widget("document-facts");
const DocumentList = /* @__PURE__ */ widget("document-list");
const Glossary = /* @__PURE__ */ widget("glossary");
const GoalCard = /* @__PURE__ */ widget("goal-card");
const GoalGrid = /* @__PURE__ */ widget("goal-grid");
const Indicator = /* @__PURE__ */ widget("indicator");
const Journey = /* @__PURE__ */ widget("journey");
const MeasureList = /* @__PURE__ */ widget("measure-list");
const PrincipleList = /* @__PURE__ */ widget("principle-list");
const ResponsibilityMatrix = /* @__PURE__ */ widget("responsibility-matrix");
const RolesTable = /* @__PURE__ */ widget("roles-table");
const Section = /* @__PURE__ */ widget("section");
const StatusSummary = /* @__PURE__ */ widget("status-summary");
const Strategy = /* @__PURE__ */ widget("strategy");

export { DocumentFacts, DocumentList, Glossary, GoalCard, GoalGrid, Indicator, Journey, MeasureList, PrincipleList, ResponsibilityMatrix, RolesTable, Section, StatusSummary, Strategy };
//# sourceMappingURL=react.js.map
