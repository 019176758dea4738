function missingEntry(content, list, item) {
  const entries = Array.isArray(content[list]) ? content[list] : [];
  const [code, details] = item && entries.length ? ["no-such-item", { id: item, ids: idsOf(entries).join(" ") }] : ["nothing-to-show", { key: list }];
  return { pointer: "", severity: "error", code, details };
}
const notDrawn = (error) => ({
  pointer: "",
  severity: "error",
  code: "not-drawn",
  details: { reason: String(error?.message ?? error) }
});
function tellConsole(element, problems, shown, ...more) {
  if (!problems.length) return;
  const lines = problems.map(
    ({ pointer, message: { sv, en } }) => `\u2022 ${pointer.slice(0, 300)}
  ${sv}
  ${en}`
  );
  const from = element.getAttribute("src") ?? "";
  console[shown ? "warn" : "error"]([`Samsyn: <${element.localName}> ${from}`, ...lines].join("\n"), ...more);
}
function idsOf(entries) {
  return entries.flatMap(({ id, goals, sections }) => [
    ...id ? [id] : [],
    ...idsOf(goals ?? []),
    ...idsOf(sections ?? [])
  ]);
}

export { missingEntry as m, notDrawn as n, tellConsole as t };
//# sourceMappingURL=widget-problems.js.map
