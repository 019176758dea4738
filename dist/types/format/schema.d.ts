// Generated from the content format.

export interface Actor {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * The full name. Example: "Kommunstyrelsen".
   *
   * Namn: hela namnet. Exempel: "Kommunstyrelsen".
   */
  name: Text;
  /**
   * The short name, for table headings. Example: "KS".
   *
   * Kortnamn: förkortningen, för tabellrubriker. Exempel: "KS".
   */
  short?: Text | undefined;
  /**
   * Kind of actor: authority, committee, department, association or company; or words of your own.
   *
   * Slag: authority = myndighet, committee = nämnd, department = förvaltning, association = förening, company = bolag eller företag, eller egna ord.
   */
  kind?: Text | undefined;
  /**
   * Address of the actor’s page.
   *
   * Adress: aktörens webbsida.
   */
  url?: string | undefined;
  /**
   * A remark about the actor. Markdown.
   *
   * Anmärkning: något mer om aktören. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * Actors that belong to this one, such as the departments under a committee.
   *
   * Underordnade aktörer: de som hör till aktören, till exempel en nämnds förvaltningar.
   */
  actors?: Actor[] | undefined;
}

export interface Alternate {
  /**
   * What the reader gets. Example: "Integrationsplan (PDF, 1 MB)".
   *
   * Titel: vad läsaren får. Exempel: "Integrationsplan (PDF, 1 MB)".
   */
  title: Text;
  /**
   * Its address.
   *
   * Adress: var versionen finns.
   */
  url: string;
  /**
   * Kind of version, in words. Example: "PDF", "short version", "easy to read"; a way to one that is easy to read stands over the document.
   *
   * Slag: vilket slags version, i ord. En väg till det som är lättläst står överst i dokumentet. Exempel: "PDF", "kortversion", "lättläst".
   */
  kind?: Text | undefined;
  /**
   * Its language as a BCP 47 tag, if it is not the file’s. Example: "en".
   *
   * Språk: versionens språkkod, om språket är ett annat än filens. Exempel: "en".
   */
  language?: string | undefined;
}

export interface Assessment {
  /**
   * When it was judged, or the year that was judged. Example: "2024". Since format 1.1.
   *
   * När: när det bedömdes, eller året som bedömdes. Exempel: "2024". Från format 1.1.
   */
  date?: DateValue | undefined;
  /**
   * The status then: "reached", "partly-reached" or "not-reached", or the document’s own words. null: not stated in the document. Since format 1.1.
   *
   * Status: hur det gick då. "reached" = nått, "partly-reached" = delvis nått, "not-reached" = inte nått, eller dokumentets egna ord. null: dokumentet anger det inte. Från format 1.1.
   */
  status?: Text | null | undefined;
  /**
   * The judgement in words. Markdown. Since format 1.1.
   *
   * Bedömning: bedömningen i ord. Markdown går bra. Från format 1.1.
   */
  body?: Text | undefined;
  /**
   * Who judged: an actor’s id, or a name in words. Since format 1.1.
   *
   * Bedömt av: vem som bedömde, en aktörs id eller ett namn i ord. Från format 1.1.
   */
  by?: string | undefined;
}

export interface Change {
  /**
   * The time that the change is counted from. Example: "2015". Since format 1.1.
   *
   * Sedan: tidpunkten som förändringen räknas från. Exempel: "2015". Från format 1.1.
   */
  since: DateValue;
  /**
   * The change: a number in the indicator’s unit, or { "text": … } with the document’s own words. For an indicator in per cent, write in words whether it is per cent or percentage points. Example: { "text": "+12 percentage points" }. null: no value stated. Since format 1.1.
   *
   * Förändring: ett tal i indikatorns enhet, eller { "text": … } med dokumentets egna ord. För en indikator i procent: skriv i ord om det är procent eller procentenheter. Exempel: { "text": "+12 procentenheter" }. null: inget värde angivet. Från format 1.1.
   */
  value?: Measured | null | undefined;
}

export interface Comparison {
  /**
   * Whose value it is: whom the municipality is compared with, or a group in it. Example: "Sweden", "Women".
   *
   * Vems värde: den som kommunen jämförs med, eller en grupp i kommunen. Exempel: "Riket", "Kvinnor".
   */
  title: Text;
  /**
   * What time the value is for.
   *
   * Datum: vilken tid värdet gäller.
   */
  date?: DateValue | undefined;
  /**
   * The value: a number, or { "value": …, "text": … } to keep the source’s wording. Example: 71.5. null: no value stated.
   *
   * Värde: ett tal, eller { "value": …, "text": … } för källans egen skrivning. Exempel: 71.5. null: inget värde angivet.
   */
  value?: Measured | null | undefined;
  /**
   * Values over time, oldest first, which are drawn as a line in the chart. Without a value of its own the latest of them is shown. Since format 1.1.
   *
   * Värden över tid: äldst först. De ritas som en linje i diagrammet. Utan ett eget värde visas det senaste av dem. Från format 1.1.
   */
  values?: IndicatorValue[] | undefined;
}

export interface Contact {
  /**
   * The role or the name. Example: "Integration coordinator".
   *
   * Roll: vilken funktion eller vem. Exempel: "Integrationssamordnare".
   */
  role: Text;
  /**
   * The department or unit.
   *
   * Organisation: förvaltning eller enhet.
   */
  organisation?: Text | undefined;
  /**
   * E-mail address. Example: "kommun@example.se".
   *
   * E-post: adressen att skriva till. Exempel: "kommun@example.se".
   */
  email?: string | undefined;
  /**
   * Telephone number. Example: "0953-140 00".
   *
   * Telefon: numret att ringa. Exempel: "0953-140 00".
   */
  phone?: string | undefined;
  /**
   * Where to come. Example: "Torget 1, Exempelby". Since format 1.1.
   *
   * Besöksadress: dit man kommer. Exempel: "Torget 1, Exempelby". Från format 1.1.
   */
  visitingAddress?: Text | undefined;
  /**
   * Where to write. Example: "123 45 Exempelby". Since format 1.1.
   *
   * Postadress: dit man skriver. Exempel: "123 45 Exempelby". Från format 1.1.
   */
  postalAddress?: Text | undefined;
  /**
   * When somebody is there, in the document’s own words. Example: "Weekdays 9–15". Since format 1.1.
   *
   * Öppettider: när någon finns där, med dokumentets egna ord. Exempel: "Vardagar 9–15". Från format 1.1.
   */
  openingHours?: Text | undefined;
  /**
   * Address of a page with contact details.
   *
   * Adress: en sida med kontaktuppgifter.
   */
  url?: string | undefined;
}

