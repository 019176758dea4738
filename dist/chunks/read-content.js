import { a as problemsOf, p as problemOf } from './problem-of.js';
import { p as pointTo, i as isObject } from './json.js';
import { L as LIMITS } from './limits.js';
import { W as Walk } from './walk.js';

class FindingList {
  #most;
  #count = { error: 0, warning: 0 };
  #notes = { error: [], warning: [] };
  constructor(most = LIMITS.problems) {
    this.#most = most;
  }
  get count() {
    return this.#count;
  }
  /**
   * @param above - Where the object or list is that the fault stands in, and `key` where in that; without a key
   * it is that itself.
   * @param details - A function is asked only where the finding is told of, and in that order.
   */
  add(severity, code, above, key, details) {
    const order = ++this.#count[severity];
    if (order > this.#most) return;
    const place = key === void 0 ? above : { above, key };
    this.#notes[severity].push({
      severity,
      code,
      place,
      details,
      order: order + this.#count[other(severity)]
    });
  }
  /**
   * The findings in the order they were made. Where there are too many, errors, which cost something, come before
   * warnings, and the last finding says how many more there are.
   */
  findings() {
    const { error, warning } = this.#notes;
    const told = [...error, ...warning].slice(0, this.#most).sort((a, b) => a.order - b.order);
    const pointerOf = pointers();
    const findings = told.map(({ severity, code, place, details }) => {
      const more2 = typeof details === "function" ? details() : details;
      return { pointer: pointerOf(place), severity, code, ...more2 && { details: more2 } };
    });
    const total = this.#count.error + this.#count.warning;
    const more = total - findings.length;
    if (more)
      findings.push({
        pointer: "",
        severity: this.#count.error > error.length ? "error" : "warning",
        code: "limit-problems",
        details: { limit: this.#most, more, total }
      });
    return findings;
  }
}
const other = (severity) => severity === "error" ? "warning" : "error";
function pointers() {
  const known = /* @__PURE__ */ new Map([[void 0, ""]]);
  return function pointerOf(place) {
    const pointer = known.get(place) ?? pointTo(pointerOf(place.above), place.key);
    known.set(place, pointer);
    return pointer;
  };
}

function parseContent(value, most = LIMITS.problems) {
  const found = new FindingList(most);
  const walk = new Walk(found);
  const content = isObject(value) ? walk.file(value) : found.add("error", "wrong-type", void 0, void 0, { expected: "object" });
  return { content, findings: found.findings(), count: found.count };
}

function readContent(value, text) {
  const { content, findings } = parseContent(value);
  return { content, problems: problemsOf(findings, value, text) };
}

var readContent$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  problemOf: problemOf,
  readContent: readContent
});

export { readContent$1 as a, parseContent as p, readContent as r };
//# sourceMappingURL=read-content.js.map
