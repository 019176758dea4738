import { list } from './list.js';
import type { Words } from './words.js';

/*
 * Suomenkielisiä sanoja, jotka kertovat, mikä asiakirjan osa on.
 *
 * Lisää sanoja vapaasti: pienillä kirjaimilla, pilkku välissä. Viiva tarkoittaa, että sana voi olla pidempi: -tavoite on
 * jokainen sana, joka päättyy niin, toimenpi- jokainen, joka alkaa niin. Useampi sana peräkkäin on asiakirjassa juuri
 * niin.
 */

/** Suomenkieliset sanat. */
export const fi: Words = {
  lang: 'fi',
  decimal: ',',

  /** Otsikot ja sanat luettelon edellä. */
  headings: {
    // Tavoitteet ja painopisteet.
    goals: list`
      -tavoite, -tavoitteet, -tavoitetta, päämäärä, päämäärät, painopiste, painopisteet, -painopisteet,
      painopistealueet, painopistealue, strategiset valinnat, -alue, -alueet`,
    // Mitä haluamme.
    aims: list`
      haluamme, me haluamme, tätä haluamme, mitä haluamme, tahdomme, pyrimme, tavoittelemme, tahtotila`,
    // Mitä teemme.
    commitments: list`
      lupaamme, me lupaamme, aiomme, teemme näin, näin teemme, mitä teemme, sitoudumme, lupauksemme,
      sitoumukset, kunta aikoo`,
    // Askeleet.
    steps: list`askel, askeleet, vaihe, vaiheet, etappi`,
    // Toimenpiteet.
    measures: list`
      -toimenpide, -toimenpiteet, toimenpideohjelma, toimenpidesuunnitelma, toimet, toimintasuunnitelma,
      toimeenpanosuunnitelma, toimeenpano, tehtävänannot`,
    // Periaatteet.
    principles: list`-periaate, -periaatteet, lähtökohta, lähtökohdat, arvot, arvopohja, arvoperusta`,
    // Mitä mitataan.
    indicators: list`
      indikaattori, indikaattorit, mittari, mittarit, tunnusluku, tunnusluvut, mittaaminen, tilastot`,
    // Kuka tekee mitä.
    roles: list`
      vastuunjako, työnjako, roolit, roolit ja vastuut, vastuut, kuka tekee mitä, organisaatio, organisointi,
      toimijat, vastuuviranomaiset`,
    // Kuka vastaa mistäkin tavoitteesta.
    responsibilities: list`vastuumatriisi, vastuutaho, vastuutahot, vastuulautakunta, kuka vastaa`,
    // Selitetyt sanat.
    glossary: list`
      käsitteet, keskeiset käsitteet, määritelmät, määritelmä, sanasto, termit, lyhenteet,
      käsitteiden määrittely`,
    // Muut asiakirjat ja lait.
    documents: list`
      liittyvät asiakirjat, ohjaavat asiakirjat, muut asiakirjat, lainsäädäntö, lait, säädökset, lähteet,
      viitteet, lue lisää, linkit, perustana, pohjana`,
    // Päätökset.
    decisions: list`päätökset, päätöshistoria, versiohistoria, muutoshistoria, asiakirjan historia`,
    // Asiakirjan tiedot.
    facts: list`asiakirjan tiedot, tietoa asiakirjasta, perustiedot`,
    // Seuranta.
    followUp: list`seuranta, arviointi, seuranta ja arviointi, raportointi, päivittäminen, tarkistaminen`,
    // Raha.
    funding: list`rahoitus, talous, talousarvio, budjetti, kustannukset, resurssit, avustukset, valtionosuus`,
    // Ketä on kuultu.
    participation: list`
      osallistuminen, kuuleminen, kuntalaisdialogi, lausunnot, lausuntokierros, näin strategia tehtiin,
      valmistelu`,
    // Muiden tavoitteet, joita asiakirja edistää.
    superiorGoals: list`
      kansallinen tavoite, valtakunnallinen tavoite, kansalliset tavoitteet, valtakunnalliset tavoitteet,
      alueelliset tavoitteet, maakunnalliset tavoitteet`,
    // Yhteys.
    contact: list`
      yhteystiedot, yhteystieto, ota yhteyttä, yhteyshenkilö, yhteyshenkilöt, lisätietoja, kysymyksiä`,
    // Tulevaisuuden kuva.
    vision: list`visio, visiomme, tulevaisuuskuva`,
    // Tärkein lyhyesti.
    summary: list`tiivistelmä, yhteenveto, lyhyesti, pähkinänkuoressa`,
    // Joku kirjoittaa lukijalle.
    foreword: list`esipuhe, alkusanat, tervehdys, saatesanat`,
    // Kenelle.
    audience: list`kohderyhmä, kohderyhmät, kenelle, suunnattu`,
    // Liitteet.
    appendix: list`liite, liitteet`,
    // Sisällys.
    // Mitä kerrotaan ennen tavoitteita ja niiden ympärillä.
    background: list`
      tausta, tarkoitus, johdanto, nykytila, nykytilanne, toimintaympäristö, haasteet, rajaukset, lukuohje,
      tulokset, vaikutukset, tavoiteristiriidat`,
    contents: list`sisällys, sisällysluettelo, sisältö`,
  },

  /** Sanat taulukon sarakkeiden yllä. */
  columns: {
    // Rivin numero.
    number: list`nro, nro., numero, nr, tunnus, kohta, #`,
    // Tavoite, johon rivi kuuluu.
    goal: list`
      tavoite, tavoitteet, päämäärä, painopiste, painopistealue, alue, näkökulma, strateginen tavoite`,
    // Tavoite sen alla.
    subGoal: list`osatavoite, osatavoitteet, alatavoite, välitavoite`,
    // Mistä on kyse.
    description: list`kuvaus, sisältö, tarkoitus, merkitys, miten, toteutus, toteutustapa`,
    // Mitä tehdään.
    measure: list`toimenpide, toimenpiteet, toimi, toimet, tehtävänanto, mitä, mitä tehdään, hanke`,
    // Kuka huolehtii.
    responsible: list`
      vastuu, vastuutaho, vastuutahot, vastuuhenkilö, vastuussa, vastaa, kuka, kuka vastaa, toteuttaja,
      toteuttajat, yhteistyötahot`,
    // Ketkä osallistuvat.
    helper: list`yhteistyössä, osallistuu, yhteistyökumppani, yhteistyökumppanit`,
    // Milloin.
    time: list`aika, aikataulu, milloin, ajankohta, ajanjakso, vuosi`,
    // Milloin alkaa.
    start: list`alku, alkaa, alkamisaika, aloitus`,
    // Milloin valmis.
    due: list`valmis, määräaika, päättyy, loppu, viimeistään, valmistuu`,
    // Kuinka pitkällä.
    status: list`tila, tilanne, status, eteneminen`,
    // Miten tavoite etenee.
    judgement: list`toteutuminen, toteuma, arvio, tavoitteen toteutuminen, tila, tilanne`,
    // Miten rahoitetaan.
    funding: list`rahoitus, kustannus, kustannukset, budjetti, resurssit, määrärahat`,
    // Mitä se maksaa, kun rahoitus on vieressä.
    cost: list`arvioitu kustannus, kustannusarvio, kustannus, kustannukset`,
    // Millainen toimenpide.
    category: list`luokka, toimenpiteen tyyppi`,
    // Kuinka kiireellinen.
    priority: list`prioriteetti, kiireellisyys, tärkeysjärjestys`,
    // Kestävän kehityksen tavoitteet numeroineen.
    globalGoals: list`kestävän kehityksen tavoitteet, agenda 2030, agenda 2030 -tavoitteet, sdg`,
    // Kenelle.
    recipients: list`kohderyhmä, kohderyhmät, kenelle`,
    // Missä.
    place: list`paikka, missä, sijainti`,
    // Mitä siitä tuli.
    result: list`tulos, tulokset, seuranta, vaikutus, odotettu tulos, raportointi`,
    // Muuta.
    note: list`huomautus, huomautukset, kommentti, kommentit, lisätieto, muuta`,
    // Kenen tehtävät.
    actor: list`
      toimija, toimijat, viranomainen, viranomaiset, lautakunta, lautakunnat, osasto, toimiala, organisaatio,
      rooli, taho`,
    // Tehtävät.
    duty: list`tehtävä, tehtävät, vastuualue, vastuualueet, vastuut, vastaa seuraavista`,
    // Selitettävä sana.
    term: list`käsite, termi, sana, lyhenne`,
    // Selitys.
    definition: list`selitys, määritelmä, merkitys, kuvaus`,
    // Lähde.
    source: list`lähde, lähteet, tietolähde`,
    // Mitä mitataan.
    indicator: list`indikaattori, indikaattorit, mittari, mittarit, tunnusluku, tunnusluvut`,
    // Yksikkö.
    unit: list`yksikkö, mittayksikkö`,
    // Lähtöarvo.
    baseline: list`lähtöarvo, nykytila, lähtötaso, lähtötilanne, perusvuosi`,
    // Tavoitearvo.
    target: list`tavoitearvo, tavoitetaso, tavoite, osatavoite, tavoitevuosi`,
    // Mitattu arvo.
    value: list`toteuma, tulos, arvo, viimeisin arvo, ennuste`,
    // Kuinka usein.
    frequency: list`kuinka usein, mittausväli, tiheys`,
    // Mihin suuntaan.
    trend: list`suunta, kehitys, trendi`,
    // Muu asiakirja.
    document: list`asiakirja, asiakirjan nimi, laki, lait, asetus, suunnitelma, ohjelma, nimi, liite`,
    // Päätös.
    decision: list`päätös, tapahtuma, muutos`,
    // Kuka päätti.
    body: list`päättäjä, päättävä elin, hyväksyjä, hyväksynyt, vahvistanut, toimielin`,
    // Milloin.
    date: list`päivämäärä, pvm, päätöspäivä, hyväksytty, vahvistettu, päiväys`,
    // Pykälä tai numero.
    reference: list`pykälä, §, diaarinumero, asianumero, dnro, viite`,
    // Periaate.
    principle: list`periaate, periaatteet`,
    // Virka.
    role: list`rooli, virka, toimi, nimike, yhteyshenkilö, tehtävänimike`,
    // Missä.
    organisation: list`organisaatio, osasto, yksikkö, toimiala`,
    // Sähköposti.
    email: list`sähköposti, sähköpostiosoite, s-posti, e-mail`,
    // Puhelin.
    phone: list`puhelin, puh, puh., puhelinnumero`,
    // Verkko-osoite.
    website: list`verkkosivu, verkkosivut, kotisivu, www`,
    // Minne kirjeet lähetetään.
    postalAddress: list`postiosoite, osoite`,
    // Minne tullaan käymään.
    visitingAddress: list`käyntiosoite, katuosoite`,
    // Milloin on auki.
    openingHours: list`aukioloajat, aukioloaika, puhelinaika`,
  },

  /** Sanat asiakirjan tiedon edellä. */
  facts: {
    // Nimi.
    title: list`asiakirjan nimi, asiakirja, otsikko, nimi`,
    // Laji.
    kind: list`asiakirjatyyppi, asiakirjan tyyppi, tyyppi, laji`,
    // Kuka päätti.
    body: list`päättäjä, päättävä elin, hyväksyjä, hyväksynyt, vahvistanut, toimielin`,
    // Milloin päätettiin.
    date: list`päivämäärä, pvm, päätöspäivä, hyväksytty, vahvistettu, päiväys, hyväksymispäivä`,
    // Pykälä.
    reference: list`pykälä, §, päätös`,
    // Asian numero.
    diaryNumber: list`diaarinumero, asianumero, dnro, diaarinro`,
    // Mistä voimassa.
    validFrom: list`voimassa alkaen, voimaantulo, tulee voimaan, voimaantulopäivä`,
    // Mihin asti voimassa.
    validUntil: list`voimassa asti, voimassa saakka, voimassaolo päättyy, päättyy`,
    // Vuodet.
    period: list`
      voimassaolo, voimassaoloaika, kausi, suunnitelmakausi, ohjelmakausi, strategiakausi, voimassa`,
    // Kuka pitää kunnossa.
    owner: list`
      asiakirjan omistaja, omistaja, vastuuhenkilö, vastuutaho, asiakirjasta vastaa, vastuulautakunta,
      laatija, valmistelija`,
    // Milloin tarkistettu viimeksi.
    revision: list`viimeksi päivitetty, tarkistettu, viimeksi tarkistettu, muutettu`,
    // Milloin tarkistetaan.
    nextRevision: list`seuraava tarkistus, seuraava päivitys, tarkistetaan, päivitetään`,
    // Versio.
    edition: list`versio, versionumero, painos`,
    // Milloin päivitetty.
    updated: list`päivitetty, sivu päivitetty`,
    // Yhteys.
    contact: list`yhteyshenkilö, yhteystiedot, yhteys`,
    // Kenelle.
    audience: list`kohderyhmä, kohderyhmät, koskee`,
    // Minkä sijaan.
    replaces: list`korvaa, kumoaa, aiempi versio`,
    // Kenen.
    publisher: list`kunta, kaupunki, julkaisija`,
  },

  /** Mitä ruudussa on. */
  states: {
    // Kyllä.
    yes: list`x, xx, ×, ✓, ✔, ☑, ☒, ✗, ✘, ●, •, ■, kyllä, k, vastuu, päävastuu`,
    // Ei.
    no: list`ei, –, -, —, ☐, □, ○, ei vastuuta, 0`,
    // Ei päätetty.
    undecided: list`?, ??, epäselvä, ei päätetty, avoin, selvitetään, (x), x?`,
  },

  /** Kuinka pitkällä toimenpide on. */
  status: {
    planned: list`suunniteltu, suunnitteilla, ei aloitettu, aloittamatta, tulossa`,
    ongoing: list`käynnissä, kesken, aloitettu, jatkuva, jatkuvaa, meneillään`,
    done: list`valmis, tehty, toteutettu, toteutunut, päättynyt, suoritettu`,
    delayed: list`myöhässä, viivästynyt, lykätty, siirretty`,
    stopped: list`keskeytetty, peruttu, lopetettu, ei toteudu`,
  },

  /** Miten tavoite etenee. */
  judged: {
    above: list`toteutunut, toteutui, saavutettu, kyllä, vihreä`,
    on: list`osittain toteutunut, toteutui osittain, osittain saavutettu, osittain, keltainen`,
    below: list`ei toteutunut, ei saavutettu, ei, punainen`,
    waiting: list`ei arvioitu`,
  },

  /** Mihin arvo on menossa. */
  trend: {
    rising: list`nouseva, kasvava, nousee, kasvaa, ylös, ↑, ↗`,
    falling: list`laskeva, vähenevä, laskee, vähenee, alas, ↓, ↘`,
    unchanged: list`ennallaan, vakaa, muuttumaton, →`,
  },

  /** Kuukaudet, tammikuu ensin. */
  months: [
    list`tammikuuta, tammikuu, tammikuussa`,
    list`helmikuuta, helmikuu, helmikuussa`,
    list`maaliskuuta, maaliskuu, maaliskuussa`,
    list`huhtikuuta, huhtikuu, huhtikuussa`,
    list`toukokuuta, toukokuu, toukokuussa`,
    list`kesäkuuta, kesäkuu, kesäkuussa`,
    list`heinäkuuta, heinäkuu, heinäkuussa`,
    list`elokuuta, elokuu, elokuussa`,
    list`syyskuuta, syyskuu, syyskuussa`,
    list`lokakuuta, lokakuu, lokakuussa`,
    list`marraskuuta, marraskuu, marraskuussa`,
    list`joulukuuta, joulukuu, joulukuussa`,
  ],

  /** Mitä asiakirjalle on tapahtunut. */
  events: {
    // Se on hyväksytty.
    adopted: list`hyväksytty, päätetty, hyväksyi, hyväksyttiin`,
    // Se on vahvistettu.
    established: list`vahvistettu, laadittu`,
    // Se on muutettu.
    revised: list`tarkistettu, muutettu, päivitetty, tarkistettiin`,
    // Se on voimassa pidempään.
    extended: list`jatkettu, pidennetty`,
    // Se ei ole enää voimassa.
    repealed: list`kumottu, lakkautettu`,
  },
  /** Sanoista ne, jotka ovat lauseen verbejä. */
  verbs: list`hyväksyi, hyväksyttiin, tarkistettiin`,
  /** Pieniä sanoja välissä. */
  by: list`pvm, kokous, kokouksessa, ja, päivämäärä`,

  /** Päättäjät ja lyhenteet. */
  bodies: [
    {
      name: 'Kunnanvaltuusto',
      also: list`kunnanvaltuusto, kunnanvaltuustossa, kunnanvaltuuston, kv, kvalt`,
    },
    { name: 'Kunnanhallitus', also: list`kunnanhallitus, kunnanhallituksessa, kunnanhallituksen, kh` },
    {
      name: 'Kaupunginvaltuusto',
      also: list`kaupunginvaltuusto, kaupunginvaltuustossa, kaupunginvaltuuston`,
    },
    {
      name: 'Kaupunginhallitus',
      also: list`kaupunginhallitus, kaupunginhallituksessa, kaupunginhallituksen`,
    },
    { name: 'Aluevaltuusto', also: list`aluevaltuusto, aluevaltuustossa` },
    { name: 'Hallitus', also: list`valtioneuvosto` },
    { name: 'Eduskunta', also: list`eduskunta` },
  ],

  /** Organisaatioiden nimien loput. */
  organisations: list`
    -lautakunta, -lautakunnat, -hallitus, -valtuusto, -virasto, -osasto, -toimisto, -yksikkö, -yhtiö,
    -liitto, -yhdistys, -yhdistykset, -laitos, -keskus, -toimiala, -jaosto, -johtaja, -päällikkö,
    -koordinaattori, kunta, kunnat, kaupunki, valtio, poliisi, oy, koulut, seurakunta, jaostot`,
  /** Julkaisija nimen jäljessä. */
  publishers: list`kunta, kaupunki, kunnan, kaupungin, hyvinvointialue`,
  /** Sama nimen edellä. */
  publishersBefore: list`region, kuntayhtymä`,

  /** Asiakirjojen lajit. */
  kinds: {
    strategi: list`-strategia, -strategian`,
    program: list`-ohjelma, -ohjelman`,
    plan: list`-suunnitelma, -suunnitelman`,
    policy: list`politiikka, periaatteet, -politiikka`,
    riktlinjer: list`ohjeet, suuntaviivat, ohje, ohjeistus, -ohjeet`,
    regler: list`säännöt, määräykset, -sääntö, -säännöt`,
    mål: list`tavoitteet, tavoite`,
  },

  /** Miten muu asiakirja liittyy. */
  relations: {
    'based-on': list`perustuu, pohjautuu, perustana, pohjana, lähtökohtana, ohjaavat asiakirjat`,
    'part-of': list`osa, kuuluu, liite asiakirjaan`,
    related: list`liittyvät asiakirjat, muut asiakirjat, katso myös, lue lisää, liittyy, viitteet`,
    law: list`-laki, -lait, lainsäädäntö, -asetus, -sopimus, -direktiivi, säädökset, -kaari`,
    replaces: list`korvaa, kumoaa, aiempi versio`,
    'replaced-by': list`korvattu, korvautuu`,
  },

  /** Vuoden osat. */
  partsOfYear: list`
    kevät, keväällä, kesä, kesällä, syksy, syksyllä, talvi, talvella, vuonna, alkuvuosi, loppuvuosi, q1, q2,
    q3, q4`,
  /** Epätarkan luvun edellä. */
  about: list`noin, n., arviolta, vähintään, enintään, yli, alle, lähes, >, <, ≥, ≤, ~`,
  /** Kun arvoa ei ole. */
  missing: list`puuttuu, ei tietoa, ei mitattu, ei saatavilla, -, –, —, .., ..., …, .`,
  /** Kuinka kauan asiakirja on voimassa. */
  valid: list`voimassa, voimassaolo, voimassaoloaika`,
  /** Viimeisen päivän edellä. */
  until: list`asti, saakka, viimeistään, päättyen`,
  /** Mikä on voimassa ilman loppua. */
  openEnded: list`toistaiseksi, kunnes toisin päätetään`,
  /** Kahden nimen välissä. */
  and: list`ja, sekä, &`,
  /** Asiakirjan omistajan edellä. */
  ownedBy: list`
    asiakirjasta vastaa, asiakirjan omistaja, strategiasta vastaa, suunnitelmasta vastaa, ohjelmasta vastaa,
    vastuutaho`,
  /** Virat, joihin voi kirjoittaa. */
  posts: list`
    -koordinaattori, -johtaja, -päällikkö, -sihteeri, -suunnittelija, -asiantuntija, kirjaaja, -neuvoja,
    -kehittäjä, vaihde, asiakaspalvelu, rehtori, puheenjohtaja`,
  /** Puhelinnumeron edellä. */
  phone: list`puhelin, puh, puh., soita`,
  /** Sähköpostiosoitteen edellä. */
  email: list`sähköposti, s-posti, e-mail`,
  /** Verkko-osoitteen edellä. */
  website: list`verkkosivut, verkkosivusto, kotisivut, internet, lue lisää`,
  /** Asian numeron edellä. */
  diary: list`dnro, diaarinumero, asianumero, diaarinro`,

  /** Kuinka usein tai milloin. */
  cycles: list`
    joka vuosi, vuosittain, vuosittainen, tarvittaessa, jatkuvasti, kerran vuodessa,
    vähintään kerran vuodessa, kahdesti vuodessa, valtuustokausittain, kerran valtuustokaudessa,
    joka toinen vuosi, neljännesvuosittain`,
  /** Mitä vastuussa oleva tekee. */
  answers: list`vastaa, vastaavat, päättää, on vastuussa, seuraa, hyväksyy`,
  /** Ennen sitä, mitä joku lupaa tehdä. */
  shall: list`tulee, pitää, on määrä, aikoo`,
  /** Miten asiakirja kutsuu itseään. */
  itself: list`
    asiakirja, asiakirjan, strategia, strategian, ohjelma, ohjelman, suunnitelma, suunnitelman, -strategian,
    -ohjelman, -suunnitelman`,
  /** Sanat otsikon ja asiakirjan nimen välissä. */
  belonging: list`varten`,
  /** Näin alkaa otsikko, joka selittää sanan. */
  explains: list`mikä on, mitä on, mitä tarkoittaa, miksi`,
  /** Mikä tulee ensin. */
  priority: list`ensisijai-, priorisoi-, etusija, painotetaan`,
};
