import { filled, type Language } from '../language.js';
import { DRAFT_WORDS as WORDS } from './draft.words.js';

/** Says when something was: "i dag kl. 14.05", "i går kl. 9.30", "3 maj kl. 9.30", "3 maj 2025 kl. 9.30". */
export function timeWords(time: number, language: Language, now = Date.now()): string {
  const then = new Date(time);
  const today = new Date(now);
  const clock = `${then.getHours()}${language === 'sv' ? '.' : ':'}${String(then.getMinutes()).padStart(2, '0')}`;
  if (isSameDay(then, today)) return filled(WORDS.today, { clock })[language];
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (isSameDay(then, yesterday)) return filled(WORDS.yesterday, { clock })[language];
  const isThisYear = then.getFullYear() === today.getFullYear();
  const date = new Intl.DateTimeFormat(language === 'sv' ? 'sv' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(then);
  return filled(WORDS.earlier, { date, clock })[language];
}

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();