export interface Content {
  /**
   * Address of this JSON Schema, so that an editor can complete and explain the keys. Not shown. Example: "samsyn-1.json".
   *
   * Schema: adressen till det här JSON-schemat, så att redigeringsprogrammet kan hjälpa till. Visas inte. Exempel: "samsyn-1.json".
   */
  $schema?: string | undefined;
  /**
   * The version of the format that the file is written for: "1.0", or "1.1" with keys that came with it.
   *
   * Formatversion: den version av formatet som filen är skriven för: "1.0", eller "1.1" med nycklar som kom då.
   */
  samsyn: string;
  /**
   * Language of the texts, as a BCP 47 tag; "sv" if left out. Other languages fit in each text: { "sv": "…", "ar": "…" }.
   *
   * Språk: texternas språk som språkkod, "sv" om nyckeln saknas. Översättningar skrivs i varje text: { "sv": "…", "ar": "…" }.
   */
  language?: string | undefined;
  /**
   * The languages that texts are translated into, and whether the translations are official.
   *
   * Översättningar: språken som texter är översatta till, och om översättningarna är officiella.
   */
  translations?: Translation[] | undefined;
  /**
   * The document’s title. Example: "Strategi för integration".
   *
   * Titel: vad dokumentet heter. Exempel: "Strategi för integration".
   */
  title: Text;
  /**
   * What stands under the title on the cover, such as an edition or a motto.
   *
   * Undertitel: det som står under titeln på omslaget, till exempel en utgåva eller ett motto.
   */
  subtitle?: Text | undefined;
  /**
   * The municipality whose document it is.
   *
   * Utgivare: kommunen som dokumentet tillhör.
   */
  publisher: Publisher;
  /**
   * Kind of governing document: strategi, program, plan, policy, riktlinjer, regler or mål; or the document’s own words.
   *
   * Dokumenttyp: strategi, program, plan, policy, riktlinjer, regler eller mål, eller dokumentets egna ord.
   */
  kind?: Text | undefined;
  /**
   * The document’s own version. Example: "1". null: not stated in the document.
   *
   * Version: dokumentets egen version. Exempel: "1". null: dokumentet anger det inte.
   */
  edition?: Text | null | undefined;
  /**
   * The years that the document is for. null: not stated in the document.
   *
   * Period: åren som dokumentet gäller för. null: dokumentet anger det inte.
   */
  period?: Period | null | undefined;
  /**
   * The decisions about the document, oldest first: adopted, revised, extended and so on.
   *
   * Beslut: besluten om dokumentet, äldst först. När det antogs, reviderades, förlängdes och så vidare.
   */
  decisions?: Decision[] | undefined;
  /**
   * Who answers for the document: an actor’s id, or a name in words. null: not stated in the document.
   *
   * Dokumentansvarig: en aktörs id eller ett namn i ord. null: dokumentet anger det inte.
   */
  owner?: string | null | undefined;
  /**
   * The last day, month or year that the document is valid. null: not stated in the document.
   *
   * Giltigt till: sista dag, månad eller år som dokumentet gäller. null: dokumentet anger det inte.
   */
  validUntil?: DateValue | null | undefined;
  /**
   * When the document was last revised. null: not stated in the document.
   *
   * Senast reviderad: när dokumentet senast reviderades. null: dokumentet anger det inte.
   */
  revision?: DateValue | null | undefined;
  /**
   * When the document or its page was last updated. null: not stated in the document.
   *
   * Senast uppdaterad: när dokumentet eller dess sida senast ändrades. null: dokumentet anger det inte.
   */
  updated?: DateValue | null | undefined;
  /**
   * The document’s own labels for its facts, where they are not the usual ones. What stands beside the title gets a row too where it has a label here.
   *
   * Faktaetiketter: dokumentets egna ord för sina fakta, där de inte är de vanliga. Det som står bredvid titeln får en rad också, om det har en etikett här.
   */
  factLabels?: FactLabels | undefined;
  /**
   * The document’s own words for what it holds: for its goals and measures, for what it wants and what it will do. Since format 1.1.
   *
   * Egna ord: dokumentets egna ord för det som det innehåller, som målen, åtgärderna, det ni vill och det ni ska göra. Från format 1.1.
   */
  labels?: Labels | undefined;
  /**
   * The document’s own words for how it goes, from best to worst; a whole page then shows how many goals stand where. Since format 1.1.
   *
   * Statusord: dokumentets egna ord för hur det går, från bäst till sämst. En hel sida visar då hur många mål som ligger var. Från format 1.1.
   */
  statuses?: StatusWord[] | undefined;
  /**
   * The document that this file restates.
   *
   * Källa: dokumentet som filen återger.
   */
  source?: Source | undefined;
  /**
   * Other forms of the document: PDF, short version, other languages.
   *
   * Andra versioner: dokumentet som PDF, i kortversion eller på andra språk.
   */
  alternates?: Alternate[] | undefined;
  /**
   * Whom to ask about the document.
   *
   * Kontakt: vem den som har frågor kan vända sig till.
   */
  contacts?: Contact[] | undefined;
  /**
   * The vision that the document works towards. Markdown. null: not stated in the document.
   *
   * Vision: den bild av framtiden som dokumentet utgår från. Markdown går bra. null: dokumentet anger det inte.
   */
  vision?: Text | null | undefined;
  /**
   * The document in a few sentences. Markdown.
   *
   * Sammanfattning: dokumentet i några meningar. Markdown går bra.
   */
  summary?: Text | undefined;
  /**
   * Whom the document is for, a text for each group. Markdown on one line: no lists or paragraphs. Example: ["alla nämnder", "kommunala bolag"].
   *
   * Målgrupp: vilka dokumentet vänder sig till, en text per grupp. Markdown går bra på en rad, men inte listor eller stycken. Exempel: ["alla nämnder", "kommunala bolag"].
   */
  audience?: Text[] | undefined;
  /**
   * The UN sustainable development goals that the whole document serves, as numbers from 1 to 17. Example: [16]. Since format 1.1.
   *
   * Globala målen: de mål i Agenda 2030 som hela dokumentet bidrar till, siffror från 1 till 17. Exempel: [16]. Från format 1.1.
   */
  sdg?: number[] | undefined;
  /**
   * The targets of the sustainable development goals that the whole document serves, by their numbers. Example: ["6.3", "14.1"]. Since format 1.1.
   *
   * Globala delmål: de delmål i Agenda 2030 som hela dokumentet bidrar till, med sina nummer. Exempel: ["6.3", "14.1"]. Från format 1.1.
   */
  sdgTargets?: string[] | undefined;
  /**
   * Goals of superior documents that the whole document serves. Since format 1.1.
   *
   * Bidrar till: mål i överordnade dokument som hela dokumentet bidrar till. Från format 1.1.
   */
  serves?: SuperiorGoal[] | undefined;
  /**
   * The running text, as sections that may hold sections.
   *
   * Avsnitt: den löpande texten. Ett avsnitt kan ha egna underavsnitt.
   */
  sections?: Section[] | undefined;
  /**
   * What the municipality wants to reach: goals, focus areas, strategy areas. A goal may hold goals, to any depth.
   *
   * Mål: mål, fokusområden eller strategiområden. Ett mål kan ha egna delmål, i hur många nivåer som helst.
   */
  goals?: Goal[] | undefined;
  /**
   * Ways in steps, each step leading on to a goal.
   *
   * Vägar: steg i ordning, där varje steg kan leda till ett mål.
   */
  journeys?: Journey[] | undefined;
  /**
   * Everybody who does or decides something, each once; other entries refer to them by id.
   *
   * Aktörer: alla som gör eller beslutar något, var och en på ett ställe. Andra poster hänvisar hit med id.
   */
  actors?: Actor[] | undefined;
  /**
   * Who does what: tables of actors and their duties.
   *
   * Roller: vem som gör vad, tabeller över aktörer och deras uppgifter.
   */
  roles?: Roles[] | undefined;
  /**
   * Lists of principles that the work rests on.
   *
   * Principer: listor med principer som arbetet vilar på.
   */
  principles?: Principles[] | undefined;
  /**
   * What is to be done: measures, activities, assignments.
   *
   * Åtgärder: det som ska göras, även aktiviteter och uppdrag.
   */
  measures?: Measure[] | undefined;
  /**
   * What is measured, to see whether the goals are reached.
   *
   * Indikatorer: det som mäts för att se om målen nås.
   */
  indicators?: Indicator[] | undefined;
  /**
   * Lists of terms: words explained, or the municipality’s kinds of governing documents.
   *
   * Ordlistor: begrepp som förklaras, eller kommunens olika slags styrdokument.
   */
  glossaries?: Glossary[] | undefined;
  /**
   * Related documents: what this one builds on, belongs to or replaces, and laws.
   *
   * Relaterade dokument: det som dokumentet bygger på, hör till eller ersätter, och lagar.
   */
  documents?: RelatedDocument[] | undefined;
  /**
   * How and when the document is followed up, and what has come of it.
   *
   * Uppföljning: hur och när dokumentet följs upp, och vad det har visat.
   */
  followUp?: FollowUp | undefined;
  /**
   * How the work is paid for: funds, grants, budgets.
   *
   * Finansiering: hur arbetet betalas, till exempel fonder, bidrag och budget.
   */
  funding?: Funding[] | undefined;
  /**
   * Who was heard while the document was written: dialogues, consultations, surveys.
   *
   * Delaktighet: vilka som fick säga sitt när dokumentet togs fram, till exempel medborgardialog, samråd och remiss.
   */
  participation?: Participation[] | undefined;
  /**
   * The order in which a whole page shows the parts, by their keys here or any entry’s id. Example: ["summary", "goals", "documents"].
   *
   * Disposition: ordningen som delarna visas i på en hel sida, med nycklarna här eller en posts id. Exempel: ["summary", "goals", "documents"].
   */
  outline?: string[] | undefined;
}

/** A date: "2021", "2021-06" or "2021-06-14", or the document’s own words, with the date where there is one. */
export type DateValue = string | DateInWords;

export interface DateInWords {
  /**
   * The year, month or day: "2021", "2021-06" or "2021-06-14". Left out if the wording gives none.
   *
   * Datum: år, månad eller dag, "2021", "2021-06" eller "2021-06-14". Utelämnas om orden inte ger något.
   */
  date?: string | undefined;
  /**
   * The document’s own wording, which is what is shown. Example: "180625".
   *
   * Ordalydelse: dokumentets egen skrivning, som är den som visas. Exempel: "180625" eller "våren 2022".
   */
  text: Text;
}

