import type { LimitName } from '../../format/limits.js';
import type { Sentences } from './sentences.js';

/** Words for a limit that a file passes, by the limit's name. */
export const LIMIT_MESSAGES: Readonly<Record<`limit-${LimitName}`, Sentences>> = {
  'limit-size': [
    (d) => `Filen är större än gränsen ”size”, ${d.limit} byte, och läses inte. Dela upp den.`,
    (d) => `The file is larger than the limit “size”, ${d.limit} bytes, and is not read. Split it.`,
  ],
  'limit-entries': [
    (d) => `Filen har fler poster än gränsen ”entries”, ${d.limit}. Resten visas inte. Dela upp filen.`,
    (d) =>
      `The file has more entries than the limit “entries”, ${d.limit}. The rest is left out. Split the file.`,
  ],
  'limit-depth': [
    (d) =>
      `Här ligger fler nivåer i varandra än gränsen ”depth”, ${d.limit}. Det som ligger djupare visas inte.`,
    (d) =>
      `More levels stand inside one another here than the limit “depth”, ${d.limit}. What lies deeper is left out.`,
  ],
  'limit-text': [
    (d) => `Texten är längre än gränsen ”text”, ${d.limit} tecken, och visas inte. Dela upp den.`,
    (d) => `The text is longer than the limit “text”, ${d.limit} characters, and is left out. Split it.`,
  ],
  'limit-nesting': [
    (d) =>
      `Texten har fler listor, citat eller betoningar i varandra än gränsen ”nesting”, ${d.limit}. Det som ligger djupare visas med sina tecken, som det är skrivet. Gör listan plattare.`,
    (d) =>
      `The text has more lists, quotations or emphasis inside one another than the limit “nesting”, ${d.limit}. What lies deeper is shown as it is written, with its marks. Make the list flatter.`,
  ],
  'limit-problems': [
    (d) =>
      `… och ${d.more} till. Fler än gränsen ”problems”, ${d.limit}, räknas inte upp. Rätta de här och läs filen igen, eller kör samsyn check --all.`,
    (d) =>
      `… and ${d.more} more. No more than the limit “problems”, ${d.limit}, are listed. Mend these and read the file again, or run samsyn check --all.`,
  ],
};
