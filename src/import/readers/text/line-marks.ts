import type { Tick } from '../../pieces.js';

/** What stands before the text of a line. */
export interface LineMark {
  /** Text after it. */
  readonly text: string;
  /** A bullet's own sign, or the kind of number. */
  readonly sign: string;
  /** The number as written; missing for a bullet. */
  readonly number?: string;
  readonly tick?: Tick;
}

const BULLET = /^([•▪▫‣◦●○■□◆➢➤✓✔·\uF0B7\uF0A7–—*+-]|o(?=\s))\s{1,20}(?=\S)|^([•▪‣◦●○■➢])(?=\p{L})/u;
const BOX = /^(?:[-*]\s)?(?:([☐☑☒])|\[([ xX])\])\s{0,9}(?=\S)/u;
const NUMBER = /^(\(?(?:\d{1,3}|[a-zåäö]|[ivx]{1,5})[.)])\s{1,20}(?=\S)/;
/** Numbers of headings: "1.2", "1.2.3." */
const SECTION = /^(\d{1,2}(?:\.\d{1,2}){1,5}\.?)\s{1,20}(?=\p{L})/u;
const PLAIN = /^(\d{1,2})\s{1,20}(?=\p{Lu})/u;
/** Words that are numbered: "Åtgärd 3:". */
const NAMED =
  /^((?:åtgärd|mål|delmål|steg|bilaga|kapitel|avsnitt|målområde|strategiområde|insatsområde|fokusområde|område|del|princip|aktivitet|strategi|goal|step|appendix|chapter|action|toimenpide|tavoite|liite)\s\d{1,3}(?:\.\d{1,2})?\s?[:.–-]?)(?:\s{1,9}(?=\S)|$)/i;

/** Reads the bullet, box or number that makes a line an item of a list. */
export function itemMark(text: string): LineMark | undefined {
  const box = BOX.exec(text);
  if (box) {
    const isChecked = box[1] ? box[1] !== '☐' : box[2] !== ' ';
    return { text: text.slice(box[0].length), sign: '☐', tick: isChecked ? 'checked' : 'unchecked' };
  }
  const bullet = BULLET.exec(text);
  if (bullet) return { text: text.slice(bullet[0].length), sign: (bullet[1] ?? bullet[2])! };
  const [whole, number] = NUMBER.exec(text) ?? [];
  return whole && number ? { text: text.slice(whole.length), sign: kindOf(number), number } : undefined;
}

function kindOf(number: string): string {
  return number.replace(/\d+/, '1').replace(/\p{L}+/u, 'a');
}

/** Reads the number of a heading: how deep it says that the heading is, where it says. */
export function headingNumber(
  text: string,
): { readonly number: string; readonly text: string; readonly level?: number } | undefined {
  const [section, digits] = SECTION.exec(text) ?? PLAIN.exec(text) ?? [];
  if (section && digits)
    return {
      number: digits,
      text: text.slice(section.length),
      level: digits.split('.').filter(Boolean).length,
    };
  const [named, number] = NAMED.exec(text) ?? [];
  return named && number ? { number: number.trim(), text: text.slice(named.length) } : undefined;
}
