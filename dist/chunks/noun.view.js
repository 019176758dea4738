import { d as documentWords } from './locale2.js';
import { p as plural } from './plural.js';
import { s as say, c as sameLanguage, a as sayOwn, e as sayAround } from './localized.js';

function nounView(noun, reader) {
  const several = say(noun?.other, reader);
  if (!noun || !several) return void 0;
  const { ownNoun } = documentWords(reader);
  const { lang } = reader.words;
  const isAtHome = sameLanguage(several.lang || reader.lang, lang);
  const form = (count) => {
    const said = say(noun[plural(lang, count, FORMS)], reader);
    return said && said.lang === several.lang ? said.text : void 0;
  };
  const title = { ...several, text: capital(several.text, several.lang || reader.lang) };
  const around = (sentence) => {
    const isFirst = sentence("\0").startsWith("\0");
    const parts = sayAround(sentence, [[isFirst ? title : several]], reader);
    return parts.length === 1 ? parts[0] : { text: parts.map(({ text }) => text).join(""), parts };
  };
  return {
    title,
    found(found, all) {
      if (!found && all) return around(ownNoun.unmatched);
      const counted = isAtHome ? ownNoun.counted?.(found, all, form) : void 0;
      if (counted) return sayOwn(counted, reader);
      return around((word) => `${word}: ${found === all ? all : ownNoun.outOf(found, all)}`);
    },
    others: around(ownNoun.others),
    none: around(ownNoun.none)
  };
}
const FORMS = { other: "other", zero: "zero", one: "one", two: "two", few: "few", many: "many" };
const capital = (text, lang) => text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(lang));

export { nounView as n };
//# sourceMappingURL=noun.view.js.map
