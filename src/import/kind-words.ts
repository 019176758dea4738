import type { PieceKind } from './suggestion.js';

/** A kind's name, of one piece and of several, as an editor says it. */
export interface KindWords {
  readonly sv: readonly [one: string, many: string];
  readonly en: readonly [one: string, many: string];
}

const same = (word: string): readonly [string, string] => [word, word];

/** What each kind of piece is called. */
export const KIND_WORDS: Readonly<Record<PieceKind, KindWords>> = {
  title: { sv: ['titel', 'titlar'], en: ['title', 'titles'] },
  heading: { sv: ['rubrik', 'rubriker'], en: ['heading', 'headings'] },
  text: { sv: ['text', 'texter'], en: ['text', 'texts'] },
  foreword: { sv: same('förord'), en: ['foreword', 'forewords'] },
  quote: { sv: same('citat'), en: ['quotation', 'quotations'] },
  summary: { sv: ['sammanfattning', 'sammanfattningar'], en: ['summary', 'summaries'] },
  vision: { sv: ['vision', 'visioner'], en: ['vision', 'visions'] },
  goal: { sv: same('mål'), en: ['goal', 'goals'] },
  aim: { sv: same('vi vill'), en: same('we want') },
  commitment: { sv: same('vi ska'), en: same('we will') },
  topic: { sv: ['ämne', 'ämnen'], en: ['topic', 'topics'] },
  step: { sv: same('steg'), en: ['step', 'steps'] },
  principle: { sv: ['princip', 'principer'], en: ['principle', 'principles'] },
  duty: { sv: ['uppgift', 'uppgifter'], en: ['duty', 'duties'] },
  responsibility: { sv: same('ansvar'), en: ['responsibility', 'responsibilities'] },
  measure: { sv: ['åtgärd', 'åtgärder'], en: ['measure', 'measures'] },
  indicator: { sv: ['indikator', 'indikatorer'], en: ['indicator', 'indicators'] },
  term: { sv: same('begrepp'), en: ['term', 'terms'] },
  fact: { sv: ['uppgift om dokumentet', 'uppgifter om dokumentet'], en: ['fact', 'facts'] },
  decision: { sv: same('beslut'), en: ['decision', 'decisions'] },
  document: { sv: same('dokument'), en: ['document', 'documents'] },
  contact: { sv: ['kontakt', 'kontakter'], en: ['contact', 'contacts'] },
  'follow-up': { sv: ['uppföljning', 'uppföljningar'], en: same('follow-up') },
  funding: { sv: ['finansiering', 'finansieringar'], en: same('funding') },
  participation: { sv: ['dialog', 'dialoger'], en: same('participation') },
  'superior-goal': { sv: ['överordnat mål', 'överordnade mål'], en: ['superior goal', 'superior goals'] },
  omitted: { sv: same('utelämnat'), en: same('left out') },
};

/** Says how many pieces of a kind there are: “3 åtgärder”. */
export const kindCount = (kind: PieceKind, count: number, language: 'sv' | 'en'): string =>
  `${count} ${KIND_WORDS[kind][language][count === 1 ? 0 : 1]}`;
