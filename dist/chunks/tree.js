import { defaultTreeAdapter, html, serializeOuter, parseFragment, serialize } from 'parse5';
import { d as decoded } from './address.js';

const treeOf = (html) => parseFragment(html);
const markupOf = (element2) => serializeOuter(element2);
const innerMarkupOf = (parent) => serialize(parent);
const isElement = (node) => "tagName" in node;
const isText = (node) => node.nodeName === "#text";
const isTemplate = (node) => node.nodeName === "template";
function element(name, attributes = {}, children = []) {
  const attrs = Object.entries(attributes).flatMap(
    ([name2, value]) => value === void 0 || value === false ? [] : [{ name: name2, value: value === true ? "" : value }]
  );
  const made = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  fill(made, children);
  return made;
}
function shadowRoot(children) {
  const template = element("template", { shadowrootmode: "open" });
  template.content = defaultTreeAdapter.createDocumentFragment();
  fill(template.content, children);
  return template;
}
function fill(parent, children) {
  parent.childNodes = [];
  for (const child of children)
    if (typeof child === "string") defaultTreeAdapter.insertText(parent, child);
    else defaultTreeAdapter.appendChild(parent, child);
}
const attribute = (element2, name) => element2.attrs.find((attr) => attr.name === name)?.value;
function* elementsBelow(parent) {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsBelow(isTemplate(node) ? node.content : node);
  }
}
function textOf(node) {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
function leaveDeadLinks(tree) {
  const ids = new Set([...elementsBelow(tree)].map((element2) => attribute(element2, "id")));
  const isDead = (node) => {
    const href = isElement(node) && node.tagName === "a" ? attribute(node, "href") : void 0;
    return href !== void 0 && href.startsWith("#") && !ids.has(decoded(href.slice(1)));
  };
  for (const parent of [tree, ...elementsBelow(tree)])
    if (parent.childNodes.some(isDead))
      fill(
        parent,
        parent.childNodes.flatMap((node) => isDead(node) ? node.childNodes : [node])
      );
}

export { attribute, element, elementsBelow, fill, innerMarkupOf, isElement, isTemplate, isText, leaveDeadLinks, markupOf, shadowRoot, textOf, treeOf };
//# sourceMappingURL=tree.js.map
