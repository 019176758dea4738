import type { Vocabulary } from './entries.descriptions.js';

/** The file itself: which document it is, and its parts. */
export const documentWords: Vocabulary<'content' | 'factLabels' | 'labels' | 'noun'> = {
  content: {
    $schema: {
      en: 'Address of this JSON Schema, so that an editor can complete and explain the keys. Not shown. Example: "samsyn-1.json".',
      sv: 'Schema: adressen till det här JSON-schemat, så att redigeringsprogrammet kan hjälpa till. Visas inte. Exempel: "samsyn-1.json".',
    },
    samsyn: {
      en: 'The version of the format that the file is written for: "1.0", or "1.1" with keys that came with it.',
      sv: 'Formatversion: den version av formatet som filen är skriven för: "1.0", eller "1.1" med nycklar som kom då.',
    },
    language: {
      en: 'Language of the texts, as a BCP 47 tag; "sv" if left out. Other languages fit in each text: { "sv": "…", "ar": "…" }.',
      sv: 'Språk: texternas språk som språkkod, "sv" om nyckeln saknas. Översättningar skrivs i varje text: { "sv": "…", "ar": "…" }.',
    },
    translations: {
      en: 'The languages that texts are translated into, and whether the translations are official.',
      sv: 'Översättningar: språken som texter är översatta till, och om översättningarna är officiella.',
    },
    title: {
      en: 'The document’s title. Example: "Strategi för integration".',
      sv: 'Titel: vad dokumentet heter. Exempel: "Strategi för integration".',
    },
    subtitle: {
      en: 'What stands under the title on the cover, such as an edition or a motto.',
      sv: 'Undertitel: det som står under titeln på omslaget, till exempel en utgåva eller ett motto.',
    },
    publisher: {
      en: 'The municipality whose document it is.',
      sv: 'Utgivare: kommunen som dokumentet tillhör.',
    },
    kind: {
      en: 'Kind of governing document: strategi, program, plan, policy, riktlinjer, regler or mål; or the document’s own words.',
      sv: 'Dokumenttyp: strategi, program, plan, policy, riktlinjer, regler eller mål, eller dokumentets egna ord.',
    },
    edition: {
      en: 'The document’s own version. Example: "1". null: not stated in the document.',
      sv: 'Version: dokumentets egen version. Exempel: "1". null: dokumentet anger det inte.',
    },
    period: {
      en: 'The years that the document is for. null: not stated in the document.',
      sv: 'Period: åren som dokumentet gäller för. null: dokumentet anger det inte.',
    },
    decisions: {
      en: 'The decisions about the document, oldest first: adopted, revised, extended and so on.',
      sv: 'Beslut: besluten om dokumentet, äldst först. När det antogs, reviderades, förlängdes och så vidare.',
    },
    owner: {
      en: 'Who answers for the document: an actor’s id, or a name in words. null: not stated in the document.',
      sv: 'Dokumentansvarig: en aktörs id eller ett namn i ord. null: dokumentet anger det inte.',
    },
    validUntil: {
      en: 'The last day, month or year that the document is valid. null: not stated in the document.',
      sv: 'Giltigt till: sista dag, månad eller år som dokumentet gäller. null: dokumentet anger det inte.',
    },
    revision: {
      en: 'When the document was last revised. null: not stated in the document.',
      sv: 'Senast reviderad: när dokumentet senast reviderades. null: dokumentet anger det inte.',
    },
    updated: {
      en: 'When the document or its page was last updated. null: not stated in the document.',
      sv: 'Senast uppdaterad: när dokumentet eller dess sida senast ändrades. null: dokumentet anger det inte.',
    },
    factLabels: {
      en: 'The document’s own labels for its facts, where they are not the usual ones. What stands beside the title gets a row too where it has a label here.',
      sv: 'Faktaetiketter: dokumentets egna ord för sina fakta, där de inte är de vanliga. Det som står bredvid titeln får en rad också, om det har en etikett här.',
    },
    sdg: {
      since: '1.1',
      en: 'The UN sustainable development goals that the whole document serves, as numbers from 1 to 17. Example: [16].',
      sv: 'Globala målen: de mål i Agenda 2030 som hela dokumentet bidrar till, siffror från 1 till 17. Exempel: [16].',
    },
    sdgTargets: {
      since: '1.1',
      en: 'The targets of the sustainable development goals that the whole document serves, by their numbers. Example: ["6.3", "14.1"].',
      sv: 'Globala delmål: de delmål i Agenda 2030 som hela dokumentet bidrar till, med sina nummer. Exempel: ["6.3", "14.1"].',
    },
    serves: {
      since: '1.1',
      en: 'Goals of superior documents that the whole document serves.',
      sv: 'Bidrar till: mål i överordnade dokument som hela dokumentet bidrar till.',
    },
    labels: {
      since: '1.1',
      en: 'The document’s own words for what it holds: for its goals and measures, for what it wants and what it will do.',
      sv: 'Egna ord: dokumentets egna ord för det som det innehåller, som målen, åtgärderna, det ni vill och det ni ska göra.',
    },
    statuses: {
      since: '1.1',
      en: 'The document’s own words for how it goes, from best to worst; a whole page then shows how many goals stand where.',
      sv: 'Statusord: dokumentets egna ord för hur det går, från bäst till sämst. En hel sida visar då hur många mål som ligger var.',
    },
    source: {
      en: 'The document that this file restates.',
      sv: 'Källa: dokumentet som filen återger.',
    },
    alternates: {
      en: 'Other forms of the document: PDF, short version, other languages.',
      sv: 'Andra versioner: dokumentet som PDF, i kortversion eller på andra språk.',
    },
    contacts: {
      en: 'Whom to ask about the document.',
      sv: 'Kontakt: vem den som har frågor kan vända sig till.',
    },
    vision: {
      en: 'The vision that the document works towards. Markdown. null: not stated in the document.',
      sv: 'Vision: den bild av framtiden som dokumentet utgår från. Markdown går bra. null: dokumentet anger det inte.',
    },
    summary: {
      en: 'The document in a few sentences. Markdown.',
      sv: 'Sammanfattning: dokumentet i några meningar. Markdown går bra.',
    },
    audience: {
      en: 'Whom the document is for, a text for each group. Markdown on one line: no lists or paragraphs. Example: ["alla nämnder", "kommunala bolag"].',
      sv: 'Målgrupp: vilka dokumentet vänder sig till, en text per grupp. Markdown går bra på en rad, men inte listor eller stycken. Exempel: ["alla nämnder", "kommunala bolag"].',
    },
    sections: {
      en: 'The running text, as sections that may hold sections.',
      sv: 'Avsnitt: den löpande texten. Ett avsnitt kan ha egna underavsnitt.',
    },
    goals: {
      en: 'What the municipality wants to reach: goals, focus areas, strategy areas. A goal may hold goals, to any depth.',
      sv: 'Mål: mål, fokusområden eller strategiområden. Ett mål kan ha egna delmål, i hur många nivåer som helst.',
    },
    journeys: {
      en: 'Ways in steps, each step leading on to a goal.',
      sv: 'Vägar: steg i ordning, där varje steg kan leda till ett mål.',
    },
    actors: {
      en: 'Everybody who does or decides something, each once; other entries refer to them by id.',
      sv: 'Aktörer: alla som gör eller beslutar något, var och en på ett ställe. Andra poster hänvisar hit med id.',
    },
    roles: {
      en: 'Who does what: tables of actors and their duties.',
      sv: 'Roller: vem som gör vad, tabeller över aktörer och deras uppgifter.',
    },
    principles: {
      en: 'Lists of principles that the work rests on.',
      sv: 'Principer: listor med principer som arbetet vilar på.',
    },
    measures: {
      en: 'What is to be done: measures, activities, assignments.',
      sv: 'Åtgärder: det som ska göras, även aktiviteter och uppdrag.',
    },
    indicators: {
      en: 'What is measured, to see whether the goals are reached.',
      sv: 'Indikatorer: det som mäts för att se om målen nås.',
    },
    glossaries: {
      en: 'Lists of terms: words explained, or the municipality’s kinds of governing documents.',
      sv: 'Ordlistor: begrepp som förklaras, eller kommunens olika slags styrdokument.',
    },
    documents: {
      en: 'Related documents: what this one builds on, belongs to or replaces, and laws.',
      sv: 'Relaterade dokument: det som dokumentet bygger på, hör till eller ersätter, och lagar.',
    },
    followUp: {
      en: 'How and when the document is followed up, and what has come of it.',
      sv: 'Uppföljning: hur och när dokumentet följs upp, och vad det har visat.',
    },
    funding: {
      en: 'How the work is paid for: funds, grants, budgets.',
      sv: 'Finansiering: hur arbetet betalas, till exempel fonder, bidrag och budget.',
    },
    participation: {
      en: 'Who was heard while the document was written: dialogues, consultations, surveys.',
      sv: 'Delaktighet: vilka som fick säga sitt när dokumentet togs fram, till exempel medborgardialog, samråd och remiss.',
    },
    outline: {
      en: 'The order in which a whole page shows the parts, by their keys here or any entry’s id. Example: ["summary", "goals", "documents"].',
      sv: 'Disposition: ordningen som delarna visas i på en hel sida, med nycklarna här eller en posts id. Exempel: ["summary", "goals", "documents"].',
    },
  },
  labels: {
    goals: {
      since: '1.1',
      en: 'What stands over the document’s goals; without it "Mål". Example: "Strategiområden".',
      sv: 'Mål: det som står över dokumentets mål. Utan det står "Mål". Exempel: "Strategiområden".',
    },
    aims: {
      since: '1.1',
      en: 'What stands over what the municipality wants; without it "Vi vill". Example: "Så vill vi ha det".',
      sv: 'Vi vill: det som står över det ni vill uppnå. Utan det står "Vi vill". Exempel: "Så vill vi ha det".',
    },
    commitments: {
      since: '1.1',
      en: 'What stands over what the municipality will do; without it "Vi ska". Example: "Så når vi dit".',
      sv: 'Vi ska: det som står över det ni ska göra. Utan det står "Vi ska". Exempel: "Så når vi dit".',
    },
    measure: {
      since: '1.1',
      en: 'What the document calls its measures, such as assignments or activities; without it "Åtgärder". Example: { "one": "insats", "other": "insatser" }.',
      sv: 'Åtgärd: vad dokumentet kallar sina åtgärder, till exempel uppdrag, insatser eller aktiviteter. Utan det står "Åtgärder". Exempel: { "one": "insats", "other": "insatser" }.',
    },
  },
  factLabels: {
    title: {
      en: 'The document’s own label for the title; without it "Dokumentnamn".',
      sv: 'Dokumentnamn: dokumentets eget ord för titeln. Utan det står "Dokumentnamn".',
    },
    kind: {
      en: 'The document’s own label for the kind of document; without it "Dokumenttyp".',
      sv: 'Dokumenttyp: dokumentets eget ord för dokumenttypen. Utan det står "Dokumenttyp".',
    },
    body: {
      en: 'The document’s own label for who decided; without it "Beslutsinstans".',
      sv: 'Beslutsinstans: dokumentets eget ord för vem som beslutade. Utan det står "Beslutsinstans".',
    },
    date: {
      en: 'The document’s own label for when it was decided; without it "Beslutsdatum".',
      sv: 'Beslutsdatum: dokumentets eget ord för när det beslutades. Utan det står "Beslutsdatum".',
    },
    edition: {
      en: 'The document’s own label for the edition; without it "Version".',
      sv: 'Version: dokumentets eget ord för versionen. Utan det står "Version".',
    },
    period: {
      en: 'The document’s own label for the period; without it "Period".',
      sv: 'Period: dokumentets eget ord för perioden. Utan det står "Period".',
    },
    owner: {
      en: 'The document’s own label for who answers for the document; without it "Dokumentansvarig".',
      sv: 'Dokumentansvarig: dokumentets eget ord för vem som ansvarar för dokumentet. Utan det står "Dokumentansvarig".',
    },
    validUntil: {
      en: 'The document’s own label for the last day it is valid; without it "Giltigt till".',
      sv: 'Giltigt till: dokumentets eget ord för sista giltighetsdagen. Utan det står "Giltigt till".',
    },
    revision: {
      en: 'The document’s own label for the last revision; without it "Senast reviderad".',
      sv: 'Senast reviderad: dokumentets eget ord för senaste revideringen. Utan det står "Senast reviderad".',
    },
    updated: {
      en: 'The document’s own label for the last update; without it "Senast uppdaterad".',
      sv: 'Senast uppdaterad: dokumentets eget ord för senaste uppdateringen. Utan det står "Senast uppdaterad".',
    },
  },
  noun: {
    one: {
      since: '1.1',
      en: 'The word for one. Example: "insats".',
      sv: 'En: ordet för en. Exempel: "insats".',
    },
    other: {
      since: '1.1',
      en: 'The word for several, as in a heading. Example: "insatser".',
      sv: 'Flera: ordet för flera, som i en rubrik. Exempel: "insatser".',
    },
    zero: {
      since: '1.1',
      en: 'The word after nought, in languages that have a form of their own for it, such as Arabic.',
      sv: 'Ingen: ordet efter noll, i språk som har en egen form för det, till exempel arabiska.',
    },
    two: {
      since: '1.1',
      en: 'The word for two, in languages that have a form of their own for it, such as Arabic.',
      sv: 'Två: ordet för två, i språk som har en egen form för det, till exempel arabiska.',
    },
    few: {
      since: '1.1',
      en: 'The word after small numbers, in languages that have a form of their own for them, such as Ukrainian after 2, 3 and 4.',
      sv: 'Några: ordet efter små tal, i språk som har en egen form för det, till exempel ukrainska efter 2, 3 och 4.',
    },
    many: {
      since: '1.1',
      en: 'The word after larger numbers, in languages that have a form of their own for them, such as Ukrainian after 5.',
      sv: 'Många: ordet efter större tal, i språk som har en egen form för det, till exempel ukrainska efter 5.',
    },
  },
};
