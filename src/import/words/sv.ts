import { list } from './list.js';
import type { Words } from './words.js';

/*
 * Svenska ord som visar vad en del av ett dokument är.
 *
 * Lägg gärna till ord. Skriv dem med små bokstäver och komma emellan. Ett bindestreck betyder att ordet kan vara
 * längre: -mål är alla ord som slutar på mål, åtgärd- alla som börjar på åtgärd. Flera ord i rad ska stå just så i
 * dokumentet.
 */

/** De svenska orden. */
export const sv: Words = {
  lang: 'sv',
  decimal: ',',

  /** Rubriker, och ord före en lista, som säger vad som följer. */
  headings: {
    // Mål och områden som kommunen vill nå något inom.
    goals: list`
      -mål, -målen, -målet, målsättning, målsättningar, målsättningen, -målsättningar, -område, -områden,
      -områdena, -området, målbild, målbilder, inriktning, inriktningar, strategiska vägval, perspektiv,
      prioriteringar`,
    // "Vi vill": det som kommunen vill nå.
    aims: list`
      vi vill, det här vill vi, detta vill vi, det vill vi, vad vill vi, vad vi vill, dit vill vi,
      vi strävar efter, vi vill uppnå, vi vill att, önskat läge, därför vill vi, kommunen vill,
      så här vill vi ha det, vår vilja, viljeinriktning`,
    // "Vi ska": det som kommunen lovar att göra.
    commitments: list`
      vi ska, vi skall, det här ska vi, detta ska vi, därför ska vi, det ska vi göra, det här gör vi,
      så gör vi, så här gör vi, det gör vi, detta gör vi, så ska vi, vad vi ska, vi kommer att, vi lovar,
      våra löften, våra åtaganden, åtagande, åtaganden, kommunen ska, kommunen skall, så här ska vi,
      hur gör vi, strategier för att nå målet, strategier för att nå målen, så når vi målet, så når vi målen,
      så når vi dit, vägen till målet, vägen till målen`,
    // Steg på en väg.
    steps: list`steg, stegen, fas, faser, etapp, etapper`,
    // Det som görs: åtgärder, aktiviteter, insatser, uppdrag.
    measures: list`
      åtgärd, åtgärder, åtgärderna, -åtgärder, åtgärdsplan, åtgärdslista, aktivitet, aktiviteter,
      aktiviteterna, aktivitetsplan, insats, insatser, insatserna, handlingsplan, handlingsplanen,
      genomförandeplan, uppdrag, uppdragen, konkreta åtgärder, det här har vi gjort`,
    // Principer och punkter att hålla sig till.
    principles: list`
      -princip, -principer, -principerna, punkter för, utgångspunkter, utgångspunkt, värdegrund, värderingar,
      förhållningssätt, ledord, ledstjärnor, grundsatser, hörnstenar, framgångsfaktorer`,
    // Sådant som mäts.
    indicators: list`
      indikator, indikatorer, indikatorerna, nyckeltal, nyckeltalen, mått, mätetal, mätning, mätningar,
      mätbara mål, statistik, resultatmått, målvärden, jämförelsemått, jämförelsetal`,
    // Vem som gör vad.
    roles: list`
      ansvarsfördelning, ansvarsfördelningen, roller, roller och ansvar, rollfördelning, ansvar och roller,
      ansvar, aktörer, aktörernas ansvar, myndigheters ansvar, myndigheternas ansvar, uppgifter och ansvar,
      vem gör vad, organisation, organisation och ansvar, ansvariga myndigheter, uppgiftsfördelning`,
    // Vem som ansvarar för vilket mål.
    responsibilities: list`
      ansvarsmatris, ansvarig nämnd, ansvariga nämnder, ansvariga, ansvar per mål, nämndernas ansvar,
      vem ansvarar`,
    // Ord som förklaras.
    glossary: list`
      begrepp, begreppen, begreppsförklaring, begreppsförklaringar, centrala begrepp, definition,
      definitioner, definitionen, ordlista, ordförklaring, ordförklaringar, termer, förkortningar,
      terminologi, så använder vi orden`,
    // Andra dokument och lagar som hör ihop med det här.
    documents: list`
      relaterade dokument, styrande dokument, andra styrdokument, styrdokument, lagar, lagstiftning,
      lagar och styrdokument, till grund för, koppling till andra, kopplingar till andra, referenser, källor,
      hänvisningar, underlag, källförteckning, referenslista, litteratur, med anknytning, styrande lagar, lagrum, länkar, läs mer, samband med andra, dokument som,
      relation till andra, internationella dokument, nationella dokument, lokala dokument`,
    // Beslut om dokumentet.
    decisions: list`
      beslut, besluten, beslutshistorik, beslutsgång, revideringshistorik, versionshistorik,
      ändringshistorik, dokumenthistorik`,
    // Uppgifter om dokumentet.
    facts: list`
      dokumentinformation, dokumentfakta, dokumentuppgifter, om dokumentet, fakta om dokumentet,
      uppgifter om dokumentet, fakta`,
    // Hur dokumentet följs upp.
    followUp: list`
      uppföljning, uppföljningen, utvärdering, revidering, uppföljning och utvärdering,
      revidering och utvärdering, återrapportering, så följer vi upp, hur följer vi upp, rapportering,
      aktualisering`,
    // Pengar.
    funding: list`
      finansiering, finansieringen, ekonomi, budget, kostnader, resurser, ekonomiska förutsättningar,
      statlig ersättning, ersättning, ersättningar, bidrag, medel, ekonomiska konsekvenser, -fond, -fonden,
      -fonder`,
    // Vilka som har fått säga sitt.
    participation: list`
      medborgardialog, medborgardialoger, dialog, dialoger, samråd, remiss, remisser, remissvar,
      remissinstanser, delaktighet i arbetet, hur strategin har tagits fram, så har vi arbetat fram, så togs,
      framtagande, framtagandet, framtagning, framtagningen, arbetsprocess, arbetsprocessen, synpunkter,
      beredningens arbete, arbetsgruppens arbete, beredningsarbete, arbetets gång`,
    // Andras mål som dokumentet bidrar till.
    superiorGoals: list`
      nationella mål, nationella målen, nationellt mål, nationellt miljökvalitetsmål, nationellt miljömål,
      nationellt folkhälsomål, regionalt mål, regionalt miljömål, nationella folkhälsomål, nationella folkhälsomålen,
      nationella miljömål, nationella miljömålen, nationella miljökvalitetsmål, nationella miljökvalitetsmålen,
      nationella kulturpolitiska mål, nationella kulturpolitiska målen, nationella jämställdhetsmål,
      nationella jämställdhetsmålen, nationella ungdomspolitiska mål, nationella funktionshinderspolitiska mål,
      nationella bostadspolitiska mål, nationella klimatmål, nationella klimatmålen, nationella energimål,
      sveriges miljömål, sveriges miljökvalitetsmål, riksdagens mål, regeringens mål, statens mål, regionala mål,
      regionala målen, regionala miljömål, regionala miljömålen, regionala klimatmål, länets mål,
      nationella och regionala mål, överordnade mål`,
    // Vart man vänder sig.
    contact: list`
      kontakt, kontakter, kontakta oss, kontaktuppgifter, kontaktperson, kontaktpersoner, har du frågor,
      mer information, frågor, vill du veta mer`,
    // Framtidsbilden.
    vision: list`vision, visionen, -vision, -visionen, framtidsbild, framtidsbilden, ledstjärna`,
    // Det viktigaste i korthet.
    summary: list`
      sammanfattning, sammanfattningen, i korthet, kort sammanfattning, det viktigaste, på en minut,
      kortfattat, sammanfattat`,
    // Någon skriver till läsaren.
    foreword: list`
      förord, inledande ord, hälsning, en hälsning, kommunalrådet har ordet, ordföranden har ordet, har ordet`,
    // Vilka dokumentet vänder sig till.
    audience: list`
      målgrupp, målgrupper, målgruppen, vem vänder sig, vänder sig till, omfattning och målgrupp, för vem`,
    // Bilagor.
    appendix: list`bilaga, bilagor, bilagan, appendix`,
    // Det som sägs före och runt omkring det som kommunen vill.
    background: list`
      bakgrund, bakgrunden, syfte, syftet, inledning, nuläge, nulägesbeskrivning, nulägesbild, nulägesanalys,
      omvärld, omvärldsanalys, problembild, utmaningar, förutsättningar, avgränsning, avgränsningar,
      läshänvisning, läsanvisning, resultat, effekter, målkonflikt, målkonflikter, funktion, styrmodell,
      styrkedja, målkedja, målstruktur, hur målen ska uppnås, hur målen ska nås`,
    // Innehållsförteckningen.
    contents: list`innehåll, innehållsförteckning, innehållet`,
  },

  /** Ord överst i en tabells kolumner. */
  columns: {
    // Radens nummer.
    number: list`nr, nr., nummer, löpnr, löpnummer, id, punkt, åtgärdsnummer, kod, #`,
    // Målet som raden hör till.
    goal: list`
      mål, målet, målområde, fokusområde, insatsområde, strategiområde, område, prioriterat område,
      övergripande mål, inriktningsmål, effektmål, kommunmål, nämndmål, strategi, perspektiv, målsättning,
      utvecklingsområde, strategiskt område, bidrar till mål, koppling till mål`,
    // Mål under målet.
    subGoal: list`delmål, delmålen, mål på kort sikt, resultatmål, etappmål`,
    // Vad det går ut på.
    description: list`
      beskrivning, inriktning, innebörd, kommentar till målet, syfte, innehåll, vad innebär det,
      så här gör vi, hur, genomförande, tillvägagångssätt, metod`,
    // Det som görs.
    measure: list`
      åtgärd, åtgärder, aktivitet, aktiviteter, insats, insatser, uppdrag, vad, vad ska göras, att göra,
      förslag till åtgärd, föreslagen åtgärd, vad gör vi, vad ska vi göra, arbetssätt, handling`,
    // Den som ser till att det blir gjort.
    responsible: list`
      ansvarig, ansvariga, ansvarig nämnd, ansvarig förvaltning, ansvarig för genomförande,
      ansvarig för åtgärd, ansvar, vem, vem ansvarar, utförare, utförs av, genomförs av, ansvarig aktör,
      ansvarig part, huvudansvarig, ansvarig verksamhet, ansvarig enhet, berörda, ansvarig/medverkande`,
    // De som hjälper till.
    helper: list`samverkan med, i samverkan med, medverkande, medverkar, samarbetspartner, samverkanspart`,
    // När det görs.
    time: list`tid, när, tidplan, tidsplan, tidpunkt, tidsperiod, period, år, tidsram`,
    // När det börjar.
    start: list`start, startdatum, startår, påbörjas, börjar, från`,
    // När det är klart.
    due: list`
      klart, klar, klart senast, klar senast, slut, slutdatum, senast, färdigt, färdig, deadline, avslutas,
      till, klart när, slutår, genomfört senast, redovisas senast, redovisas, återrapporteras,
      återrapporteras senast, återredovisas, ska vara klart`,
    // Hur långt det har kommit.
    status: list`status, läge, nuläge för åtgärden, statusläge, genomförd, genomfört`,
    // Hur det går med målet eller det som mäts.
    judgement: list`
      måluppfyllelse, bedömning, bedömd måluppfyllelse, bedömning av måluppfyllelse, måluppföljning,
      uppfyllelse, uppfyllt, uppnått, status, läge, nuläge`,
    // Hur det betalas.
    funding: list`
      finansiering, kostnad, kostnader, budget, resurser, medel, resursbehov, ekonomi, finansieras,
      kostnad/finansiering, finansiär`,
    // Vad det kostar, när finansieringen står bredvid.
    cost: list`beräknad kostnad, uppskattad kostnad, kostnadsberäkning, kostnad, kostnader`,
    // Vilken sorts åtgärd det är.
    category: list`kategori, åtgärdstyp, typ av åtgärd, insatstyp, typ av insats, åtgärdskategori`,
    // Hur angeläget det är.
    priority: list`prioritet, prio, prioritering, prioriteringsgrad, angelägenhetsgrad`,
    // Globala mål, med sina nummer.
    globalGoals: list`
      globala mål, globala målen, globalt mål, agenda 2030, agenda 2030-mål, mål i agenda 2030,
      globala hållbarhetsmål, fn:s globala mål, sdg`,
    // Vilka det är till för.
    recipients: list`målgrupp, målgrupper, för vem, för vilka, till vem, riktar sig till`,
    // Var det görs.
    place: list`plats, var, ort, geografiskt område, bostadsområde`,
    // Vad det har gett.
    result: list`
      resultat, uppföljning, utfall av åtgärden, effekt, förväntat resultat, uppföljning/resultat,
      hur följs det upp, redovisning, förväntad effekt`,
    // Andra upplysningar.
    note: list`kommentar, kommentarer, anmärkning, anmärkningar, anm, not, övrigt, notering`,
    // Den som har uppgifterna på raden.
    actor: list`
      aktör, aktörer, myndighet, myndigheter, nämnd, nämnder, förvaltning, förvaltningar, organisation,
      verksamhet, part, roll, funktion, nämnd/bolag, nämnd/styrelse`,
    // Uppgifterna.
    duty: list`
      ansvarar för, uppdrag, åtagande, åtaganden, uppgift, uppgifter, ansvarsområde, ansvarsområden,
      ansvar och uppgifter, uppdrag och ansvar, arbetsuppgift, arbetsuppgifter, ansvar, roll, ska`,
    // Ordet som förklaras.
    term: list`begrepp, term, ord, förkortning, benämning, uttryck`,
    // Förklaringen.
    definition: list`
      förklaring, definition, betydelse, innebörd, beskrivning, vad det betyder, så här menar vi`,
    // Var uppgiften kommer från.
    source: list`källa, källor, datakälla, mäts genom, mätmetod`,
    // Det som mäts.
    indicator: list`
      indikator, indikatorer, nyckeltal, mått, mätetal, resultatmått, mätvärde, vad vi mäter, mätbart mål,
      styrtal, mäts genom, mäts med, så mäter vi`,
    // Enheten som det mäts i.
    unit: list`enhet, måttenhet, sort`,
    // Värdet att utgå från.
    baseline: list`
      basvärde, nuläge, utgångsläge, startvärde, utgångsvärde, basår, nollvärde, ingångsvärde, nuvärde`,
    // Värdet att nå.
    target: list`
      målvärde, målnivå, mål, måltal, målvärden, önskat värde, slutmål, mål år, etappmål, delmål, riktvärde`,
    // Ett uppmätt värde.
    value: list`utfall, resultat, värde, senaste värde, senaste utfall, uppmätt värde, prognos`,
    // Hur ofta det mäts.
    frequency: list`frekvens, hur ofta, mätfrekvens, mäts, uppföljningsintervall, intervall`,
    // Vart det är på väg.
    trend: list`trend, utveckling, riktning`,
    // Ett annat dokument.
    document: list`
      dokument, dokumentnamn, styrdokument, lag, lagar, lagstiftning, plan, program, titel, policy,
      förordning, författning, namn på dokument, bilaga`,
    // Ett beslut.
    decision: list`beslut, händelse, ändring, beslutet, åtgärd av beslut, förändring`,
    // Den som beslutade.
    body: list`
      beslutsinstans, beslutad av, beslutat av, antaget av, fastställt av, antagen av, fastställd av,
      beslutande, instans, beslutande organ, beslutsfattare, organ, beslutande instans`,
    // När det hände.
    date: list`datum, beslutsdatum, dag, antagen, antaget, fastställd, datum för beslut, beslutad`,
    // Paragraf eller nummer.
    reference: list`
      paragraf, §, dnr, diarienr, diarienummer, ärendenummer, referens, beslutsparagraf, sfs, sfs-nummer`,
    // En princip.
    principle: list`princip, principer, grundprincip`,
    // En befattning.
    role: list`roll, befattning, funktion, titel, kontaktperson, kontakt, tjänst`,
    // Var befattningen finns.
    organisation: list`organisation, förvaltning, enhet, avdelning, arbetsplats`,
    // E-postadressen.
    email: list`e-post, epost, mejl, mail, e-mail, e-postadress, mejladress`,
    // Telefonnumret.
    phone: list`telefon, tel, tel., telefonnummer, tfn, mobil`,
    // Webbadressen.
    website: list`webbplats, hemsida, webb, webbsida, webbadress, internet`,
    // Dit brev skickas.
    postalAddress: list`postadress, adress`,
    // Dit besökare kommer.
    visitingAddress: list`besöksadress, gatuadress`,
    // När det är öppet.
    openingHours: list`öppettider, öppettid, öppet, telefontid, telefontider`,
  },

  /** Ord före en uppgift om dokumentet. */
  facts: {
    // Vad dokumentet heter.
    title: list`
      dokumentnamn, dokumentets namn, dokumenttitel, titel, namn, rubrik, namn på dokumentet, styrdokument`,
    // Vilken sorts dokument det är.
    kind: list`
      dokumenttyp, typ av dokument, dokumentslag, typ, dokumentkategori, typ av styrdokument, kategori,
      styrdokumentstyp, dokumenttyp/nivå`,
    // Vem som har beslutat.
    body: list`
      beslutsinstans, beslutad av, antagen av, fastställd av, antaget av, fastställt av, beslutat av,
      beslutande, beslutande instans, beslutande organ, beslutsfattare, antagen av (instans), godkänd av,
      upprättad av`,
    // När det beslutades.
    date: list`
      datum, beslutsdatum, antagen, antaget, fastställd, fastställt, beslutad, fastställd/upprättad,
      fastställd/upprättad datum, datum för beslut, antagen datum, datum för fastställande,
      datum för antagande, beslutad datum, fastställd datum, upprättad, upprättad datum, fastställelsedatum,
      antagandedatum`,
    // Beslutets paragraf.
    reference: list`paragraf, §, beslutsparagraf, beslut §, beslutsnummer, protokollsparagraf, beslut`,
    // Ärendets nummer.
    diaryNumber: list`
      diarienummer, diarienr, diarienr., dnr, dnr., ärendenummer, ärendenr, diarie-/dokumentnummer,
      dokumentnummer, diariebeteckning`,
    // När det börjar gälla.
    validFrom: list`
      gäller från, gäller från och med, gäller fr.o.m., gäller fr o m, giltig från, giltigt från,
      ikraftträdande, träder i kraft, gäller från datum`,
    // När det slutar gälla.
    validUntil: list`
      gäller till, giltig till, giltigt till, gäller till och med, gäller t.o.m., gäller t o m,
      giltig till och med, giltig t.o.m., giltighet till, gäller längst till`,
    // Åren som det gäller.
    period: list`
      giltighetstid, giltighet, giltighetsperiod, gäller, gäller för, gäller för perioden, period,
      planperiod, programperiod, avser, avser perioden, mandatperiod, tidsperiod, gäller under, gäller åren`,
    // Vem som håller dokumentet i skick.
    owner: list`
      dokumentansvarig, dokumentägare, ansvarig, ansvarig för dokumentet, dokumentansvarig/processägare,
      processägare, ansvarig nämnd, ansvarig förvaltning, dokumentansvarig funktion, ansvarig funktion,
      ägare, handläggare, ansvarig tjänsteperson, ansvarig verksamhet, dokumentansvarig tjänst,
      dokumentansvarig nämnd, dokumentansvarig förvaltning, ansvarig för revidering,
      ansvarig för uppföljning, dokumentförvaltare, framtagen av, för revidering ansvarar,
      för uppföljning ansvarar, ansvar för revidering, ansvar för uppföljning, ansvar uppföljning,
      ansvar uppdatering, ansvar för dokumentet`,
    // När det sågs över senast.
    revision: list`
      senast reviderad, senast reviderat, reviderad, reviderat, senast ändrad, ändrad, reviderad datum,
      reviderad den, senaste revidering, revideringsdatum, senast aktualiserad`,
    // När det ska ses över nästa gång.
    nextRevision: list`
      revideras, ska revideras, nästa revidering, revidering, revideras senast, nästa översyn, översyn,
      aktualiseras, aktualitetsprövas, tid för revidering, ska aktualiseras, uppföljning, nästa uppföljning,
      följs upp, revidering senast`,
    // Utgåvans nummer.
    edition: list`version, versionsnummer, utgåva, versionsnr, revision, upplaga`,
    // När det uppdaterades.
    updated: list`senast uppdaterad, uppdaterad, senast granskad, sidan uppdaterad, senast uppdaterat`,
    // Vart man vänder sig.
    contact: list`kontakt, kontaktperson, kontaktuppgifter, frågor besvaras av, kontakta`,
    // Vilka det gäller för.
    audience: list`
      målgrupp, målgrupper, dokumentet gäller för, omfattar, berörda, berörda verksamheter,
      gäller för verksamhet, vänder sig till`,
    // Det som det kommer i stället för.
    replaces: list`ersätter, ersätter dokument, tidigare version, upphäver, ersätter tidigare`,
    // Vems dokumentet är.
    publisher: list`kommun, utgivare, avsändare, organisation, myndighet`,
  },

  /** Det som står i en ruta för vem som ansvarar. */
  states: {
    // Ja, den ansvarar.
    yes: list`
      x, xx, ×, ✓, ✔, ☑, ☒, ✗, ✘, ●, •, ■, ja, j, ansvarig, huvudansvar, ansvar, huvudansvarig, a, h, r`,
    // Nej, den ansvarar inte.
    no: list`nej, n, –, -, —, ☐, □, ○, ej, inte, inget ansvar, 0`,
    // Det är inte bestämt.
    undecided: list`
      ?, ??, oklart, ej beslutat, inte beslutat, utreds, ej bestämt, inte bestämt, ej klart, eventuellt, (x),
      x?`,
  },

  /** Hur långt en åtgärd har kommit. */
  status: {
    planned: list`
      planerad, planerat, planeras, ej påbörjad, ej påbörjat, inte påbörjad, inte påbörjat, ej startad,
      kommande, ska påbörjas`,
    ongoing: list`
      pågår, pågående, påbörjad, påbörjat, löpande, startad, startat, i arbete, under arbete,
      delvis genomförd, delvis klar, kontinuerligt`,
    done: list`
      klar, klart, genomförd, genomfört, genomförda, avslutad, avslutat, färdig, färdigt, slutförd, slutfört,
      utförd, utfört, verkställd`,
    delayed: list`försenad, försenat, senarelagd, uppskjuten, framflyttad`,
    stopped: list`stoppad, stoppat, avbruten, avbrutet, utgår, utgått, nedlagd, avbryts, struken, avskriven`,
  },

  /** Hur det går med ett mål. */
  judged: {
    above: list`
      uppfyllt, uppfylld, uppfyllda, uppfylls, helt uppfyllt, helt uppfylld, uppfyller, uppfyller helt, uppnått,
      uppnådd, uppnås, nått, ja, grön, grönt, helt`,
    on: list`
      delvis uppfyllt, delvis uppfylld, delvis uppfylls, uppfyller delvis, delvis uppnått, delvis uppnådd,
      delvis nått, delvis, gul, gult, på väg, på god väg, på rätt väg, till stor del, till viss del, pågår`,
    below: list`
      ej uppfyllt, ej uppfylld, inte uppfyllt, inte uppfylld, uppfylls ej, uppfylls inte, uppfyller inte,
      uppfyller ej, ej uppnått, ej uppnådd, inte uppnått, inte uppnådd, inte nått, nej, röd, rött, inte alls`,
    waiting: list`ej bedömt, inte bedömt, kan inte bedömas, kan ej bedömas, går inte att bedöma`,
  },

  /** Vart ett mätvärde är på väg. */
  trend: {
    rising: list`ökar, ökande, stigande, uppåt, ↑, ↗, öka`,
    falling: list`minskar, minskande, fallande, sjunkande, nedåt, ↓, ↘, minska`,
    unchanged: list`oförändrad, oförändrat, stabil, stabilt, →`,
  },

  /** Månaderna, med januari först. */
  months: [
    list`januari, jan`,
    list`februari, feb, febr`,
    list`mars, mar`,
    list`april, apr`,
    list`maj`,
    list`juni, jun`,
    list`juli, jul`,
    list`augusti, aug`,
    list`september, sep, sept`,
    list`oktober, okt`,
    list`november, nov`,
    list`december, dec`,
  ],

  /** Det som har hänt med dokumentet. */
  events: {
    // Det har antagits eller beslutats.
    adopted: list`
      antagen, antaget, antagna, antogs, antog, beslutad, beslutat, beslutades, fattade beslut, har antagit,
      godkänd, godkänt, godkändes, beslut`,
    // Det har fastställts.
    established: list`fastställd, fastställt, fastställda, fastställdes, upprättad, upprättat`,
    // Det har ändrats.
    revised: list`
      reviderad, reviderat, reviderades, ändrad, ändrat, ändrades, uppdaterad, uppdaterat, aktualiserad,
      senast reviderad, redaktionellt ändrad`,
    // Det gäller längre än det först var tänkt.
    extended: list`förlängd, förlängt, förlängdes`,
    // Det gäller inte mer.
    repealed: list`upphävd, upphävt, upphävdes, upphör, upphörd, återkallad`,
  },

  /** De av orden som är verb i en mening. */
  verbs: list`
    antogs, antog, beslutades, fattade beslut, har antagit, godkändes, fastställdes, reviderades, ändrades,
    förlängdes, upphävdes, upphör, beslut`,
  /** Småord mellan det som hände, den som beslutade och när. */
  by: list`av, i, den, på, vid, genom, datum, dag, beslut, sammanträde, under, enligt, med, senast, och`,

  /** De som beslutar, och hur det förkortas. */
  bodies: [
    {
      name: 'Kommunfullmäktige',
      also: list`kommunfullmäktige, kommunfullmäktiges, fullmäktige, kf, kommunfullmäktig`,
    },
    { name: 'Kommunstyrelsen', also: list`kommunstyrelsen, kommunstyrelsens, kommunstyrelse, ks` },
    { name: 'Kommunstyrelsens arbetsutskott', also: list`kommunstyrelsens arbetsutskott, ksau` },
    { name: 'Regionfullmäktige', also: list`regionfullmäktige, rf` },
    { name: 'Regionstyrelsen', also: list`regionstyrelsen, rs` },
    { name: 'Landstingsfullmäktige', also: list`landstingsfullmäktige, lf` },
    { name: 'Förbundsdirektionen', also: list`förbundsdirektionen, direktionen` },
    { name: 'Kommundirektören', also: list`kommundirektören, kommundirektör, kommunchefen, kommunchef` },
    { name: 'Riksdagen', also: list`riksdagen, sveriges riksdag` },
    { name: 'Regeringen', also: list`regeringen` },
    { name: 'Socialnämnden', also: list`socialnämnden, sn` },
    { name: 'Byggnadsnämnden', also: list`byggnadsnämnden, bn` },
    { name: 'Barn- och utbildningsnämnden', also: list`barn- och utbildningsnämnden, bun` },
  ],

  /** Så slutar eller börjar namn på organisationer. */
  organisations: list`
    -nämnden, -nämnd, -nämnder, -nämnderna, -förvaltningen, -förvaltning, -förvaltningar, -förvaltningarna,
    -bolaget, -bolag, -bolagen, -styrelsen, -styrelse, -utskottet, -utskott, -fullmäktige, -kontoret,
    -kontor, -enheten, -enhet, -enheter, -avdelningen, -avdelning, -förbundet, -förbund, -föreningen,
    -förening, -föreningar, -myndigheten, -myndighet, -myndigheter, -verket, -förmedlingen, -styrelserna,
    -kassan, -rådet, -polisen, -tjänsten, -teamet, -skolan, -skolor, -skolorna, -biblioteket, -beredningen,
    -kansliet, -företaget, -företagen, -stiftelsen, -utbildningen, -kyrkan, -samhället, -näringslivet,
    verksamheter, verksamheterna, kommunen, kommuner, kommun, kommunala, regionen, region, staten,
    landstinget, länsstyrelsen, polisen, staden, stad, ab, vd, kf, ks, direktören, -direktören, -direktör,
    -chefen, -chef, -chefer, rektor, -samordnaren, -samordnare, -strateg, -strategen`,

  /** Det en utgivare kallar sig, efter namnet. */
  publishers: list`kommun, stad, kommuns, stads, län, kommunförbund, räddningstjänst, landsting`,
  /** Det en utgivare kallar sig, före namnet. */
  publishersBefore: list`
    region, länsstyrelsen, landstinget, staden, kommunalförbundet, räddningstjänsten, samordningsförbundet`,

  /** Sorter av dokument. */
  kinds: {
    strategi: list`strategi, strategin, -strategi, -strategin, strategier`,
    program: list`program, programmet, -program, -programmet`,
    plan: list`plan, planen, -plan, -planen`,
    policy: list`policy, policyn, -policy, -policyn`,
    riktlinjer: list`riktlinjer, riktlinje, riktlinjerna, -riktlinjer, -riktlinje`,
    regler: list`
      regler, regel, reglerna, -regler, reglemente, -reglemente, föreskrifter, ordningsföreskrifter, taxa`,
    mål: list`mål, målen, mål och inriktning, -mål`,
  },

  /** Hur ett annat dokument hör ihop med det här. */
  relations: {
    'based-on': list`
      bygger på, utgår från, utgår ifrån, grundas på, grundar sig på, till grund för, ligger till grund,
      med utgångspunkt i, baseras på, baserad på, styrande dokument, överordnade, överordnat, vilar på`,
    'part-of': list`del av, ingår i, en del i, bilaga till, hör till`,
    related: list`
      relaterade dokument, relaterat, relaterade, andra dokument, se även, läs mer, kopplar till,
      koppling till, kopplingar till, knyter an till, i linje med, samspelar med, stämmer överens med,
      samband med, hänvisningar`,
    law: list`
      lag, lagen, -lagen, -lag, lagar, lagstiftning, lagrum, förordning, förordningen, -förordningen,
      -förordning, -balken, balken, konvention, -konventionen, konventionen, direktiv, -direktivet, sfs,
      föreskrifter`,
    replaces: list`ersätter, ersatte, upphäver, tidigare version, i stället för, istället för`,
    'replaced-by': list`ersätts av, ersatt av, ersattes av, ersätts med`,
  },

  /** Delar av ett år. */
  partsOfYear: list`
    våren, vår, hösten, höst, sommaren, sommar, vintern, vinter, vt, ht, första halvåret, andra halvåret,
    första kvartalet, andra kvartalet, tredje kvartalet, fjärde kvartalet, kvartal 1, kvartal 2, kvartal 3,
    kvartal 4, q1, q2, q3, q4, början av, slutet av, mitten av, årsskiftet, under, tertial 1, tertial 2,
    tertial 3`,
  /** Ord före ett tal som inte är exakt. */
  about: list`
    ca, ca., cirka, c:a, omkring, ungefär, runt, knappt, drygt, minst, högst, över, under, mer än, mindre än,
    max, minst än, >, <, ≥, ≤, ~`,
  /** Det som står när ett värde inte finns. */
  missing: list`
    saknas, uppgift saknas, ej mätt, inte mätt, ej tillgängligt, ingen uppgift, uppgifter saknas, finns ej,
    u.s., e.t., ej angivet, -, –, —, .., ..., …, ., n/a, värde saknas, mäts ej`,
  /** Ord före den tid som dokumentet gäller. */
  valid: list`gäller, gälla, giltig, giltigt, giltighetstid, giltighet, giltighetsperiod, gäller för`,
  /** Ord före det sista datumet. */
  until: list`
    till och med, t.o.m., t o m, tom, t.o.m, till, längst till, fram till, till utgången av,
    före utgången av, innan utgången av, senast`,
  /** Det som gäller utan slut. */
  openEnded: list`
    tills vidare, tillsvidare, tills nytt beslut, tills ny, tills det ersätts, tills den ersätts`,
  /** Ord mellan två namn. */
  and: list`och, samt, &`,
  /** Ord före den som ansvarar för dokumentet. */
  ownedBy: list`
    dokumentansvarig är, dokumentansvarig, ansvarig för dokumentet är, ansvarig för dokumentet,
    dokumentägare är, dokumentägare, ansvarig för strategin är, ansvarig för strategin,
    ansvarig för planen är, ansvarig för planen, ansvarig för programmet, ansvarig för policyn,
    ansvarig för riktlinjerna, ansvarig nämnd, ansvarig förvaltning, ägare av dokumentet, processägare`,
  /** Befattningar som man kan vända sig till. */
  posts: list`
    -samordnare, -samordnaren, -strateg, -strategen, -handläggare, -handläggaren, -chef, -chefen, -direktör,
    -direktören, -sekreterare, -sekreteraren, -koordinator, -ansvarig, -utvecklare, -utvecklaren, -ledare,
    -ledaren, -rådgivare, registrator, kommunikatör, rektor, bibliotekarie, -planerare, -kurator,
    -kontroller, -controller, växeln, växel, kundtjänst, kontaktcenter, medborgarservice, -ekolog,
    -antikvarie, kommunalråd, ordförande, -ordförande`,
  /** Ord före ett telefonnummer. */
  phone: list`telefon, tel, tel., tfn, telefonnummer, mobil, ring`,
  /** Ord före en e-postadress. */
  email: list`e-post, epost, mejl, mail, e-mail, e-postadress, mejla`,
  /** Ord före en webbadress. */
  website: list`webbplats, hemsida, webb, webbsida, internet, läs mer`,
  /** Ord före ett diarienummer. */
  diary: list`dnr, dnr., diarienr, diarienr., diarienummer, ärendenummer, ärendenr, dnr:`,

  /** Hur ofta eller när något görs. */
  cycles: list`
    varje år, årligen, årlig, årliga, vid behov, löpande, kontinuerligt, en gång per år,
    minst en gång per år, två gånger per år, varje mandatperiod, en gång per mandatperiod,
    en gång varje mandatperiod, vartannat år, vart tredje år, vart fjärde år, vart femte år, varje kvartal,
    halvårsvis, i samband med årsredovisningen`,
  /** Det som den gör som har ansvar. */
  answers: list`
    ansvarar, ansvarar för, beslutar, beslutar om, ansvarig, svarar för, har ansvar, följer upp, antar`,
  /** Ord före det som någon lovar att göra. */
  shall: list`ska, skall, kommer att`,
  /** Det som ett dokument kallar sig självt. */
  itself: list`
    dokumentet, strategin, -strategin, programmet, -programmet, planen, -planen, policyn, -policyn,
    riktlinjerna, -riktlinjerna, reglementet`,
  /** Ord mellan det som en rubrik säger och dokumentets namn. */
  belonging: list`av, till, för, i, med`,
  /** Så börjar en rubrik som förklarar ett ord. */
  explains: list`vad är, vad innebär, vad menas med, vad betyder, varför`,
  /** Ord om det som går först. */
  priority: list`priorit-, prioriter-, prioritet, prioriteringar, prioriterade, prioriterat`,
};