export interface Decision {
  /**
   * What was decided: adopted, established, revised, extended or repealed; or the document’s own words.
   *
   * Händelse: vad som beslutades. adopted = antaget, established = fastställt, revised = reviderat, extended = förlängt, repealed = upphävt, eller dokumentets egna ord.
   */
  event: Text;
  /**
   * Who decided. Example: "Kommunfullmäktige". null: not stated in the document.
   *
   * Beslutsinstans: vem som beslutade. Exempel: "Kommunfullmäktige". null: dokumentet anger det inte.
   */
  body?: Text | null | undefined;
  /**
   * When it was decided. null: not stated in the document.
   *
   * Beslutsdatum: när beslutet fattades. null: dokumentet anger det inte.
   */
  date?: DateValue | null | undefined;
  /**
   * The paragraph of the minutes or the case number. Example: "§ 108". null: not stated in the document.
   *
   * Paragraf eller diarienummer: beslutets paragraf i protokollet, eller ärendets nummer. Exempel: "§ 108". null: dokumentet anger det inte.
   */
  reference?: Text | null | undefined;
  /**
   * The document that was decided on, where the page tells of several. Example: "Annex 2". Since format 1.1.
   *
   * Om dokumentet: vilket dokument beslutet gäller, där sidan har flera. Exempel: "Bilaga 2". Från format 1.1.
   */
  document?: Text | undefined;
  /**
   * A remark about the decision. Markdown.
   *
   * Anmärkning: något mer om beslutet. Markdown går bra.
   */
  note?: Text | undefined;
}

export interface RelatedDocument {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * The document’s title.
   *
   * Titel: vad dokumentet heter.
   */
  title: Text;
  /**
   * How it relates to this document: based-on, part-of, related, law, replaces or replaced-by; or words of your own.
   *
   * Samband: based-on = vårt dokument bygger på det, part-of = vårt ingår i det, related = relaterat, law = lag, replaces = vårt ersätter det, replaced-by = det ersätter vårt, eller egna ord.
   */
  relation?: Text | undefined;
  /**
   * The decision about that document.
   *
   * Beslut: när och av vem det dokumentet antogs.
   */
  decision?: Decision | undefined;
  /**
   * A remark about it. Markdown.
   *
   * Anmärkning: något mer om det. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * Its address.
   *
   * Adress: var dokumentet finns.
   */
  url?: string | undefined;
}

export interface FactLabels {
  /**
   * The document’s own label for the title; without it "Dokumentnamn".
   *
   * Dokumentnamn: dokumentets eget ord för titeln. Utan det står "Dokumentnamn".
   */
  title?: Text | undefined;
  /**
   * The document’s own label for the kind of document; without it "Dokumenttyp".
   *
   * Dokumenttyp: dokumentets eget ord för dokumenttypen. Utan det står "Dokumenttyp".
   */
  kind?: Text | undefined;
  /**
   * The document’s own label for who decided; without it "Beslutsinstans".
   *
   * Beslutsinstans: dokumentets eget ord för vem som beslutade. Utan det står "Beslutsinstans".
   */
  body?: Text | undefined;
  /**
   * The document’s own label for when it was decided; without it "Beslutsdatum".
   *
   * Beslutsdatum: dokumentets eget ord för när det beslutades. Utan det står "Beslutsdatum".
   */
  date?: Text | undefined;
  /**
   * The document’s own label for the edition; without it "Version".
   *
   * Version: dokumentets eget ord för versionen. Utan det står "Version".
   */
  edition?: Text | undefined;
  /**
   * The document’s own label for the period; without it "Period".
   *
   * Period: dokumentets eget ord för perioden. Utan det står "Period".
   */
  period?: Text | undefined;
  /**
   * The document’s own label for who answers for the document; without it "Dokumentansvarig".
   *
   * Dokumentansvarig: dokumentets eget ord för vem som ansvarar för dokumentet. Utan det står "Dokumentansvarig".
   */
  owner?: Text | undefined;
  /**
   * The document’s own label for the last day it is valid; without it "Giltigt till".
   *
   * Giltigt till: dokumentets eget ord för sista giltighetsdagen. Utan det står "Giltigt till".
   */
  validUntil?: Text | undefined;
  /**
   * The document’s own label for the last revision; without it "Senast reviderad".
   *
   * Senast reviderad: dokumentets eget ord för senaste revideringen. Utan det står "Senast reviderad".
   */
  revision?: Text | undefined;
  /**
   * The document’s own label for the last update; without it "Senast uppdaterad".
   *
   * Senast uppdaterad: dokumentets eget ord för senaste uppdateringen. Utan det står "Senast uppdaterad".
   */
  updated?: Text | undefined;
}

export interface Figure {
  /**
   * Address of the picture, whole or counted from this file.
   *
   * Bildadress: var bilden finns. Hel, eller räknad från den här filen.
   */
  src?: string | undefined;
  /**
   * What the picture shows, for those who do not see it. "" if it only decorates.
   *
   * Alternativtext: vad bilden visar, för den som inte ser den. "" om den bara är dekoration.
   */
  alt?: Text | undefined;
  /**
   * Words beneath the picture. Markdown.
   *
   * Bildtext: orden under bilden. Markdown går bra.
   */
  caption?: Text | undefined;
  /**
   * Who made the picture. Markdown on one line: no lists or paragraphs. Example: "Photo: Anna Berg".
   *
   * Upphov: vem som har gjort bilden. Markdown går bra på en rad, men inte listor eller stycken. Exempel: "Foto: Anna Berg".
   */
  credit?: Text | undefined;
}

export interface FollowUp {
  /**
   * What stands before the title: a number or a word. Example: "6".
   *
   * Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "6".
   */
  label?: Text | undefined;
  /**
   * Heading.
   *
   * Rubrik: till exempel "Revidering och utvärdering".
   */
  title?: Text | undefined;
  /**
   * How the document is followed up. Markdown.
   *
   * Brödtext: hur dokumentet följs upp. Markdown går bra.
   */
  body?: Text | undefined;
  /**
   * How often, in words. Example: "once a year". null: not stated in the document.
   *
   * Intervall: hur ofta, i ord. Exempel: "en gång per år". null: dokumentet anger det inte.
   */
  cycle?: Text | null | undefined;
  /**
   * Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.
   *
   * Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.
   */
  responsible?: Responsible[] | null | undefined;
  /**
   * When the next follow-up is. null: not stated in the document.
   *
   * Nästa uppföljning: när nästa görs. null: dokumentet anger det inte.
   */
  next?: DateValue | null | undefined;
  /**
   * Follow-ups that have been made, oldest first.
   *
   * Resultat: uppföljningar som har gjorts, äldst först.
   */
  results?: Result[] | undefined;
  /**
   * A remark that belongs with it. Markdown.
   *
   * Anmärkning: en upplysning som hör till. Markdown går bra.
   */
  note?: Text | undefined;
}

export interface Funding {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title: a number or a word. Example: "Bilaga 2".
   *
   * Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "Bilaga 2".
   */
  label?: Text | undefined;
  /**
   * Name of the fund, grant or budget.
   *
   * Rubrik: fondens, bidragets eller budgetens namn.
   */
  title: Text;
  /**
   * What it pays for, and who may apply. Markdown.
   *
   * Brödtext: vad pengarna går till och vem som kan söka. Markdown går bra.
   */
  body?: Text | undefined;
  /**
   * The years that it is for.
   *
   * Period: åren som pengarna gäller.
   */
  period?: Period | undefined;
  /**
   * How much: a number of kronor, or { "value": …, "text": … }. Example: 250000. null: not stated in the document.
   *
   * Belopp: antal kronor, eller { "value": …, "text": … }. Exempel: 250000. null: dokumentet anger det inte.
   */
  amount?: Measured | null | undefined;
  /**
   * Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.
   *
   * Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.
   */
  responsible?: Responsible[] | null | undefined;
  /**
   * A remark that belongs with it. Markdown.
   *
   * Anmärkning: en upplysning som hör till. Markdown går bra.
   */
  note?: Text | undefined;
}

