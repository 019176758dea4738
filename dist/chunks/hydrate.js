import { render, html, ReactiveElement, nothing } from 'lit';
import { c as adoptSheets } from './content-widget.js';
import './entries.js';
import './own-keys.js';
import './address.js';
import './limits.js';
import './json.js';
import './locale.js';
import './rich-text.js';
import './localized.js';
import './version.js';
import './widget-problems.js';
import './deep-links.js';
import './find.js';
import './goal-paths.js';

function endsOf(marks) {
  const ends = /* @__PURE__ */ new Map();
  const open = [];
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) {
    if (mark.data.startsWith("lit-part")) open.push(mark);
    else if (mark.data === "/lit-part") {
      const start = open.pop();
      if (start && start.parentNode === mark.parentNode) ends.set(start, mark);
    }
  }
  return ends;
}
const digests = /* @__PURE__ */ new WeakMap();
function digestOf(strings) {
  let digest = digests.get(strings);
  if (digest === void 0) {
    const hashes = new Uint32Array(2).fill(5381);
    for (const string of strings)
      for (let i = 0; i < string.length; i++) hashes[i % 2] = hashes[i % 2] * 33 ^ string.charCodeAt(i);
    digests.set(strings, digest = btoa(String.fromCharCode(...new Uint8Array(hashes.buffer))));
  }
  return digest;
}

const lit = (() => {
  const part = render(html`<b></b>`, document.createDocumentFragment());
  const instance = part._$AH;
  return instance && Array.isArray(instance._$AV) && "_$AC" in part && "_$AI" in part ? [part.constructor, instance.constructor] : void 0;
})();
const isTemplate = (value) => typeof value === "object" && value !== null && "_$litType$" in value;

function hydrate(element, isReady) {
  const root = element.shadowRoot;
  const drawn = element;
  drawn.createRenderRoot = () => root;
  drawn.update = (changed) => {
    const value = drawn.render();
    ReactiveElement.prototype.update.call(element, changed);
    if (!isReady()) return;
    delete drawn.update;
    const { elementStyles } = element.constructor;
    const sheets = [...root.children].filter((node) => node.matches("style, link"));
    const goesOn = hydrateRoot(root, value, drawn.renderOptions);
    const isStyled = goesOn && sheets.some((sheet) => appliesAs(sheet, elementStyles));
    if (!isStyled) adoptSheets(root, elementStyles);
    if (!goesOn) {
      root.replaceChildren();
      render(value, root, drawn.renderOptions);
    }
    if (!isStyled) for (const sheet of sheets) sheet.remove();
    for (const field of root.querySelectorAll("input"))
      if (field.value) field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  };
}
const appliesAs = (sheet, styles) => !!sheet.sheet && styles.every((style) => "cssText" in style) && sheet.textContent.startsWith(styles.map(({ cssText }) => cssText).join(""));
function hydrateRoot(root, value, options) {
  const marks = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const ends = endsOf(marks);
  const start = [...root.childNodes].find((node) => ends.has(node));
  const end = start && ends.get(start);
  if (!lit || !start || !end) return false;
  const [ChildPart, TemplateInstance] = lit;
  const part = new ChildPart(start, end, void 0, options);
  fill(part, value);
  root._$litPart$ = part;
  return true;
  function fill(part2, value2) {
    if (isShown(part2, value2)) return;
    part2._$AH = {};
    part2._$AI(value2);
  }
  function isShown(part2, value2) {
    const { startNode, endNode } = part2;
    if (isTemplate(value2)) {
      if (startNode.data !== `lit-part ${digestOf(value2.strings)}`) return false;
      const instance = new TemplateInstance(part2._$AC(value2), part2);
      part2._$AH = instance;
      return bind(part2, instance, value2);
    }
    if (startNode.data !== "lit-part") return false;
    if (Array.isArray(value2)) {
      const starts = [];
      for (let node2 = startNode.nextSibling; node2 !== endNode; node2 = node2.nextSibling) {
        const end2 = ends.get(node2);
        if (!end2) return false;
        starts.push(node2);
        node2 = end2;
      }
      if (starts.length !== value2.length) return false;
      const parts = starts.map((start2) => new ChildPart(start2, ends.get(start2), part2, options));
      part2._$AH = parts;
      parts.forEach((part3, i) => fill(part3, value2[i]));
      return true;
    }
    const text = value2 === nothing || value2 === void 0 || value2 === null ? "" : value2;
    if (typeof text !== "string" && typeof text !== "number") return false;
    part2._$AH = text === "" ? nothing : text;
    const node = startNode.nextSibling;
    if (text === "") return node === endNode;
    return node.nodeType === Node.TEXT_NODE && node.nextSibling === endNode && node.nodeValue === `${text}`;
  }
  function bind({ startNode, endNode }, instance, { values }) {
    const { parts } = instance._$AD;
    let [next, at] = [0, 0];
    marks.currentNode = startNode;
    for (let mark = marks.nextNode(); mark !== endNode; mark = marks.nextNode()) {
      if (ends.has(mark)) {
        if (parts[next++]?.type !== 2) return false;
        const part2 = new ChildPart(mark, ends.get(mark), instance, options);
        instance._$AV.push(part2);
        fill(part2, values[at++]);
        marks.currentNode = part2.endNode;
      } else if (mark.data.startsWith("lit-node ")) {
        const element = mark.nextElementSibling;
        if (!element) return false;
        const index = Number(mark.data.slice(9));
        for (; parts[next]?.index === index; next++) {
          if (parts[next].type !== 1) return false;
          at = attribute(element, parts[next], instance, values, at);
        }
        if (!element.hasAttribute("defer-hydration")) continue;
        element.removeAttribute("defer-hydration");
        element.connectedCallback?.();
      }
    }
    return next === parts.length;
  }
  function attribute(element, { ctor, name, strings }, instance, values, at) {
    const part2 = new ctor(element, name, strings, instance, options);
    const value2 = part2.strings ? values : values[at];
    const leave = part2.type === 4 && name === "open";
    if (part2.type === 1) part2.element = quiet(element);
    part2._$AI(value2, part2, at, leave);
    part2.element = element;
    if (value2 === nothing && part2.type === 1) element.removeAttribute(name);
    instance._$AV.push(part2);
    return at + strings.length - 1;
  }
}
const quiet = (element) => ({
  setAttribute: (name, value) => {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  },
  removeAttribute: (name) => element.removeAttribute(name)
});

export { hydrate };
//# sourceMappingURL=hydrate.js.map
