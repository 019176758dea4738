import type { Wording } from '../language.js';

/** What is said when this year's document lies beside last year's file. */
export const REVISE_WORDS = {
  title: { sv: 'Vad är nytt sedan {name}?', en: 'What is new since {name}?' },
  intro: {
    sv: 'Poster som är desamma har behållit sina länkar. Det nya gäller om du inte väljer något annat.',
    en: 'Entries that are the same have kept their links. What is new stands unless you choose otherwise.',
  },
  none: { sv: 'Ingenting skiljer dem åt.', en: 'Nothing differs between them.' },
  same: { sv: '{count} poster är som förut', en: '{count} entries are as before' },
  goneAbout: {
    sv: 'Länkar till dem slutar leda rätt. En sida som visar just en av dem visar bara den korta text som står i koden.',
    en: 'Links to them no longer lead anywhere. A page that shows just one of them shows only the short text that stands in the code.',
  },
  before: { sv: 'Förut', en: 'Before' },
  now: { sv: 'Nu', en: 'Now' },
  nothing: { sv: 'inget', en: 'nothing' },
  keep: { sv: 'Behåll det gamla', en: 'Keep the old' },
  putBack: { sv: 'Ta tillbaka', en: 'Bring back' },
  leaveOut: { sv: 'Ta inte med', en: 'Leave out' },
  takeNew: { sv: 'Ta det nya ändå', en: 'Take the new after all' },
  kept: { sv: 'Som förut, enligt ditt val', en: 'As before, as you have chosen' },
  stale: { sv: 'Översätt igen: {keys}', en: 'Translate again: {keys}' },
  movedToo: { sv: 'Står också på ett annat ställe', en: 'Also stands elsewhere' },
  took: { sv: 'Behöll det gamla: {title}', en: 'Kept the old: {title}' },
  gave: { sv: 'Tog det nya: {title}', en: 'Took the new: {title}' },
  compared: { sv: 'Jämförde med {name}', en: 'Compared with {name}' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The kinds of change, as heads. */
export const CHANGE_WORDS = {
  new: { sv: 'Nytt', en: 'New' },
  changed: { sv: 'Ändrat', en: 'Changed' },
  moved: { sv: 'Flyttat', en: 'Moved' },
  gone: { sv: 'Borta', en: 'Gone' },
} as const satisfies Readonly<Record<string, Wording>>;