export interface Glossary {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title: a number or a word. Example: "1.2".
   *
   * Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "1.2".
   */
  label?: Text | undefined;
  /**
   * The list’s heading.
   *
   * Rubrik: ordlistans rubrik.
   */
  title?: Text | undefined;
  /**
   * What comes before the terms. Markdown.
   *
   * Inledning: texten före begreppen. Markdown går bra.
   */
  intro?: Text | undefined;
  /**
   * The terms in order.
   *
   * Begrepp: begreppen i ordning.
   */
  terms: Term[];
}

export interface Goal {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What the document calls such a goal. Example: "Målområde", "Steg 1".
   *
   * Etikett: vad dokumentet kallar ett sådant mål. Exempel: "Målområde", "Steg 1".
   */
  label?: Text | undefined;
  /**
   * The goal’s own number or letter. Example: "2.1".
   *
   * Nummer: målets egen beteckning. Exempel: "2.1".
   */
  code?: Text | undefined;
  /**
   * The goal in a few words. Example: "Belonging".
   *
   * Rubrik: målet i några ord. Exempel: "Tillhörighet".
   */
  title?: Text | undefined;
  /**
   * The goal in a sentence or two. Markdown.
   *
   * Ingress: målet i en mening eller två. Markdown går bra.
   */
  summary?: Text | undefined;
  /**
   * The goal at length. Markdown, without HTML.
   *
   * Brödtext: målet i sin helhet. Markdown går bra, men inte HTML.
   */
  body?: Text | undefined;
  /**
   * What the municipality wants; each item one Markdown text.
   *
   * Vi vill: det kommunen vill uppnå. En text per punkt, Markdown går bra.
   */
  aims?: Text[] | undefined;
  /**
   * What the municipality commits to do; each item one Markdown text.
   *
   * Vi ska: det kommunen åtar sig. En text per punkt, Markdown går bra.
   */
  commitments?: Text[] | undefined;
  /**
   * What the goal is about, in single words. Example: ["Health", "Housing"].
   *
   * Ämnen: vad målet handlar om, i enstaka ord. Exempel: ["Hälsa", "Bostäder"].
   */
  topics?: Text[] | undefined;
  /**
   * Whether the goal is prioritised: true, false, or { "rank": 1, "reason": "…" }.
   *
   * Prioritering: om målet är prioriterat, true (ja), false (nej) eller { "rank": 1, "reason": "…" }.
   */
  priority?: boolean | Priority | undefined;
  /**
   * The UN sustainable development goals that it serves, as numbers from 1 to 17. Example: [10, 11].
   *
   * Globala målen: de mål i Agenda 2030 som det bidrar till, siffror från 1 till 17. Exempel: [10, 11].
   */
  sdg?: number[] | undefined;
  /**
   * The targets of the sustainable development goals that it serves, by their numbers. Example: ["4.7", "11.a"]. Since format 1.1.
   *
   * Globala delmål: de delmål i Agenda 2030 som det bidrar till, med sina nummer. Exempel: ["4.7", "11.a"]. Från format 1.1.
   */
  sdgTargets?: string[] | undefined;
  /**
   * Goals of superior documents that it serves. Since format 1.1.
   *
   * Bidrar till: mål i överordnade dokument som det bidrar till. Från format 1.1.
   */
  serves?: SuperiorGoal[] | undefined;
  /**
   * A picture of the goal.
   *
   * Bild: en bild till målet.
   */
  figure?: Figure | undefined;
  /**
   * What the document calls the goals within this one, as it stands over them; without it their own label, or "Delmål". Example: "Inriktningar". Since format 1.1.
   *
   * Rubrik för delmålen: vad dokumentet kallar målen inuti det här. Utan den står målens egen etikett, eller ”Delmål”. Exempel: "Inriktningar". Från format 1.1.
   */
  goalsLabel?: Text | undefined;
  /**
   * What is to be reached, and when. Example: { "date": "2030", "value": "…" }. null: not stated in the document. Since format 1.1.
   *
   * Målvärde: det som ska nås, och när. Exempel: { "date": "2030", "value": { "text": "alla" } }. null: dokumentet anger det inte. Från format 1.1.
   */
  target?: Point | null | undefined;
  /**
   * Titled parts of the goal, in their order. Example: [{ "title": "Målkonflikter", "body": "…" }]. Since format 1.1.
   *
   * Målets egna delar: delar av målet med egna rubriker, i sin ordning. Exempel: [{ "title": "Målkonflikter", "body": "…" }]. Från format 1.1.
   */
  sections?: GoalSection[] | undefined;
  /**
   * How and when this goal is followed up, and what has come of it. Since format 1.1.
   *
   * Uppföljning: hur och när just det här målet följs upp, och vad det har visat. Från format 1.1.
   */
  followUp?: FollowUp | undefined;
  /**
   * Documents that belong to this goal. Since format 1.1.
   *
   * Relaterade dokument: dokument som hör till just det här målet. Från format 1.1.
   */
  documents?: RelatedDocument[] | undefined;
  /**
   * How it goes: "reached", "partly-reached" or "not-reached", or the document’s own words. null: not stated in the document. Since format 1.1.
   *
   * Status: hur det går. "reached" = nått, "partly-reached" = delvis nått, "not-reached" = inte nått, eller dokumentets egna ord. null: dokumentet anger det inte. Från format 1.1.
   */
  status?: Text | null | undefined;
  /**
   * How it goes, in words. Markdown. null: not stated in the document. Since format 1.1.
   *
   * Bedömning: hur det går, i ord. Markdown går bra. null: dokumentet anger det inte. Från format 1.1.
   */
  assessment?: Text | null | undefined;
  /**
   * How it was judged at different times, one for each. Since format 1.1.
   *
   * Bedömningar: hur det har bedömts vid olika tider, en för varje gång. Från format 1.1.
   */
  assessments?: Assessment[] | undefined;
  /**
   * A remark to the reader about this entry. Markdown.
   *
   * Anmärkning: något läsaren behöver veta om posten. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * When this entry was last updated. null: not stated in the document.
   *
   * Uppdaterad: när posten senast ändrades. null: dokumentet anger det inte.
   */
  updated?: DateValue | null | undefined;
  /**
   * Where what the entry says comes from.
   *
   * Källa: varifrån uppgifterna i posten kommer.
   */
  source?: Source | undefined;
  /**
   * Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.
   *
   * Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.
   */
  responsible?: Responsible[] | null | undefined;
  /**
   * Goals within this one.
   *
   * Delmål: mål inuti det här.
   */
  goals?: Goal[] | undefined;
}

export interface GoalSection {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title. Example: "1.2".
   *
   * Etikett: det som står före rubriken. Exempel: "1.2".
   */
  label?: Text | undefined;
  /**
   * The section’s heading.
   *
   * Rubrik: avsnittets rubrik.
   */
  title?: Text | undefined;
  /**
   * The text. Markdown, without HTML.
   *
   * Brödtext: avsnittets text. Markdown går bra, men inte HTML.
   */
  body?: Text | undefined;
  /**
   * Kind of section: "text" (as if left out), "foreword", "quote" or "appendix".
   *
   * Slag: "text" = vanlig text (gäller om nyckeln saknas), "foreword" = förord, "quote" = citat, "appendix" = bilaga.
   */
  kind?: "text" | "foreword" | "quote" | "appendix" | undefined;
  /**
   * Who signs or is quoted. Markdown on one line: no lists or paragraphs. Example: "Anna Berg, chair of the municipal board".
   *
   * Undertecknat av: vem som skriver eller citeras. Markdown går bra på en rad, men inte listor eller stycken. Exempel: "Anna Berg, kommunstyrelsens ordförande".
   */
  byline?: Text | undefined;
  /**
   * Pictures that belong to the section, after its text.
   *
   * Bilder: figurer som hör till avsnittet. De står efter texten.
   */
  figures?: Figure[] | undefined;
  /**
   * A remark to the reader about this entry. Markdown.
   *
   * Anmärkning: något läsaren behöver veta om posten. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * When this entry was last updated. null: not stated in the document.
   *
   * Uppdaterad: när posten senast ändrades. null: dokumentet anger det inte.
   */
  updated?: DateValue | null | undefined;
  /**
   * Where what the entry says comes from.
   *
   * Källa: varifrån uppgifterna i posten kommer.
   */
  source?: Source | undefined;
  /**
   * Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.
   *
   * Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.
   */
  responsible?: Responsible[] | null | undefined;
  /**
   * Parts within this one. One without a title goes on from what stands before it.
   *
   * Underavsnitt: delar inuti den här. En utan rubrik fortsätter det som står före.
   */
  sections?: GoalSection[] | undefined;
}

