import { tidy } from './plain.js';

/** A heading taken apart: "Strategiområde 1 – Ökat deltagande" into label and title, "2. Boende" into code and title. */
export interface Labelled {
  readonly label?: string;
  readonly code?: string;
  readonly title: string;
}

const NUMBER = String.raw`(?:\d{1,4}(?:\.\d{1,3}){0,6}|[A-ZÅÄÖ]|[IVX]{1,6})`;
const COUNTED = String.raw`(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|one|two|three|four|five|yksi|kaksi|kolme)`;
/** A word and its number: "Bilaga 3", "Steg ett", "Målområde 2". */
const LABEL = new RegExp(
  String.raw`^(\p{L}[\p{L}-]{1,40}\s(?:${NUMBER}|${COUNTED}))(?![\p{L}\d])\s*([.:–—-])?\s*(.*)$`,
  'u',
);
/** The same in brackets after the title: "Giftfri miljö (miljömål 4)". */
const BEHIND = /^(\p{L}.{2,200}?)\s\((\p{L}[\p{L}-]{2,40}\s\d{1,2})\)$/u;
/** A number alone, with the sign after it: "2.", "1.1", "3)". */
const CODE =
  /^\(?(\d{1,4}(?:\.\d{1,3}){0,6}|\d{1,4}[a-z]|[A-ZÅÄÖ](?=[.)]))[.):]?(?:\s+|$|(?<=\d\.\d{1,3})(?=\p{Lu}))(?=\D|$)(.*)$/u;

/** Takes a heading apart, and its number as drawn where the source has it by itself. */
export function labelled(heading: string, number = ''): Labelled {
  const drawn = tidy(number)
    .replace(/[.:)–—-]+$/, '')
    .replace(/^\(/, '')
    .trim();
  const inWords = labelIn(tidy(heading));
  if (/\p{L}{2}/u.test(drawn)) return { ...inWords, label: drawn, title: tidy(heading) };
  return drawn ? { ...inWords, code: drawn } : inWords;
}

function labelIn(text: string): Labelled {
  const [, named, behind] = BEHIND.exec(text) ?? [];
  if (named && behind) return { label: behind, title: named };
  const [, label, sign, rest] = LABEL.exec(text) ?? [];
  if (label && rest && isLabel(label, sign)) return { label, title: rest };
  const [, code, title] = CODE.exec(text) ?? [];
  return code && title ? { code, title } : { title: text };
}

/** "Agenda 2030: …" is no label of a part. */
const isLabel = (label: string, sign: string | undefined): boolean =>
  !/\d{4}/.test(label) && (sign !== undefined || /^(?:bilaga|appendix|liite)/i.test(label));
