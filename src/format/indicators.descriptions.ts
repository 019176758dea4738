import type { Vocabulary } from './entries.descriptions.js';
import { about, id } from './values.descriptions.js';

const value = {
  en: 'The value: a number, or { "value": …, "text": … } to keep the source’s wording. Example: 71.5. null: no value stated.',
  sv: 'Värde: ett tal, eller { "value": …, "text": … } för källans egen skrivning. Exempel: 71.5. null: inget värde angivet.',
};

/** Words for what is measured, and each kind of value. */
export const indicatorWords: Vocabulary<'indicator' | 'point' | 'reading' | 'comparison'> = {
  indicator: {
    code: {
      en: 'The document’s own number. Example: "I3".',
      sv: 'Nummer: dokumentets eget nummer. Exempel: "I3".',
    },
    id,
    title: {
      en: 'What is measured. Example: "Share in work after two years".',
      sv: 'Rubrik: det som mäts. Exempel: "Andel i arbete efter två år".',
    },
    summary: {
      en: 'What the indicator tells, and how it is counted. Markdown.',
      sv: 'Ingress: vad indikatorn visar och hur den räknas. Markdown går bra.',
    },
    goals: {
      en: 'The ids of the goals that it follows.',
      sv: 'Mål: id för de mål som indikatorn följer upp.',
    },
    unit: {
      en: 'The unit of all its values. Example: "%", "persons".',
      sv: 'Enhet: enheten för alla värden. Exempel: "%", "personer".',
    },
    direction: {
      en: 'Which way is better: "up", "down", or "keep" where it is.',
      sv: 'Riktning: åt vilket håll som är bättre. "up" = upp, "down" = ner, "keep" = behålla nivån.',
    },
    baseline: {
      en: 'The value at the outset. null: not stated in the document.',
      sv: 'Utgångsvärde: läget när arbetet började. null: dokumentet anger det inte.',
    },
    target: {
      en: 'The value to reach, as a number or in words. null: not stated in the document.',
      sv: 'Målvärde: det som ska nås, som tal eller i ord. null: dokumentet anger det inte.',
    },
    values: { en: 'The measured values, oldest first.', sv: 'Utfall: de uppmätta värdena, äldst först.' },
    comparisons: {
      en: 'Values to compare with, such as the country’s.',
      sv: 'Jämförelser: värden att jämföra med, till exempel rikets.',
    },
    breakdown: { en: 'The value for each group.', sv: 'Uppdelning: värdet för olika grupper.' },
    frequency: {
      en: 'How often it is measured, in words. Example: "every year". null: not stated in the document.',
      sv: 'Mätintervall: hur ofta det mäts, i ord. Exempel: "varje år". null: dokumentet anger det inte.',
    },
    trend: {
      en: 'Which way the values go: rising, falling or unchanged; or words of your own. null: not stated in the document.',
      sv: 'Trend: åt vilket håll värdena går. rising = ökar, falling = minskar, unchanged = oförändrad, eller egna ord. null: dokumentet anger det inte.',
    },
    status: {
      en: 'Whether the target is reached: reached, partly-reached or not-reached; or words of your own. null: not stated in the document.',
      sv: 'Måluppfyllelse: om målvärdet är nått. reached = nått, partly-reached = delvis nått, not-reached = inte nått, eller egna ord. null: dokumentet anger det inte.',
    },
    assessment: {
      en: 'What the municipality makes of it: on-track, at-risk or off-track; or words of your own, in Markdown. null: not stated in the document.',
      sv: 'Bedömning: hur kommunen ser på utvecklingen. on-track = på väg mot målet, at-risk = risk att målet inte nås, off-track = målet nås inte, eller egna ord i Markdown. null: dokumentet anger det inte.',
    },
    ...about,
  },
  point: {
    date: {
      en: 'When the baseline was measured, or the target is to be reached.',
      sv: 'Datum: när utgångsvärdet mättes, eller när målvärdet ska vara nått.',
    },
    value,
  },
  reading: {
    date: {
      en: 'What time the value is for. Example: "2024".',
      sv: 'Datum: vilken tid värdet gäller. Exempel: "2024".',
    },
    value,
    note: {
      en: 'A remark about the value. Markdown.',
      sv: 'Anmärkning: något mer om värdet. Markdown går bra.',
    },
  },
  comparison: {
    title: {
      en: 'Whose value it is: whom the municipality is compared with, or a group in it. Example: "Sweden", "Women".',
      sv: 'Vems värde: den som kommunen jämförs med, eller en grupp i kommunen. Exempel: "Riket", "Kvinnor".',
    },
    date: { en: 'What time the value is for.', sv: 'Datum: vilken tid värdet gäller.' },
    value,
  },
};