export interface Indicator {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * The document’s own number. Example: "I3".
   *
   * Nummer: dokumentets eget nummer. Exempel: "I3".
   */
  code?: Text | undefined;
  /**
   * What is measured. Example: "Share in work after two years".
   *
   * Rubrik: det som mäts. Exempel: "Andel i arbete efter två år".
   */
  title: Text;
  /**
   * What the indicator tells, and how it is counted. Markdown.
   *
   * Ingress: vad indikatorn visar och hur den räknas. Markdown går bra.
   */
  summary?: Text | undefined;
  /**
   * The ids of the goals that it follows.
   *
   * Mål: id för de mål som indikatorn följer upp.
   */
  goals?: string[] | undefined;
  /**
   * The unit of all its values. Example: "%", "persons".
   *
   * Enhet: enheten för alla värden. Exempel: "%", "personer".
   */
  unit?: Text | undefined;
  /**
   * Which way is better: "up", "down", or "keep" where it is.
   *
   * Riktning: åt vilket håll som är bättre. "up" = upp, "down" = ner, "keep" = behålla nivån.
   */
  direction?: "up" | "down" | "keep" | undefined;
  /**
   * The value at the outset. null: not stated in the document.
   *
   * Utgångsvärde: läget när arbetet började. null: dokumentet anger det inte.
   */
  baseline?: Point | null | undefined;
  /**
   * The value to reach, as a number or in words. null: not stated in the document.
   *
   * Målvärde: det som ska nås, som tal eller i ord. null: dokumentet anger det inte.
   */
  target?: Point | null | undefined;
  /**
   * The measured values, oldest first.
   *
   * Utfall: de uppmätta värdena, äldst först.
   */
  values?: IndicatorValue[] | undefined;
  /**
   * Several series of values of the same kind, in one chart: women and men, or one for each provider. Example: [{ "title": "Women", "values": […] }]. Since format 1.1.
   *
   * Serier: flera serier med värden av samma slag, i ett diagram. Till exempel kvinnor och män, eller en serie per utförare: [{ "title": "Kvinnor", "values": […] }]. Från format 1.1.
   */
  series?: Series[] | undefined;
  /**
   * The change since a time, as the document states it; nothing is worked out. Example: { "since": "2015", "value": { "text": "up by 12 percentage points" } }. null: not stated in the document. Since format 1.1.
   *
   * Förändring: förändringen sedan en tidpunkt, så som dokumentet anger den. Inget räknas ut. Exempel: { "since": "2015", "value": { "text": "+12 procentenheter" } }. null: dokumentet anger det inte. Från format 1.1.
   */
  change?: Change | null | undefined;
  /**
   * Values to compare with, such as the country’s.
   *
   * Jämförelser: värden att jämföra med, till exempel rikets.
   */
  comparisons?: Comparison[] | undefined;
  /**
   * The value for each group.
   *
   * Uppdelning: värdet för olika grupper.
   */
  breakdown?: Comparison[] | undefined;
  /**
   * How often it is measured, in words. Example: "every year". null: not stated in the document.
   *
   * Mätintervall: hur ofta det mäts, i ord. Exempel: "varje år". null: dokumentet anger det inte.
   */
  frequency?: Text | null | undefined;
  /**
   * Which way the values go: rising, falling or unchanged; or words of your own. null: not stated in the document.
   *
   * Trend: åt vilket håll värdena går. rising = ökar, falling = minskar, unchanged = oförändrad, eller egna ord. null: dokumentet anger det inte.
   */
  trend?: Text | null | undefined;
  /**
   * Whether the target is reached: reached, partly-reached or not-reached; or words of your own. null: not stated in the document.
   *
   * Måluppfyllelse: om målvärdet är nått. reached = nått, partly-reached = delvis nått, not-reached = inte nått, eller egna ord. null: dokumentet anger det inte.
   */
  status?: Text | null | undefined;
  /**
   * What the municipality makes of it: on-track, at-risk or off-track; or words of your own, in Markdown. null: not stated in the document.
   *
   * Bedömning: hur kommunen ser på utvecklingen. on-track = på väg mot målet, at-risk = risk att målet inte nås, off-track = målet nås inte, eller egna ord i Markdown. null: dokumentet anger det inte.
   */
  assessment?: Text | null | undefined;
  /**
   * How it was judged at different times, one for each. Since format 1.1.
   *
   * Bedömningar: hur det har bedömts vid olika tider, en för varje gång. Från format 1.1.
   */
  assessments?: Assessment[] | undefined;
  /**
   * A remark to the reader about this entry. Markdown.
   *
   * Anmärkning: något läsaren behöver veta om posten. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * When this entry was last updated. null: not stated in the document.
   *
   * Uppdaterad: när posten senast ändrades. null: dokumentet anger det inte.
   */
  updated?: DateValue | null | undefined;
  /**
   * Where what the entry says comes from.
   *
   * Källa: varifrån uppgifterna i posten kommer.
   */
  source?: Source | undefined;
  /**
   * Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.
   *
   * Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.
   */
  responsible?: Responsible[] | null | undefined;
}

export interface Journey {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title.
   *
   * Etikett: det som står före rubriken.
   */
  label?: Text | undefined;
  /**
   * The journey’s heading. Example: "Three steps".
   *
   * Rubrik: vägens rubrik. Exempel: "Mål i tre steg".
   */
  title?: Text | undefined;
  /**
   * What comes before the steps. Markdown.
   *
   * Inledning: texten före stegen. Markdown går bra.
   */
  intro?: Text | undefined;
  /**
   * The steps in order, as many as there are.
   *
   * Steg: stegen i ordning, så många som det finns.
   */
  steps: Step[];
}

export interface Labels {
  /**
   * What stands over the document’s goals; without it "Mål". Example: "Strategiområden". Since format 1.1.
   *
   * Mål: det som står över dokumentets mål. Utan det står "Mål". Exempel: "Strategiområden". Från format 1.1.
   */
  goals?: Text | undefined;
  /**
   * What stands over what the municipality wants; without it "Vi vill". Example: "Så vill vi ha det". Since format 1.1.
   *
   * Vi vill: det som står över det ni vill uppnå. Utan det står "Vi vill". Exempel: "Så vill vi ha det". Från format 1.1.
   */
  aims?: Text | undefined;
  /**
   * What stands over what the municipality will do; without it "Vi ska". Example: "Så når vi dit". Since format 1.1.
   *
   * Vi ska: det som står över det ni ska göra. Utan det står "Vi ska". Exempel: "Så når vi dit". Från format 1.1.
   */
  commitments?: Text | undefined;
  /**
   * What the document calls its measures, such as assignments or activities; without it "Åtgärder". Example: { "one": "insats", "other": "insatser" }. Since format 1.1.
   *
   * Åtgärd: vad dokumentet kallar sina åtgärder, till exempel uppdrag, insatser eller aktiviteter. Utan det står "Åtgärder". Exempel: { "one": "insats", "other": "insatser" }. Från format 1.1.
   */
  measure?: Noun | undefined;
}

/** A text: in the file’s language, or in several by their tags. Where its key says so it is Markdown. */
export type Text = string | Record<string, string>;

export interface Logo {
  /**
   * Address of the picture, whole or counted from this file.
   *
   * Bildadress: var logotypen finns. Hel, eller räknad från den här filen.
   */
  src: string;
  /**
   * What the logotype says, for those who do not see it. Example: "Malå kommun".
   *
   * Alternativtext: vad logotypen säger, för den som inte ser den. Exempel: "Malå kommun".
   */
  alt: Text;
}

