import type { Vocabulary } from './entries.descriptions.js';
import { followed } from './statuses.descriptions.js';
import { about, id } from './values.descriptions.js';

const value = {
  en: 'The value: a number, or { "value": …, "text": … } to keep the source’s wording. Example: 71.5. null: no value stated.',
  sv: 'Värde: ett tal, eller { "value": …, "text": … } för källans egen skrivning. Exempel: 71.5. null: inget värde angivet.',
};

/** Words for what is measured, and each kind of value. */
export const indicatorWords: Vocabulary<
  'indicator' | 'point' | 'reading' | 'comparison' | 'series' | 'change'
> = {
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
    series: {
      since: '1.1',
      en: 'Several series of values of the same kind, in one chart: women and men, or one for each provider. Example: [{ "title": "Women", "values": […] }].',
      sv: 'Serier: flera serier med värden av samma slag, i ett diagram. Till exempel kvinnor och män, eller en serie per utförare: [{ "title": "Kvinnor", "values": […] }].',
    },
    change: {
      since: '1.1',
      en: 'The change since a time, as the document states it; nothing is worked out. Example: { "since": "2015", "value": { "text": "up by 12 percentage points" } }. null: not stated in the document.',
      sv: 'Förändring: förändringen sedan en tidpunkt, så som dokumentet anger den. Inget räknas ut. Exempel: { "since": "2015", "value": { "text": "+12 procentenheter" } }. null: dokumentet anger det inte.',
    },
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
    assessments: followed.assessments,
    ...about,
  },
  point: {
    date: {
      en: 'When the baseline was measured, or the target is to be reached.',
      sv: 'Datum: när utgångsvärdet mättes, eller när målvärdet ska vara nått.',
    },
    period: {
      since: '1.1',
      en: 'The time that the value is for, where it is no single date, such as that of a mean of years. Example: { "from": "2015", "to": "2018" }.',
      sv: 'Period: tiden som värdet gäller när det inte är ett enda datum, till exempel ett medelvärde av flera år. Exempel: { "from": "2015", "to": "2018" }.',
    },
    value,
    note: {
      since: '1.1',
      en: 'A remark about the baseline or the target. Markdown on one line: no lists or paragraphs. Example: "Mean of four years".',
      sv: 'Anmärkning: något mer om utgångsvärdet eller målvärdet. Markdown går bra på en rad, men inte listor eller stycken. Exempel: "Medelvärde av fyra år".',
    },
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
    quality: {
      since: '1.1',
      en: 'What one should know of the value: preliminary, estimated, break or revised; or words of your own. A break is a value that cannot be compared with those before it. Example: ["preliminary"].',
      sv: 'Kvalitet: vad man bör veta om värdet. preliminary = preliminärt, estimated = uppskattat, break = brott i serien, revised = reviderat, eller egna ord. Ett brott är ett värde som inte går att jämföra med de tidigare. Exempel: ["preliminary"].',
    },
  },
  comparison: {
    title: {
      en: 'Whose value it is: whom the municipality is compared with, or a group in it. Example: "Sweden", "Women".',
      sv: 'Vems värde: den som kommunen jämförs med, eller en grupp i kommunen. Exempel: "Riket", "Kvinnor".',
    },
    date: { en: 'What time the value is for.', sv: 'Datum: vilken tid värdet gäller.' },
    value,
    values: {
      since: '1.1',
      en: 'Values over time, oldest first, which are drawn as a line in the chart. Without a value of its own the latest of them is shown.',
      sv: 'Värden över tid: äldst först. De ritas som en linje i diagrammet. Utan ett eget värde visas det senaste av dem.',
    },
  },
  series: {
    title: {
      since: '1.1',
      en: 'Whose values they are. Example: "Women".',
      sv: 'Namn: vems värden det är. Exempel: "Kvinnor".',
    },
    values: {
      since: '1.1',
      en: 'The measured values, oldest first.',
      sv: 'Utfall: de uppmätta värdena, äldst först.',
    },
    target: {
      since: '1.1',
      en: 'The value that this series is to reach, as a number or in words.',
      sv: 'Målvärde: det som just den här serien ska nå, som tal eller i ord.',
    },
  },
  change: {
    since: {
      since: '1.1',
      en: 'The time that the change is counted from. Example: "2015".',
      sv: 'Sedan: tidpunkten som förändringen räknas från. Exempel: "2015".',
    },
    value: {
      since: '1.1',
      en: 'The change: a number in the indicator’s unit, or { "text": … } with the document’s own words. For an indicator in per cent, write in words whether it is per cent or percentage points. Example: { "text": "+12 percentage points" }. null: no value stated.',
      sv: 'Förändring: ett tal i indikatorns enhet, eller { "text": … } med dokumentets egna ord. För en indikator i procent: skriv i ord om det är procent eller procentenheter. Exempel: { "text": "+12 procentenheter" }. null: inget värde angivet.',
    },
  },
};
