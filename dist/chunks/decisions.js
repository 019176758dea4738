import { nothing, html } from 'lit';
import { a as plain } from './rich-text.js';
import { t as time, u as unbroken } from './date.template.js';
import { s as sayDate } from './dates.js';
import { s as say, c as sameLanguage } from './localized.js';
import { s as sayToken } from './tokens.js';

function decisionLine({ act, date, reference, document }) {
  const before = (act ?? []).map((part, i) => [i ? ", " : nothing, plain(part)]);
  return html`${before}${date && before.length ? " " : nothing}${time(date)}${reference && (date || before.length) ? ", " : nothing}${unbroken(reference)}${document ? html` (${plain(document)})` : nothing}`;
}

const BY = { sv: "av", en: "by" };
const COMMON_NOUN = /^[A-ZÅÄÖ][a-zåäö-]+(?:fullmäktige|styrelsen|nämnden|utskottet|stämman)$/;
function sayDecision({ event, body, date, reference, document, note }, events, reader) {
  return {
    act: act(sayToken(event, events, reader), say(body, reader), reader),
    date: sayDate(date, reader),
    reference: say(reference, reader),
    document: say(document, reader),
    note: say(note, reader)
  };
}
function act(event, body, reader) {
  if (!event || !body) return [event ?? body ?? []].flat();
  const [lang, other] = [event.lang ?? reader.lang, body.lang ?? reader.lang];
  const by = BY[lang.split("-")[0].toLowerCase()];
  if (!by || !sameLanguage(lang, other)) return [event, body];
  const who = by === "av" && COMMON_NOUN.test(body.text) ? lowered(body.text) : body.text;
  return [{ ...event, text: `${event.text} ${by} ${who}` }];
}
const lowered = (text) => text[0].toLowerCase() + text.slice(1);

export { decisionLine as d, sayDecision as s };
//# sourceMappingURL=decisions.js.map