export interface Measure {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * The measure’s own number. Example: "6.2".
   *
   * Nummer: åtgärdens eget nummer. Exempel: "6.2".
   */
  number?: Text | undefined;
  /**
   * The measure in a few words.
   *
   * Rubrik: åtgärden i några ord.
   */
  title?: Text | undefined;
  /**
   * What is to be done. Markdown.
   *
   * Brödtext: vad som ska göras. Markdown går bra.
   */
  body?: Text | undefined;
  /**
   * Area or group that it stands under, where that is no goal. Measures of one category stand together. Example: "School and leisure". Since format 1.1.
   *
   * Kategori: det område eller den grupp som åtgärden hör till, när det inte är ett mål. Åtgärder med samma kategori står tillsammans. Exempel: "Skola och fritid". Från format 1.1.
   */
  category?: Text | undefined;
  /**
   * The ids of the goals that it serves. Example: ["work-and-housing"].
   *
   * Mål: id för de mål som åtgärden bidrar till. Exempel: ["arbete-och-bostad"].
   */
  goals?: string[] | undefined;
  /**
   * Whom it is for, a text for each group. Example: ["Parents of teenagers"]. Since format 1.1.
   *
   * Målgrupp: vilka åtgärden är till för, en text per grupp. Exempel: ["Tonårsföräldrar"]. Från format 1.1.
   */
  recipients?: Text[] | undefined;
  /**
   * Where it is done. Example: "Norrby". null: not stated in the document. Since format 1.1.
   *
   * Plats: var åtgärden görs. Exempel: "Norrby". null: dokumentet anger det inte. Från format 1.1.
   */
  place?: Text | null | undefined;
  /**
   * When it begins. null: not stated in the document.
   *
   * Start: när åtgärden börjar. null: dokumentet anger det inte.
   */
  start?: DateValue | null | undefined;
  /**
   * When it is to be done: a date, or words such as { "text": "continuously" }. null: not stated in the document.
   *
   * Klart senast: när åtgärden ska vara genomförd. Ett datum, eller ord som { "text": "löpande" }. null: dokumentet anger det inte.
   */
  due?: DateValue | null | undefined;
  /**
   * How far it has come: planned, ongoing, done, delayed or stopped; or words of your own. null: not stated in the document.
   *
   * Status: planned = planerad, ongoing = pågår, done = klar, delayed = försenad, stopped = avbruten, eller egna ord. null: dokumentet anger det inte.
   */
  status?: Text | null | undefined;
  /**
   * How it was judged at different times, one for each. Since format 1.1.
   *
   * Bedömningar: hur det har bedömts vid olika tider, en för varje gång. Från format 1.1.
   */
  assessments?: Assessment[] | undefined;
  /**
   * How urgent it is, in the document’s own words. Example: "high". null: not stated in the document. Since format 1.1.
   *
   * Prioritet: hur angelägen åtgärden är, med dokumentets egna ord. Exempel: "hög". null: dokumentet anger det inte. Från format 1.1.
   */
  priority?: Text | null | undefined;
  /**
   * What it costs: a number of kronor, or { "value": …, "text": … }. Example: 250000. null: not stated in the document. Since format 1.1.
   *
   * Kostnad: antal kronor, eller { "value": …, "text": … }. Exempel: 250000. null: dokumentet anger det inte. Från format 1.1.
   */
  cost?: Measured | null | undefined;
  /**
   * How it is paid for. Markdown on one line: no lists or paragraphs. null: not stated in the document.
   *
   * Finansiering: hur åtgärden betalas. Markdown går bra på en rad, men inte listor eller stycken. null: dokumentet anger det inte.
   */
  funding?: Text | null | undefined;
  /**
   * What came of it, or is to come. Markdown. null: not stated in the document.
   *
   * Resultat: vad åtgärden har lett till eller ska leda till. Markdown går bra. null: dokumentet anger det inte.
   */
  result?: Text | null | undefined;
  /**
   * What came of it at each follow-up, oldest first. Since format 1.1.
   *
   * Resultat efter uppföljning: vad åtgärden ledde till, ett för varje uppföljning och äldst först. Från format 1.1.
   */
  results?: Result[] | undefined;
  /**
   * Where else it stands, a text for each place. Markdown on one line: no lists or paragraphs. Example: ["Housing programme, 6.2"].
   *
   * Se även: var åtgärden också tas upp. En text per punkt. Markdown går bra på en rad, men inte listor eller stycken. Exempel: ["Bostadsförsörjningsprogrammet, 6.2"].
   */
  related?: Text[] | undefined;
  /**
   * A remark to the reader about this entry. Markdown.
   *
   * Anmärkning: något läsaren behöver veta om posten. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * When this entry was last updated. null: not stated in the document.
   *
   * Uppdaterad: när posten senast ändrades. null: dokumentet anger det inte.
   */
  updated?: DateValue | null | undefined;
  /**
   * Where what the entry says comes from.
   *
   * Källa: varifrån uppgifterna i posten kommer.
   */
  source?: Source | undefined;
  /**
   * Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.
   *
   * Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.
   */
  responsible?: Responsible[] | null | undefined;
}

/** A measured value: a number, or a number in the source’s own words, or words alone. */
export type Measured = number | MeasuredInWords;

export interface MeasuredInWords {
  /**
   * The value as a number, with a point for decimals. Example: 71.5. null: not measured or not stated.
   *
   * Värde: ett tal med decimalpunkt. Exempel: 71.5. null: inte mätt, eller inte angivet.
   */
  value?: number | null | undefined;
  /**
   * The source’s own wording, shown instead of the number. Example: "about half".
   *
   * Ordalydelse: källans egen skrivning, som visas i stället för talet. Exempel: "ungefär hälften".
   */
  text?: Text | undefined;
}

export interface Noun {
  /**
   * The word for one. Example: "insats". Since format 1.1.
   *
   * En: ordet för en. Exempel: "insats". Från format 1.1.
   */
  one: Text;
  /**
   * The word for several, as in a heading. Example: "insatser". Since format 1.1.
   *
   * Flera: ordet för flera, som i en rubrik. Exempel: "insatser". Från format 1.1.
   */
  other: Text;
  /**
   * The word after nought, in languages that have a form of their own for it, such as Arabic. Since format 1.1.
   *
   * Ingen: ordet efter noll, i språk som har en egen form för det, till exempel arabiska. Från format 1.1.
   */
  zero?: Text | undefined;
  /**
   * The word for two, in languages that have a form of their own for it, such as Arabic. Since format 1.1.
   *
   * Två: ordet för två, i språk som har en egen form för det, till exempel arabiska. Från format 1.1.
   */
  two?: Text | undefined;
  /**
   * The word after small numbers, in languages that have a form of their own for them, such as Ukrainian after 2, 3 and 4. Since format 1.1.
   *
   * Några: ordet efter små tal, i språk som har en egen form för det, till exempel ukrainska efter 2, 3 och 4. Från format 1.1.
   */
  few?: Text | undefined;
  /**
   * The word after larger numbers, in languages that have a form of their own for them, such as Ukrainian after 5. Since format 1.1.
   *
   * Många: ordet efter större tal, i språk som har en egen form för det, till exempel ukrainska efter 5. Från format 1.1.
   */
  many?: Text | undefined;
}

export interface Participation {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title: a number or a word. Example: "1.1".
   *
   * Etikett: det som står före titeln, ett nummer eller ett ord. Exempel: "1.1".
   */
  label?: Text | undefined;
  /**
   * What it was. Example: "Citizens’ dialogue".
   *
   * Rubrik: vad det var. Exempel: "Medborgardialog".
   */
  title: Text;
  /**
   * How it was done. Markdown.
   *
   * Brödtext: hur det gick till. Markdown går bra.
   */
  body?: Text | undefined;
  /**
   * When it was.
   *
   * Datum: när det var.
   */
  date?: DateValue | undefined;
  /**
   * Who took part. Example: "Inhabitants of nine villages".
   *
   * Deltagare: vilka som var med. Exempel: "Boende på nio orter".
   */
  who?: Text | undefined;
  /**
   * What those who took part wanted; each item one Markdown text.
   *
   * Resultat: vad deltagarna kom fram till. En text per punkt, Markdown går bra.
   */
  results?: Text[] | undefined;
}

export interface Period {
  /**
   * The first year, month or day. Example: "2021".
   *
   * Från: första år, månad eller dag. Exempel: "2021".
   */
  from?: DateValue | undefined;
  /**
   * The last year, month or day, itself included. Example: "2025".
   *
   * Till och med: sista år, månad eller dag. Exempel: "2025".
   */
  to?: DateValue | undefined;
  /**
   * The period in the document’s own words. Example: "the present term of office".
   *
   * Ordalydelse: perioden med dokumentets egna ord. Exempel: "innevarande mandatperiod".
   */
  text?: Text | undefined;
}

