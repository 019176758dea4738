import { s as say, c as sameLanguage } from './localized.js';

const LONGEST_UNBROKEN = 20;
function sayDate(date, reader) {
  if (date === null || date === void 0) return void 0;
  const datetime = datetimeOf(date);
  const own = typeof date === "string" ? void 0 : say(date.text, reader);
  const said = own ?? (datetime === void 0 ? void 0 : { text: inWords(datetime, reader) });
  return said && (datetime === void 0 ? said : { ...said, datetime });
}
function datetimeOf(date) {
  return typeof date === "object" ? date?.date : date;
}
function inWords(date, { lang, words }) {
  const [year, month, day] = date.split("-").map(Number);
  if (month === void 0) return String(year);
  const utc = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (utc.getUTCMonth() !== month - 1) return date;
  const own = sameLanguage(lang, words.lang) && words.months?.[month - 1];
  if (own) return words.date?.(day, own, year) ?? [day, own, year].join(" ").trim();
  if (!Intl.DateTimeFormat.supportedLocalesOf(lang)[0]) return date;
  const form = {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn"
  };
  if (day !== void 0) form.day = "numeric";
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, form).format(utc);
}

export { LONGEST_UNBROKEN as L, datetimeOf as d, sayDate as s };
//# sourceMappingURL=dates.js.map
