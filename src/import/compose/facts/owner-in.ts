import { around, isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { bodyNamed } from './organisation.js';
import { told, type Told } from './told.js';

/** Finds who owns the document: "Dokumentansvarig: Kommunstyrelsen", "Ansvarig för strategin är socialnämnden." */
export function ownerIn(text: string, words: Words): Told<string> | undefined {
  const label = around(text, words.ownedBy);
  if (!label) return undefined;
  const start = label.before.length + label.words.length;
  const name = /^\s*[:–-]?\s*([^\n.;:(]{2,80})/u.exec(label.after);
  if (!name || isOneOf(name[1]!, words.missing)) return undefined;
  const written = name[1]!.trim();
  return told(bodyNamed(written, words) ?? written, text, label.before.length, start + name[0].length);
}