export interface Point {
  /**
   * When the baseline was measured, or the target is to be reached.
   *
   * Datum: när utgångsvärdet mättes, eller när målvärdet ska vara nått.
   */
  date?: DateValue | undefined;
  /**
   * The time that the value is for, where it is no single date, such as that of a mean of years. Example: { "from": "2015", "to": "2018" }. Since format 1.1.
   *
   * Period: tiden som värdet gäller när det inte är ett enda datum, till exempel ett medelvärde av flera år. Exempel: { "from": "2015", "to": "2018" }. Från format 1.1.
   */
  period?: Period | undefined;
  /**
   * The value: a number, or { "value": …, "text": … } to keep the source’s wording. Example: 71.5. null: no value stated.
   *
   * Värde: ett tal, eller { "value": …, "text": … } för källans egen skrivning. Exempel: 71.5. null: inget värde angivet.
   */
  value?: Measured | null | undefined;
  /**
   * A remark about the baseline or the target. Markdown on one line: no lists or paragraphs. Example: "Mean of four years". Since format 1.1.
   *
   * Anmärkning: något mer om utgångsvärdet eller målvärdet. Markdown går bra på en rad, men inte listor eller stycken. Exempel: "Medelvärde av fyra år". Från format 1.1.
   */
  note?: Text | undefined;
}

export interface Principle {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * The principle in a few words.
   *
   * Rubrik: principen i några ord.
   */
  title?: Text | undefined;
  /**
   * The principle at length. Markdown.
   *
   * Brödtext: principen i sin helhet. Markdown går bra.
   */
  body?: Text | undefined;
}

export interface Principles {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title. Example: "Appendix 3".
   *
   * Etikett: det som står före rubriken. Exempel: "Bilaga 3".
   */
  label?: Text | undefined;
  /**
   * The list’s heading.
   *
   * Rubrik: listans rubrik.
   */
  title?: Text | undefined;
  /**
   * What comes before the list. Markdown.
   *
   * Inledning: texten före listan. Markdown går bra.
   */
  intro?: Text | undefined;
  /**
   * Whether the principles are numbered: true or false (as if left out).
   *
   * Numrerad: true om principerna ska ha nummer, annars false (gäller om nyckeln saknas).
   */
  numbered?: boolean | undefined;
  /**
   * The principles in order.
   *
   * Principer: principerna i ordning.
   */
  items: Principle[];
  /**
   * Where what the entry says comes from.
   *
   * Källa: varifrån uppgifterna i posten kommer.
   */
  source?: Source | undefined;
}

export interface Priority {
  /**
   * The goal’s place among the prioritised; 1 comes first.
   *
   * Ordning: målets plats bland de prioriterade, 1 kommer först.
   */
  rank?: number | undefined;
  /**
   * Why it is prioritised. Markdown.
   *
   * Skäl: varför målet är prioriterat. Markdown går bra.
   */
  reason?: Text | undefined;
}

export interface Publisher {
  /**
   * The municipality’s name. Example: "Malå kommun".
   *
   * Namn: kommunens namn. Exempel: "Malå kommun".
   */
  name: Text;
  /**
   * The municipality’s code of four digits, in quotation marks. Example: "2418".
   *
   * Kommunkod: fyra siffror inom citattecken. Exempel: "2418".
   */
  kommunkod?: string | undefined;
  /**
   * Address of the municipality’s site.
   *
   * Webbplats: adressen till kommunens webbplats.
   */
  url?: string | undefined;
  /**
   * The municipality’s slogan. Example: "Vi gör plats för växtkraft".
   *
   * Slogan: kommunens devis. Exempel: "Vi gör plats för växtkraft".
   */
  slogan?: Text | undefined;
  /**
   * The municipality’s logotype.
   *
   * Logotyp: kommunens märke eller vapen.
   */
  logo?: Logo | undefined;
  /**
   * The id of the actor that is the municipality itself, if it stands among the actors.
   *
   * Aktör: id för den aktör som är kommunen själv, om den finns bland aktörerna.
   */
  actor?: string | undefined;
}

export interface IndicatorValue {
  /**
   * What time the value is for. Example: "2024".
   *
   * Datum: vilken tid värdet gäller. Exempel: "2024".
   */
  date: DateValue;
  /**
   * The value: a number, or { "value": …, "text": … } to keep the source’s wording. Example: 71.5. null: no value stated.
   *
   * Värde: ett tal, eller { "value": …, "text": … } för källans egen skrivning. Exempel: 71.5. null: inget värde angivet.
   */
  value?: Measured | null | undefined;
  /**
   * A remark about the value. Markdown.
   *
   * Anmärkning: något mer om värdet. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * What one should know of the value: preliminary, estimated, break or revised; or words of your own. A break is a value that cannot be compared with those before it. Example: ["preliminary"]. Since format 1.1.
   *
   * Kvalitet: vad man bör veta om värdet. preliminary = preliminärt, estimated = uppskattat, break = brott i serien, revised = reviderat, eller egna ord. Ett brott är ett värde som inte går att jämföra med de tidigare. Exempel: ["preliminary"]. Från format 1.1.
   */
  quality?: Text[] | undefined;
}

export interface Responsibility {
  /**
   * An actor’s id, or a name in words. Example: "ks" or "samtliga nämnder".
   *
   * Aktör: en aktörs id eller ett namn i ord. Exempel: "ks" eller "samtliga nämnder".
   */
  actor: string;
  /**
   * What the actor does: answers, does, helps or reports; or the document’s own word. Without it the actor answers. Example: "helps". Since format 1.1.
   *
   * Roll: vad aktören gör. answers = ansvarar, does = utför, helps = medverkar, reports = rapporterar, eller dokumentets eget ord. Utan nyckeln ansvarar aktören. Exempel: "helps". Från format 1.1.
   */
  role?: Text | undefined;
  /**
   * Whether the actor is responsible: "yes" (as if left out), "no", or "undecided", such as a box nobody has ticked yet.
   *
   * Läge: om aktören ansvarar. "yes" = ja (gäller om nyckeln saknas), "no" = nej, "undecided" = inte bestämt, till exempel en ruta som ingen har kryssat än.
   */
  state?: "yes" | "no" | "undecided" | undefined;
  /**
   * What the responsibility covers. Markdown on one line: no lists or paragraphs.
   *
   * Anmärkning: vad ansvaret gäller. Markdown går bra på en rad, men inte listor eller stycken.
   */
  note?: Text | undefined;
}

/** Who is responsible: an actor’s id or its name in words, or the same with a stand and a note. */
export type Responsible = string | Responsibility;

export interface Result {
  /**
   * When the follow-up was made.
   *
   * Datum: när uppföljningen gjordes.
   */
  date?: DateValue | undefined;
  /**
   * Its title.
   *
   * Titel: vad uppföljningen heter.
   */
  title?: Text | undefined;
  /**
   * What it showed. Markdown.
   *
   * Brödtext: vad uppföljningen visade. Markdown går bra.
   */
  body?: Text | undefined;
  /**
   * Address of the report.
   *
   * Adress: var rapporten finns.
   */
  url?: string | undefined;
}

export interface RoleEntry {
  /**
   * An actor’s id, or a name in words.
   *
   * Aktör: en aktörs id eller ett namn i ord.
   */
  actor: string;
  /**
   * What the actor does; each item one Markdown text.
   *
   * Uppgifter: vad aktören gör. En text per punkt, Markdown går bra.
   */
  duties: Text[];
  /**
   * A remark about the duties. Markdown.
   *
   * Anmärkning: något mer om uppgifterna. Markdown går bra.
   */
  note?: Text | undefined;
}

export interface Roles {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title. Example: "Appendix 2".
   *
   * Etikett: det som står före rubriken. Exempel: "Bilaga 2".
   */
  label?: Text | undefined;
  /**
   * The table’s heading.
   *
   * Rubrik: tabellens rubrik.
   */
  title?: Text | undefined;
  /**
   * What comes before the table. Markdown.
   *
   * Inledning: texten före tabellen. Markdown går bra.
   */
  intro?: Text | undefined;
  /**
   * One item for each actor, with its duties.
   *
   * Rader: en post per aktör, med aktörens uppgifter.
   */
  entries: RoleEntry[];
  /**
   * What comes after the table. Markdown.
   *
   * Anmärkning: texten efter tabellen. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * Where what the entry says comes from.
   *
   * Källa: varifrån uppgifterna i posten kommer.
   */
  source?: Source | undefined;
}

