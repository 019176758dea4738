const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
function directionOf(lang) {
  return RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr";
}

function say(text, reader) {
  if (text === null || text === void 0) return void 0;
  let found = reader.fileLang;
  let said;
  if (typeof text === "string") said = text;
  else {
    const tags = Object.keys(text);
    found = lookUp(reader.wanted, tags) ?? lookUp(reader.fileLang, tags) ?? tags[0];
    said = found === void 0 ? void 0 : text[found];
  }
  if (!said?.trim()) return void 0;
  if (sameLanguage(found, reader.lang)) return { text: typeset(said) };
  if (!isCode(said)) return { text: typeset(said), lang: found };
  const turns = directionOf(found) !== directionOf(reader.lang);
  return turns ? { text: typeset(said), lang: "" } : { text: typeset(said) };
}
const isCode = (text) => !/\p{L}{2}/u.test(text) || /\d/.test(text) && !/\p{Ll}|\p{Lo}/u.test(text);
function sayOwn(text, { lang, words }) {
  return sameLanguage(lang, words.lang) ? { text } : { text, lang: words.lang };
}
function sayAround(sentence, texts, reader) {
  const joined = texts.map((parts) => parts.map(({ text }) => text).join("\xA0"));
  if (texts.flat().every(({ lang }) => lang === void 0) && sameLanguage(reader.lang, reader.words.lang))
    return [{ text: sentence(...joined) }];
  const places = texts.map((_, i) => String.fromCharCode(PLACE + i));
  return sentence(...places).split(/([\ue000-\uf8ff])/).filter(Boolean).flatMap((part) => {
    const i = places.indexOf(part);
    return i < 0 ? [sayOwn(part, reader)] : texts[i].flatMap((said, n) => n ? [{ text: "\xA0" }, said] : [said]);
  });
}
const PLACE = 57344;
function sayAll(texts, reader) {
  return (texts ?? []).flatMap((text) => say(text, reader) ?? []);
}
function lookUp(wanted, tags) {
  const known = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-"))))
    if (known.has(tag)) return known.get(tag);
  return tags.find((tag) => sameLanguage(tag, wanted) && !tag.includes("-x-"));
}
const primary = (tag) => tag.split("-", 1)[0].toLowerCase();
const sameLanguage = (a, b) => primary(a) === primary(b);
function typeset(text) {
  return /[–—§]/.test(text) ? text.replace(/ (?=[–—] )|(?<=§) (?=\d)/g, "\xA0") : text;
}

export { sayOwn as a, sayAll as b, sameLanguage as c, directionOf as d, sayAround as e, say as s };
//# sourceMappingURL=localized.js.map
