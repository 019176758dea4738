import { s as sayDate } from './dates.js';
import { a as say, s as sayOwn } from './localized.js';
import { s as sayNumber } from './values.js';
import { d as documentWords } from './locale2.js';
import { t as targetStatusOf } from './target-status.js';

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

function fitting(labels, room) {
  const boxes = labels.map(({ at, width, isFirst }) => {
    const half = Math.min(width / room * 50, 50);
    return { half, isFirst, at: Math.min(Math.max(at, half), 100 - half) };
  });
  const taken = /* @__PURE__ */ new Set();
  const back = [...boxes].reverse();
  for (const box of [...back.filter(({ isFirst }) => isFirst), ...back])
    if ([...taken].every(({ at, half }) => Math.abs(at - box.at) >= half + box.half)) taken.add(box);
  return boxes.map((box) => taken.has(box) ? Math.round(box.at * 100) / 100 : void 0);
}

const AXIS_LENGTH = 20;
const WIDE_AXIS_LENGTH = 37;
const LONGEST_WORDS_BELOW_AXIS = 14;
const EM_A_LETTER = 0.57;
const ROOM_BESIDE_LABEL = 0.6;
const GAPS_LABELLED_FIRST = 3;
const END_WITHIN = 4;
const widthOf = (...lines) => Math.max(...lines.map(({ length }) => length)) * EM_A_LETTER + ROOM_BESIDE_LABEL;
function placed(marks, taken = 0) {
  const labels = marks.map((mark) => ({ ...mark, width: widthOf(mark.value, mark.time) }));
  const [narrow, wide] = [fitting(labels, AXIS_LENGTH - taken), fitting(labels, WIDE_AXIS_LENGTH - taken)];
  return marks.flatMap(({ at: mark, value, time }, i) => {
    const side = mark <= END_WITHIN ? "start" : mark >= 100 - END_WITHIN ? "end" : "";
    const tick = (at, where) => at === void 0 ? [] : [{ at, value, time, where, side }];
    return narrow[i] === wide[i] ? tick(wide[i], "") : [...tick(narrow[i], "narrow"), ...tick(wide[i], "wide")];
  });
}
function ticksOf(slots, values, words, taken) {
  const merged = [];
  for (const { from, to, entry, times } of slots) {
    const { amount, time } = (entry === void 0 ? void 0 : values[entry]) ?? {};
    const span = times ?? [time ?? "", time ?? ""];
    const before = merged.at(-1);
    if (!amount && before?.gap) {
      before.to = to;
      before.times = [before.times[0], span[1]];
      continue;
    }
    const long = amount && amount.text.length > LONGEST_WORDS_BELOW_AXIS;
    const value = long ? amount.number === void 0 ? words.inWords : "" : amount?.text ?? words.missing;
    merged.push({ from, to, value, times: span, gap: !amount, bare: amount?.number === void 0 });
  }
  const bares = merged.filter(({ bare }) => bare).length;
  return placed(
    merged.map(({ from, to, value, times, bare }) => ({
      at: (from + to) / 2,
      isFirst: bare && bares <= GAPS_LABELLED_FIRST,
      value,
      time: timesOf(times)
    })),
    taken
  );
}
const timesOf = ([first, last]) => first === last ? first : first + (first.includes("-") ? "\xA0\u2013 " : "\u2013") + last;

function timedValueView(name, point, unit, reader) {
  return {
    name,
    amount: sayAmount(point?.value, unit, reader),
    date: sayDate(point?.date, reader),
    note: say(point?.note, reader)
  };
}
function chronological(indicator, unit, reader) {
  const baseline = timedValueView("baseline", indicator.baseline, unit, reader);
  const at = ({ date }) => date?.datetime ?? "";
  const values = (indicator.values ?? []).map((value) => {
    const figure = timedValueView("outcome", value, unit, reader);
    const isBaseline = at(figure) === at(baseline) && figure.amount?.text === baseline.amount?.text;
    return { ...figure, isBaseline: isBaseline && Boolean(at(figure) && figure.amount) };
  });
  const isNew = at(baseline) && !values.some((value) => at(value) === at(baseline));
  const all = isNew && baseline.amount && values.some(({ amount }) => amount) ? [baseline, ...values] : values;
  return all.every(at) ? [...all].sort((a, b) => Number(at(a) > at(b)) - Number(at(a) < at(b))) : all;
}
function withGaps(values, slots) {
  let told = 0;
  return slots.flatMap(
    ({ entry, times }) => times ? [{ name: "gap", amount: void 0, date: { text: timesOf(times) }, note: void 0 }] : values.slice(told, told = entry + 1)
  );
}
function shortTime({ text, datetime } = {}) {
  return (datetime && (datetime.length > 4 || text.length > 9) ? datetime : text) ?? "";
}

function judgementViews(indicator, reader) {
  const { trend, targetStatus, assessment, scales } = documentWords(reader);
  const labels = { trend, status: targetStatus, assessment };
  return ["trend", "status", "assessment"].flatMap((name) => {
    const given = indicator[name];
    if (given === void 0) return [];
    const own = say(given, reader);
    const key = own?.text.toLowerCase().replaceAll(" ", "-") ?? "";
    const said = Object.hasOwn(scales, key) ? sayOwn(scales[key], reader) : own;
    const icon = name === "status" && own ? targetStatusOf(own.text.replaceAll("-", " ")) : void 0;
    return { name, label: labels[name], said, icon };
  });
}

export { AXIS_LENGTH as A, shortTime as a, widthOf as b, chronological as c, timedValueView as d, withGaps as e, withItsUnit as f, judgementViews as j, placed as p, sayAmount as s, ticksOf as t, withUnit as w };
//# sourceMappingURL=judgements.view.js.map
