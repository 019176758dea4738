import type { Vocabulary } from './entries.descriptions.js';
import { id } from './values.descriptions.js';

/** How it goes: the document's own scale, and what has been judged by it. */
export const statusWords: Vocabulary<'statusWord' | 'assessment'> = {
  statusWord: {
    id,
    title: {
      since: '1.1',
      en: 'The document’s own word, as a status has it. Example: "Uppfyllt".',
      sv: 'Ord: dokumentets eget ord, som det står i en status. Exempel: "Uppfyllt".',
    },
    level: {
      since: '1.1',
      en: 'Where the sun stands. "above" = above the horizon (as it should be), "on" = on it (partly, or on the way), "below" = below it (not), "waiting" = not begun or not judged, "broken" = stopped. Left out: by the word, where it is a known one.',
      sv: 'Nivå: var solen står. "above" = över horisonten – som det ska vara, "on" = på horisonten – delvis eller på väg, "below" = under horisonten – inte nått, "waiting" = inte börjat eller inte bedömt, "broken" = avbrutet. Saknas den avgör ordet, om det är ett känt.',
    },
    note: {
      since: '1.1',
      en: 'What the word means. Markdown. Example: "At least nine of ten".',
      sv: 'Anmärkning: vad ordet betyder. Markdown går bra. Exempel: "Minst nio av tio".',
    },
  },
  assessment: {
    date: {
      since: '1.1',
      en: 'When it was judged, or the year that was judged. Example: "2024".',
      sv: 'När: när det bedömdes, eller året som bedömdes. Exempel: "2024".',
    },
    status: {
      since: '1.1',
      en: 'The status then: "reached", "partly-reached" or "not-reached", or the document’s own words. null: not stated in the document.',
      sv: 'Status: hur det gick då. "reached" = nått, "partly-reached" = delvis nått, "not-reached" = inte nått, eller dokumentets egna ord. null: dokumentet anger det inte.',
    },
    body: {
      since: '1.1',
      en: 'The judgement in words. Markdown.',
      sv: 'Bedömning: bedömningen i ord. Markdown går bra.',
    },
    by: {
      since: '1.1',
      en: 'Who judged: an actor’s id, or a name in words.',
      sv: 'Bedömt av: vem som bedömde, en aktörs id eller ett namn i ord.',
    },
  },
};

/** The same keys in every entry that is followed up. */
export const followed = {
  status: {
    since: '1.1',
    en: 'How it goes: "reached", "partly-reached" or "not-reached", or the document’s own words. null: not stated in the document.',
    sv: 'Status: hur det går. "reached" = nått, "partly-reached" = delvis nått, "not-reached" = inte nått, eller dokumentets egna ord. null: dokumentet anger det inte.',
  },
  assessment: {
    since: '1.1',
    en: 'How it goes, in words. Markdown. null: not stated in the document.',
    sv: 'Bedömning: hur det går, i ord. Markdown går bra. null: dokumentet anger det inte.',
  },
  assessments: {
    since: '1.1',
    en: 'How it was judged at different times, one for each.',
    sv: 'Bedömningar: hur det har bedömts vid olika tider, en för varje gång.',
  },
} as const;
