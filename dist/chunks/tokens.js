import { a as sayOwn, s as say } from './localized.js';

function sayToken(text, words, reader) {
  const token = typeof text === "string" ? text.trim().toLowerCase().replaceAll(" ", "-") : "";
  return Object.hasOwn(words, token) ? sayOwn(words[token], reader) : say(text, reader);
}

export { sayToken as s };
//# sourceMappingURL=tokens.js.map
