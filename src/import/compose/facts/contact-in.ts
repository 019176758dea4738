import type { Content } from '../../../format/schema.js';
import { around, isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';

export type Contact = NonNullable<Content['contacts']>[number];

/** What a text tells of somebody to write to or call. */
export interface ContactIn {
  readonly contact: Contact;
  /**
   * Words with no place in it, as written: a person's name, since a file has none, and whatever else there is. Nobody
   * but an editor can say what they are.
   */
  readonly unplaced: readonly string[];
}

/** A line that tells one way to reach somebody: "Telefon 0122-85 000", "E-post: kommun@exempel.se". */
export function contactLine(text: string, words: Words): Partial<Contact> | undefined {
  for (const [key, pattern] of [
    ['email', EMAIL],
    ['phone', PHONE],
    ['url', WEB],
  ] as const) {
    const value = pattern.exec(text)?.[0];
    if (value === undefined) continue;
    const label = text
      .replace(value, '')
      .replace(/[\s:.]+$/u, '')
      .trim();
    const list = key === 'url' ? words.website : words[key];
    if (!label || !isOneOf(label, list)) continue;
    return { [key]: key === 'url' && !value.startsWith('http') ? `https://${value}` : value.trim() };
  }
  return undefined;
}

/** An address to write to; its parts have bounds, since a text may be long. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
const PHONE = /(?<![\d-])(?:\+\d{1,3}[\s-]?(?:\(0\))?|0)\d{1,3}[\s–-]{0,3}(?:\d[\s-]?){4,8}\d(?!\d)/u;
const WEB = /(?<![\w@.])(?:https?:\/\/|www\.)[^\s,;<>()]{3,200}/u;

/**
 * Finds a contact: a role with an e-mail address, a telephone number or a page, parted by commas, lines or labels.
 *
 * Without a role or a way to reach it there is none; the words that are neither are given back.
 */
export function contactIn(text: string, words: Words): ContactIn | undefined {
  const email = EMAIL.exec(text)?.[0];
  const url = WEB.exec(email ? text.replace(email, ' ') : text)?.[0];
  const phone = PHONE.exec(text)?.[0];
  let rest = text;
  for (const part of [email, url, phone]) if (part !== undefined) rest = rest.replace(part, '\n');
  const parts = rest
    .split(/[\n,;|•]|\s[–-]\s|:\s/u)
    .map((part) => part.replace(/^[\s:.–-]+|[\s:.–-]+$/gu, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const isLabel = (part: string) =>
    [words.email, words.phone, words.facts.contact].some(
      (list) => around(part, list)?.words.length === part.length,
    );
  const role = parts.find((part) => part.length <= 60 && around(part, words.posts) !== undefined);
  const unit = parts.find(
    (part) => part !== role && !isLabel(part) && around(part, words.organisations) && part.length <= 60,
  );
  if (role === undefined && (unit === undefined || (!email && !phone && !url))) return undefined;
  return {
    contact: {
      role: role ?? unit!,
      ...(role !== undefined && unit !== undefined && { organisation: unit }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone: phone.trim() }),
      ...(url !== undefined && { url: /^www\./.test(url) ? `https://${url}` : url }),
    },
    unplaced: parts.filter((part) => part !== role && part !== unit && !isLabel(part)),
  };
}
