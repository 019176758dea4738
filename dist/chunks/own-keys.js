import { s as soundAddress } from './address.js';
import { p as patterns } from './entries.js';
import { L as LIMITS } from './limits.js';

const FORMAT_VERSION = "1.1";
const LATEST_MINOR = 1;
const isKnownVersion = (samsyn) => samsyn === "1.0" || samsyn === FORMAT_VERSION;

const known = /* @__PURE__ */ new Map();
function isLanguage(tag) {
  let is = known.get(tag);
  if (is === void 0) known.set(tag, is = /^[a-z]{2,3}(?![a-z\d])/i.test(tag) && isTaken(tag));
  return is;
}
function isTaken(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function hasForm(form, value) {
  if (form === "address") return soundAddress(value) !== void 0;
  if (form === "language") return isLanguage(value);
  if (form === "sdg") return Number.isInteger(value) && value > 0 && value < 18;
  if (form === "number") return Number.isFinite(value);
  return Object.hasOwn(patterns, form) ? patterns[form].test(value) : true;
}
function typeOfForm(form) {
  return form === "boolean" || form === "number" ? form : form === "sdg" ? "number" : "string";
}
const refersById = (value) => value.includes("-") && hasForm("id", value);

function sizeOf(value, level, most) {
  if (typeof value !== "object" || value === null) return 0;
  if (level >= LIMITS.depth) return Infinity;
  let size = 0;
  for (const one of Object.values(value)) if ((size += 1 + sizeOf(one, level + 1, most - size)) > most) break;
  return size;
}

export { FORMAT_VERSION as F, LATEST_MINOR as L, isKnownVersion as a, hasForm as h, isLanguage as i, refersById as r, sizeOf as s, typeOfForm as t };
//# sourceMappingURL=own-keys.js.map
