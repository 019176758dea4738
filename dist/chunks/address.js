const PROTOCOL = /^(?:https?|mailto|tel):/i;
const ABSOLUTE = /^[^/?#]*?:/;
const bareOf = (value) => (
  // eslint-disable-next-line no-control-regex -- control characters are what is being looked through
  value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+/g, "")
);
function soundAddress(value) {
  const bare = bareOf(value);
  return bare && (!ABSOLUTE.test(bare) || PROTOCOL.test(bare)) ? value.trim() : void 0;
}
function addressIn(value, file) {
  const sound = value === void 0 ? void 0 : soundAddress(value);
  if (!sound || !file || ABSOLUTE.test(bareOf(sound))) return sound;
  const [address, from] = [asRead(sound), asRead(file)];
  if (address.startsWith("#")) return sound;
  if (ABSOLUTE.test(from))
    return /^https?:/i.test(from) && URL.canParse(address, from) ? new URL(address, from).href : sound;
  const [path = ""] = from.split(/[?#]/, 1);
  if (/^[/\\]/.test(address)) return /^[/\\]{2}/.test(address) ? address : siteOf(path) + address;
  return (address.startsWith("?") ? path : path.replace(/[^/\\]*$/, "")) + address;
}
const asRead = (value) => value.replace(/[\t\n\r]|^[^!-\uffff]+|(?<![^!-\uffff])[^!-\uffff]+$/g, "");
const siteOf = (path) => /^[/\\]{2}[^/\\]*/.exec(path)?.[0] ?? "";
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

export { addressIn as a, decoded as d, soundAddress as s };
//# sourceMappingURL=address.js.map
