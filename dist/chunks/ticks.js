import { r as runsText, t as trimRuns, d as dropStart } from './runs.js';

const AT_START = /^\s{0,9}([☐☑☒🗹🗷])\uFE0F?\s{0,9}/u;
const ALONE = /^\s{0,9}([☐☑☒🗹🗷✓✔])\uFE0F?\s{0,9}$/u;
function tickAtStart(runs) {
  const [whole, box] = AT_START.exec(runsText(runs).slice(0, 30)) ?? [];
  if (!whole || !box) return { runs };
  return { tick: box === "\u2610" ? "unchecked" : "checked", runs: trimRuns(dropStart(runs, whole.length)) };
}
function tickAlone(text) {
  const box = ALONE.exec(text.slice(0, 30))?.[1];
  if (!box) return void 0;
  return box === "\u2610" ? "unchecked" : "checked";
}
const WINGDINGS = {
  \u00FE: "\u2611",
  \u00FD: "\u2612",
  "\xA8": "\u2610",
  o: "\u2610",
  \u00FC: "\u2713",
  \u00FB: "\u2717",
  q: "\u2751",
  "\xA7": "\u25AA",
  \u00D8: "\u27A2"
};
function drawnSymbols(text, font) {
  if (!font?.includes("wingdings")) return text;
  return [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    const plain = code >= 61472 && code <= 61695 ? String.fromCharCode(code - 61440) : letter;
    return WINGDINGS[plain] ?? letter;
  }).join("");
}

export { tickAtStart as a, drawnSymbols as d, tickAlone as t };
//# sourceMappingURL=ticks.js.map
