const MEASURE_STATUSES = [
  ["planned", /^plan(?:ned|erad|erat)$/],
  ["ongoing", /^(?:ongoing|pågår|pågående)$/],
  ["done", /^(?:done|klart?)$/],
  ["delayed", /^(?:delayed|försena[dt])$/],
  ["stopped", /^(?:stopped|avbrut(?:en|et))$/]
];
function measureStatusOf(status) {
  const words = typeof status === "string" ? [status] : Object.values(status);
  const plain = words.map((word) => word.trim().normalize("NFC").toLowerCase());
  return MEASURE_STATUSES.find(([, known]) => plain.some((word) => known.test(word)))?.[0];
}
const MEASURE_ICONS = {
  done: "above",
  ongoing: "on",
  delayed: "below",
  planned: "waiting",
  stopped: "broken"
};

const fragmentOf = (id, isShown) => id !== void 0 && isShown?.(id) ? `#${id}` : void 0;

export { MEASURE_ICONS as M, MEASURE_STATUSES as a, fragmentOf as f, measureStatusOf as m };
//# sourceMappingURL=fragment-of.js.map
