const LOOKS = [
  "bold",
  "italic",
  "underlined",
  "struck",
  "raised",
  "lowered",
  "link",
  "language",
  "note"
];
function sameLook(one, other) {
  return LOOKS.every((key) => one[key] === other[key]);
}
function joinRuns(runs) {
  const joined = [];
  for (const run of runs) {
    if (!run.text) continue;
    const last = joined.at(-1);
    if (last && sameLook(last.look, run)) last.texts.push(run.text);
    else joined.push({ look: run, texts: [run.text] });
  }
  return joined.map(({ look, texts }) => texts.length === 1 ? look : { ...look, text: texts.join("") });
}
function trimRuns(runs) {
  let from = 0;
  let to = runs.length;
  while (from < to && !runs[from].text.trim()) from++;
  while (to > from && !runs[to - 1].text.trim()) to--;
  return runs.slice(from, to).map((run, i, { length }) => {
    const start = i === 0 ? run.text.trimStart() : run.text;
    const text = i === length - 1 ? start.trimEnd() : start;
    return text === run.text ? run : { ...run, text };
  });
}
function runsText(runs) {
  return runs.map(({ text }) => text).join("");
}
function dropStart(runs, count) {
  let left = Math.max(0, count);
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length && cut ? [] : [cut ? { ...run, text: run.text.slice(cut) } : run];
  });
}

export { dropStart as d, joinRuns as j, runsText as r, sameLook as s, trimRuns as t };
//# sourceMappingURL=runs.js.map
