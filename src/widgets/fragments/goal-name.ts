import type { Goal } from '../../format/schema.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** A goal's number and name; where it has no name, what it says. */
export function goalName({ code, title, summary, label, id }: Goal, reader: Reader): Said {
  const name = say(title, reader) ?? say(summary, reader) ?? say(label, reader);
  const number = say(code, reader)?.text;
  if (!name) return { text: number ?? id ?? '' };
  return number ? { ...name, text: `${number} ${name.text}` } : name;
}
