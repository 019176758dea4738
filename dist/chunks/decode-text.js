function decodeText(bytes, named) {
  const marked = byOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  return (named && decodeStrictly(bytes, named)) ?? decodeStrictly(bytes, "utf-8") ?? decodeWindows1252(bytes);
}
const WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeWindows1252(bytes) {
  return new TextDecoder("latin1").decode(bytes).replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 128]);
}
function byOrderMark([first, second, third]) {
  if (first === 239 && second === 187 && third === 191) return "utf-8";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return void 0;
}
function decodeStrictly(bytes, name) {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return void 0;
  }
}

export { decodeText as d };
//# sourceMappingURL=decode-text.js.map
