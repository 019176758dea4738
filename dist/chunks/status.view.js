import { d as documentWords } from './locale2.js';
import { s as say, a as sayOwn } from './localized.js';
import { m as measureStatusOf, M as MEASURE_ICONS } from './fragment-of.js';
import { t as targetStatusOf } from './target-status.js';

const ORDER = ["above", "on", "below", "waiting", "broken", void 0];
function statusView(status, { statuses = [] }, reader) {
  const given = say(status, reader);
  if (!status || !given) return void 0;
  const own = statuses.findIndex((word) => isMeant(word, status));
  if (own >= 0) return scaleStatusView(statuses[own], own, reader);
  const { scales, statuses: words } = documentWords(reader);
  const token = given.text.trim().toLowerCase().replaceAll(" ", "-");
  const known = { ...scales, ...words };
  const icon = iconOf(status);
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
    icon: word.level ?? iconOf(word.title),
    order: place
  };
}
function iconOf(status) {
  const measure = measureStatusOf(status);
  if (measure) return MEASURE_ICONS[measure];
  for (const text of textsOf(status)) {
    const found = targetStatusOf(text.replaceAll("-", " "));
    if (found) return found;
  }
  return void 0;
}
const textsOf = (text) => typeof text === "string" ? [text] : Object.values(text);
const plain = (text) => text.trim().normalize("NFC").toLowerCase();
function isMeant({ id, title }, status) {
  const words = new Set([...textsOf(title), ...id ? [id] : []].map(plain));
  return textsOf(status).some((text) => words.has(plain(text)));
}

export { scaleStatusView as a, statusView as s };
//# sourceMappingURL=status.view.js.map
