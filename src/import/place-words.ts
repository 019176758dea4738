import type { Place } from './pieces.js';

const PARTS: Readonly<Record<NonNullable<Place['part']>, Readonly<Record<'sv' | 'en', string>>>> = {
  header: { sv: 'sidhuvudet', en: 'the page’s head' },
  footer: { sv: 'sidfoten', en: 'the page’s foot' },
  footnote: { sv: 'fotnot', en: 'footnote' },
  endnote: { sv: 'slutnot', en: 'endnote' },
  comment: { sv: 'kommentar', en: 'comment' },
  'text-box': { sv: 'textruta', en: 'text box' },
};

/** Says where in a source something stands, as a person finds it there: “sidan 5, fotnot”, “bladet ”Mål”, cell B3”. */
export function placeInWords({ block, page, line, sheet, cell, part }: Place, language: 'sv' | 'en'): string {
  const isSwedish = language === 'sv';
  const where = [
    ...(sheet === undefined ? [] : [isSwedish ? `bladet ”${sheet}”` : `sheet “${sheet}”`]),
    ...(cell === undefined ? [] : [`cell ${cell}`]),
    ...(page === undefined ? [] : [isSwedish ? `sidan ${page}` : `page ${page}`]),
    ...(line === undefined ? [] : [isSwedish ? `rad ${line}` : `line ${line}`]),
    ...(part === undefined ? [] : [PARTS[part][language]]),
  ];
  return where.length ? where.join(', ') : isSwedish ? `stycke ${block}` : `paragraph ${block}`;
}
