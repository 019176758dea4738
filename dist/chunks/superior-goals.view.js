import { a as addressIn } from './address.js';
import { d as documentWords } from './locale2.js';
import { s as say, a as sayOwn } from './localized.js';

const superiorGoalViews = (goals = [], reader) => goals.map(({ title, code, document, how, url }) => {
  const number = say(code, reader);
  const name = say(title, reader);
  const text = document || how ? name?.text.replace(/\.$/, "") : name?.text;
  const named = name && { ...name, text: [number?.text, text].filter(Boolean).join(" ") };
  return [
    named && { ...named, href: addressIn(url, reader.src) },
    say(document, reader),
    how && sayOwn(documentWords(reader)[how], reader)
  ].filter((part) => part !== void 0);
});

export { superiorGoalViews as s };
//# sourceMappingURL=superior-goals.view.js.map