export interface Section {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What stands before the title. Example: "1.2".
   *
   * Etikett: det som står före rubriken. Exempel: "1.2".
   */
  label?: Text | undefined;
  /**
   * The section’s heading.
   *
   * Rubrik: avsnittets rubrik.
   */
  title?: Text | undefined;
  /**
   * The text. Markdown, without HTML.
   *
   * Brödtext: avsnittets text. Markdown går bra, men inte HTML.
   */
  body?: Text | undefined;
  /**
   * Kind of section: "text" (as if left out), "foreword", "quote" or "appendix".
   *
   * Slag: "text" = vanlig text (gäller om nyckeln saknas), "foreword" = förord, "quote" = citat, "appendix" = bilaga.
   */
  kind?: "text" | "foreword" | "quote" | "appendix" | undefined;
  /**
   * Who signs or is quoted. Markdown on one line: no lists or paragraphs. Example: "Anna Berg, chair of the municipal board".
   *
   * Undertecknat av: vem som skriver eller citeras. Markdown går bra på en rad, men inte listor eller stycken. Exempel: "Anna Berg, kommunstyrelsens ordförande".
   */
  byline?: Text | undefined;
  /**
   * Pictures that belong to the section, after its text.
   *
   * Bilder: figurer som hör till avsnittet. De står efter texten.
   */
  figures?: Figure[] | undefined;
  /**
   * Parts of the document that stand in this section, after its text: a key ("goals", "measures") or the id of an entry. They are then not shown elsewhere on a whole page.
   *
   * Delar: delar av dokumentet som står i avsnittet, efter texten, med en nyckel ("goals", "measures") eller en posts id. På en hel sida visas de då inte någon annanstans.
   */
  parts?: string[] | undefined;
  /**
   * A remark to the reader about this entry. Markdown.
   *
   * Anmärkning: något läsaren behöver veta om posten. Markdown går bra.
   */
  note?: Text | undefined;
  /**
   * When this entry was last updated. null: not stated in the document.
   *
   * Uppdaterad: när posten senast ändrades. null: dokumentet anger det inte.
   */
  updated?: DateValue | null | undefined;
  /**
   * Where what the entry says comes from.
   *
   * Källa: varifrån uppgifterna i posten kommer.
   */
  source?: Source | undefined;
  /**
   * Who is responsible: a list of actors’ ids, or names in words such as "samtliga nämnder". null: the document has the label and names nobody.
   *
   * Ansvariga: en lista med aktörers id, eller namn i ord som "samtliga nämnder". null: dokumentet har rubriken men nämner ingen.
   */
  responsible?: Responsible[] | null | undefined;
  /**
   * Sections within this one. One without a title goes on from what stands before it, so that text, pictures, quotations and parts stand in the document’s order.
   *
   * Underavsnitt: avsnitt inuti det här. Ett utan rubrik fortsätter det som står före, så att text, bilder, citat och delar kan stå i dokumentets ordning.
   */
  sections?: Section[] | undefined;
}

export interface Series {
  /**
   * Whose values they are. Example: "Women". Since format 1.1.
   *
   * Namn: vems värden det är. Exempel: "Kvinnor". Från format 1.1.
   */
  title: Text;
  /**
   * The measured values, oldest first. Since format 1.1.
   *
   * Utfall: de uppmätta värdena, äldst först. Från format 1.1.
   */
  values: IndicatorValue[];
  /**
   * The value that this series is to reach, as a number or in words. Since format 1.1.
   *
   * Målvärde: det som just den här serien ska nå, som tal eller i ord. Från format 1.1.
   */
  target?: Point | undefined;
}

export interface Source {
  /**
   * Name of the source.
   *
   * Titel: vad källan heter.
   */
  title?: Text | undefined;
  /**
   * Address of the source.
   *
   * Adress: var källan finns på webben.
   */
  url?: string | undefined;
  /**
   * When the source was published or read.
   *
   * Datum: när källan gavs ut eller hämtades.
   */
  date?: DateValue | undefined;
  /**
   * A remark, such as how the text relates to the source. Markdown.
   *
   * Anmärkning: till exempel hur texten förhåller sig till källan. Markdown går bra.
   */
  note?: Text | undefined;
}

export interface StatusWord {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * The document’s own word, as a status has it. Example: "Uppfyllt". Since format 1.1.
   *
   * Ord: dokumentets eget ord, som det står i en status. Exempel: "Uppfyllt". Från format 1.1.
   */
  title: Text;
  /**
   * Where the sun stands. "above" = above the horizon (as it should be), "on" = on it (partly, or on the way), "below" = below it (not), "waiting" = not begun or not judged, "broken" = stopped. Left out: by the word, where it is a known one. Since format 1.1.
   *
   * Nivå: var solen står. "above" = över horisonten – som det ska vara, "on" = på horisonten – delvis eller på väg, "below" = under horisonten – inte nått, "waiting" = inte börjat eller inte bedömt, "broken" = avbrutet. Saknas den avgör ordet, om det är ett känt. Från format 1.1.
   */
  level?: "above" | "on" | "below" | "waiting" | "broken" | undefined;
  /**
   * What the word means. Markdown. Example: "At least nine of ten". Since format 1.1.
   *
   * Anmärkning: vad ordet betyder. Markdown går bra. Exempel: "Minst nio av tio". Från format 1.1.
   */
  note?: Text | undefined;
}

export interface Step {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * What the step is called. Example: "Step one".
   *
   * Etikett: vad steget kallas. Exempel: "Steg ett".
   */
  label?: Text | undefined;
  /**
   * The step in a few words.
   *
   * Rubrik: steget i några ord.
   */
  title?: Text | undefined;
  /**
   * What happens in the step. Markdown.
   *
   * Brödtext: vad som händer i steget. Markdown går bra.
   */
  body?: Text | undefined;
  /**
   * The id of the goal that the step leads to.
   *
   * Mål: id för det mål som steget leder till.
   */
  goal?: string | undefined;
}

export interface SuperiorGoal {
  /**
   * The goal, as the superior document has it. Example: "Good public health". Since format 1.1.
   *
   * Mål: målet, som det överordnade dokumentet har det. Exempel: "En god folkhälsa". Från format 1.1.
   */
  title: Text;
  /**
   * Its number there. Example: "3.2". Since format 1.1.
   *
   * Nummer: målets nummer där. Exempel: "3.2". Från format 1.1.
   */
  code?: Text | undefined;
  /**
   * The document that it stands in. Example: "Regional utvecklingsstrategi". Since format 1.1.
   *
   * Dokument: dokumentet som det står i. Exempel: "Regional utvecklingsstrategi". Från format 1.1.
   */
  document?: Text | undefined;
  /**
   * Whether it is served directly ("direct") or by way of other goals ("indirect"). Since format 1.1.
   *
   * Hur: "direct" = direkt, "indirect" = genom andra mål. Från format 1.1.
   */
  how?: "direct" | "indirect" | undefined;
  /**
   * Its address. Since format 1.1.
   *
   * Adress: var målet finns. Från format 1.1.
   */
  url?: string | undefined;
}

export interface Term {
  /**
   * The entry’s id, for links and references: lower-case letters a–z, digits and hyphens, unique in the file and never changed. Example: "work-and-housing".
   *
   * Id: postens namn i länkar och hänvisningar. Små bokstäver a–z, siffror och bindestreck, unikt i filen. Ändra det inte i efterhand. Exempel: "arbete-och-bostad".
   */
  id?: string | undefined;
  /**
   * The word or phrase. Example: "Nyanländ".
   *
   * Begrepp: ordet eller uttrycket. Exempel: "Nyanländ".
   */
  term: Text;
  /**
   * What it means. Markdown.
   *
   * Förklaring: vad begreppet betyder. Markdown går bra.
   */
  definition?: Text | undefined;
  /**
   * Where the definition comes from.
   *
   * Källa: varifrån förklaringen kommer.
   */
  source?: Source | undefined;
  /**
   * Marks, in a list of kinds of documents, the kind that this document itself is: true.
   *
   * Eget slag: true för det slag som det här dokumentet självt är, i en lista över slags dokument.
   */
  own?: boolean | undefined;
}

export interface Translation {
  /**
   * The language of the translation, as a BCP 47 tag. Example: "en".
   *
   * Språk: översättningens språkkod. Exempel: "en".
   */
  language: string;
  /**
   * Whether the translation is official. false: readers of it are told so, and that the original applies.
   *
   * Officiell: om översättningen är officiell. false: den som läser den får veta det, och att originalet gäller.
   */
  official?: boolean | undefined;
  /**
   * The publisher’s own notice to readers of the translation, in the place of the usual one. Markdown on one line: no lists or paragraphs.
   *
   * Anmärkning: kommunens egna ord till den som läser översättningen, i stället för de vanliga. Markdown går bra på en rad, men inte listor eller stycken.
   */
  note?: Text | undefined;
  /**
   * Address of the page that shows the document in this language; a way there then stands over the document. Since format 1.1.
   *
   * Adress: sidan som visar dokumentet på det här språket. En väg dit står då överst i dokumentet. Från format 1.1.
   */
  url?: string | undefined;
}
