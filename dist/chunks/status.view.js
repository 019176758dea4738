import { d as documentWords } from './locale2.js';
import { s as say, a as sayOwn } from './localized.js';

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

function targetStatusOf(status) {
  const text = status.toLowerCase().replace(/^(?:målet är|target|helt|fully) /, "");
  if (/^(?:ej|inte|not|off) /.test(text)) return "below";
  if (/^(?:delvis|nästan|på väg|partly|partially|nearly|on)\b/.test(text)) return "on";
  return /^(?:uppfyll|uppnå|nått|nådd|reached|achieved|met\b)/.test(text) ? "above" : void 0;
}

const ORDER = ["above", "on", "below", "waiting", "broken", void 0];
function statusView(status, of, { samsyn, statuses = [] }, reader) {
  const given = say(status, reader);
  if (!status || !given) return void 0;
  const own = placeOf(status, statuses);
  if (own >= 0) return scaleStatusView(statuses[own], own, reader);
  const by = samsyn === "1.0" ? of : "goals";
  const { scales, statuses: words } = documentWords(reader);
  const token = given.text.trim().toLowerCase().replaceAll(" ", "-");
  const known = {
    ...by !== "measures" && scales,
    ...by !== "indicators" && words
  };
  const icon = iconOf(status, by);
  const said = Object.hasOwn(known, token) ? sayOwn(known[token], reader) : given;
  return {
    key: measureStatusOf(status) ?? said.text.toLowerCase(),
    said,
    icon,
    order: statuses.length + ORDER.indexOf(icon)
  };
}
function scaleStatusView(word, place, reader) {
  return {
    key: `#${place}`,
    said: say(word.title, reader) ?? { text: word.id ?? "" },
    icon: word.level ?? iconOf(word.title, "goals"),
    order: place
  };
}
function iconOf(status, of) {
  const measure = of !== "indicators" && measureStatusOf(status);
  if (measure) return MEASURE_ICONS[measure];
  if (of === "measures") return void 0;
  for (const text of textsOf(status)) {
    const found = targetStatusOf(text.replaceAll("-", " "));
    if (found) return found;
  }
  return void 0;
}
const textsOf = (text) => typeof text === "string" ? [text] : Object.values(text);
const plain = (text) => text.trim().normalize("NFC").toLowerCase();
function placeOf(status, statuses) {
  if (!statuses.length) return -1;
  const written = textsOf(status).map(plain);
  return statuses.findIndex(
    ({ id, title }) => [...textsOf(title), ...id ? [id] : []].some((word) => written.includes(plain(word)))
  );
}

export { MEASURE_STATUSES as M, scaleStatusView as a, statusView as s };
//# sourceMappingURL=status.view.js.map
