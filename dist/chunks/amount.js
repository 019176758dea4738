import { s as say } from './localized.js';
import { s as sayNumber } from './values.js';

function sayAmount(value, unit, reader) {
  const given = typeof value === "number" ? { value } : value;
  const number = given?.value ?? void 0;
  const own = say(given?.text, reader);
  if (own) {
    const bare = number !== void 0 && /\d/.test(own.text) && unit && !own.text.includes(unit.text);
    return { ...own, number, unit: bare ? unit : void 0, isWorded: true };
  }
  if (number === void 0) return void 0;
  return unit?.text === "%" ? { text: sayNumber(number, reader.lang, "percent"), number, unit: void 0, isWorded: false } : { text: sayNumber(number, reader.lang), number, unit, isWorded: false };
}
const withItsUnit = ({ text, lang, unit }) => [
  lang === void 0 ? { text } : { text, lang },
  ...unit ? [unit] : []
];
const withUnit = ({ text, unit }) => unit ? `${text}\xA0${unit.text}` : text;

export { withItsUnit as a, sayAmount as s, withUnit as w };
//# sourceMappingURL=amount.js.map
