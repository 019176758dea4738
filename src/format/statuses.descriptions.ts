import type { Vocabulary } from './entries.descriptions.js';
import { id } from './values.descriptions.js';

/** How it goes: the document's own scale, and what has been judged by it. */
export const statusWords: Vocabulary<'statusWord' | 'assessment'> = {
  statusWord: {
    id,
    title: {
      en: 'The document’s own word, as a status has it. Example: "Uppfyllt". Since format 1.1.',
      sv: 'Ord: dokumentets eget ord, som det står i en status. Exempel: "Uppfyllt". Från format 1.1.',
    },
    level: {
      en: 'Where the sun stands: "above" the horizon (as it should be), "on" it (partly, or on the way), "below" it (not), "waiting" (not begun or not judged), or "broken" (stopped). Left out: by the word, where it is a known one. Since format 1.1.',
      sv: 'Nivå: var solen står. "above" = över horisonten (som det ska vara), "on" = på den (delvis, eller på väg), "below" = under den (inte), "waiting" = inte börjat eller inte bedömt, "broken" = avbrutet. Saknas den avgör ordet, om det är ett känt. Från format 1.1.',
    },
    note: {
      en: 'What the word means. Markdown. Example: "At least nine of ten". Since format 1.1.',
      sv: 'Anmärkning: vad ordet betyder. Markdown går bra. Exempel: "Minst nio av tio". Från format 1.1.',
    },
  },
  assessment: {
    date: {
      en: 'When it was judged, or the year that was judged. Example: "2024". Since format 1.1.',
      sv: 'När: när det bedömdes, eller året som bedömdes. Exempel: "2024". Från format 1.1.',
    },
    status: {
      en: 'The status then, in the document’s own words. null: not stated in the document. Since format 1.1.',
      sv: 'Status: läget då, med dokumentets egna ord. null: dokumentet anger det inte. Från format 1.1.',
    },
    body: {
      en: 'The judgement in words. Markdown. Since format 1.1.',
      sv: 'Bedömning: bedömningen i ord. Markdown går bra. Från format 1.1.',
    },
    by: {
      en: 'Who judged: an actor’s id, or a name in words. Since format 1.1.',
      sv: 'Bedömt av: vem som bedömde, en aktörs id eller ett namn i ord. Från format 1.1.',
    },
  },
};

/** The same keys in every entry that is followed up. */
export const followed = {
  status: {
    en: 'How it goes: "reached", "partly-reached" or "not-reached", or the document’s own words. null: not stated in the document. Since format 1.1.',
    sv: 'Status: hur det går. "reached" = nått, "partly-reached" = delvis nått, "not-reached" = inte nått, eller dokumentets egna ord. null: dokumentet anger det inte. Från format 1.1.',
  },
  assessment: {
    en: 'How it goes, in words. Markdown. null: not stated in the document. Since format 1.1.',
    sv: 'Bedömning: hur det går, i ord. Markdown går bra. null: dokumentet anger det inte. Från format 1.1.',
  },
  assessments: {
    en: 'How it was judged at different times, one for each. Since format 1.1.',
    sv: 'Bedömningar: hur det har bedömts vid olika tider, en för varje gång. Från format 1.1.',
  },
} as const;
