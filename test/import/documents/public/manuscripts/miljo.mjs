import * as b from '../../make/blocks.mjs';

/*
 * Ett miljöprogram, efter ”Miljöprogram 2012–2016. Lokala miljömål för Kumla kommun”, Kumla kommun, antaget 2012-05-21.
 * Omslag, rubriker, ordning, etappmålen för klimat och för inköp av livsmedel är dokumentets. Meningarna är skrivna på
 * nytt. Två av de fem fokusområdena är med; tabellen över koldioxid, dokumenten med anknytning och uppdragen i bilaga 2 är
 * ifyllda efter rubrikerna.
 */
export const manuscript = () => ({
  title: 'Miljöprogram 2012–2016',
  header: 'Miljöprogram 2012–2016',
  blocks: [
    b.title('Miljöprogram 2012–2016'),
    b.subtitle('Lokala miljömål för Kumla kommun'),
    b.paragraph('Antaget av kommunfullmäktige 2012-05-21', { centred: true }),
    b.pageBreak(),
    b.contents('Innehåll', [
      [1, 'INLEDNING', 3],
      [1, 'VAD ÄR MILJÖMÅL?', 4],
      [2, 'NATIONELLA MILJÖKVALITETSMÅL', 4],
      [2, 'REGIONALA MILJÖMÅL – ÖREBRO LÄNS MILJÖMÅL', 4],
      [2, 'LOKALA MILJÖMÅL – KUMLA KOMMUNS MILJÖMÅL', 5],
      [1, 'LÄSHÄNVISNING', 5],
      [1, 'FRAMTAGANDET AV MILJÖPROGRAMMET', 6],
      [1, 'GENOMFÖRANDE OCH UPPFÖLJNING', 6],
      [1, 'KOMMUNALA DOKUMENT MED ANKNYTNING TILL MILJÖPROGRAMMET', 7],
      [1, 'BEGRÄNSAD KLIMATPÅVERKAN (MILJÖMÅL 1)', 8],
      [1, 'GIFTFRI MILJÖ (MILJÖMÅL 4)', 11],
      [1, 'REFERENSER', 22],
      [1, 'BILAGA 1 ORDLISTA', 23],
      [1, 'BILAGA 2 – ÅTGÄRDER FÖRDELADE PÅ NÄMNDER OCH BOLAG', 25],
    ]),
    b.pageBreak(),
    b.heading(1, 'INLEDNING'),
    b.paragraph(
      'Miljöprogrammet gäller för hela Kumla kommun och för kommunens bolag. Det visar vägen för nämndernas miljöarbete och ersätter kommunens tidigare miljöprogram.',
    ),
    b.heading(1, 'VAD ÄR MILJÖMÅL?'),
    b.paragraph('Ett miljömål säger hur miljön ska vara när arbetet är klart.'),
    b.heading(2, 'NATIONELLA MILJÖKVALITETSMÅL'),
    b.paragraph(
      'Riksdagen har beslutat om sexton miljökvalitetsmål. Tillsammans beskriver de ett samhälle där de stora miljöproblemen är lösta.[^Mål 16, Ett rikt växt- och djurliv, kom till 2005.]',
    ),
    b.heading(2, 'REGIONALA MILJÖMÅL – ÖREBRO LÄNS MILJÖMÅL'),
    b.paragraph('Länsstyrelsen har gjort om de nationella målen till mål för Örebro län.'),
    b.heading(2, 'LOKALA MILJÖMÅL – KUMLA KOMMUNS MILJÖMÅL'),
    b.heading(3, 'Fem fokusområden'),
    b.bullets(
      'Begränsad klimatpåverkan',
      'Giftfri miljö',
      'Ingen övergödning',
      'God bebyggd miljö',
      'Ett rikt växt- och djurliv',
    ),
    b.heading(1, 'LÄSHÄNVISNING'),
    b.paragraph(
      'Varje fokusområde börjar med en bakgrund. Därefter kommer läget i kommunen, etappmålen, åtgärderna och hur målen följs upp. Ord med stjärna förklaras i bilaga 1.',
    ),
    b.heading(1, 'FRAMTAGANDET AV MILJÖPROGRAMMET'),
    b.paragraph(
      'En arbetsgrupp för varje fokusområde har skrivit förslagen, med tjänstemän från alla förvaltningar och bolag. Förslaget har varit på remiss hos nämnder, partier och föreningar.',
    ),
    b.heading(1, 'GENOMFÖRANDE OCH UPPFÖLJNING'),
    b.paragraph(
      'Nämnder och bolag för in åtgärderna i sina verksamhetsplaner. Programmet följs upp varje år i ett miljöbokslut, som miljö- och byggnadsnämnden lämnar till kommunfullmäktige.',
    ),
    b.heading(1, 'KOMMUNALA DOKUMENT MED ANKNYTNING TILL MILJÖPROGRAMMET'),
    b.bullets('Översiktsplan för Kumla kommun', 'Energi- och klimatplan', 'Avfallsplan', 'Naturvårdsplan'),
    b.heading(1, 'BEGRÄNSAD KLIMATPÅVERKAN (MILJÖMÅL 1)'),
    b.paragraph(
      '*Nationellt miljökvalitetsmål: Halten av växthusgaser i luften ska hållas på en nivå där människan inte påverkar klimatet på ett farligt sätt.*',
    ),
    b.heading(2, 'BAKGRUND'),
    b.paragraph('När olja, kol och gas bränns blir det varmare på jorden. Mest släpper trafiken ut.'),
    b.heading(2, 'HUR SER DET UT I KUMLA KOMMUN?'),
    b.paragraph('Många Kumlabor pendlar till Örebro. De flesta kör bil, fast tåget tar tio minuter.'),
    b.table(
      ['Koldioxid, ton per invånare', '1990', '2000', '2008'],
      [
        ['Transporter', '2,4', '2,6', '2,5'],
        ['Uppvärmning', '1,9', '1,1', '0,6'],
      ],
    ),
    b.heading(2, 'ETAPPMÅL'),
    b.bullets(
      'År 2020 är utsläppen av koldioxid i Kumla kommun 40 procent lägre än 2008.',
      'Resandet med kollektivtrafik ska fördubblas.',
    ),
    b.heading(2, 'SÅ NÅR VI MÅLEN!'),
    b.bullets(
      'Spara energi i kommunens fastigheter.',
      'Välja fordon som drar lite och går på förnybart bränsle.',
      'Bygga ut pendlarparkeringen vid resecentrum.',
    ),
    b.heading(2, 'UPPFÖLJNING'),
    b.paragraph(
      'Etappmålen följs upp med länsstyrelsens statistik över utsläpp och Länstrafikens statistik över resor.',
    ),
    b.heading(1, 'GIFTFRI MILJÖ (MILJÖMÅL 4)'),
    b.heading(2, 'BAKGRUND'),
    b.paragraph('Det finns kemikalier i nästan allt vi köper. Många vet vi för lite om.'),
    b.heading(2, 'HUR SER DET UT I KUMLA KOMMUN?'),
    b.paragraph('Kvarntorpsområdet hör till landets mest förorenade platser efter åren med skifferolja.'),
    b.heading(2, 'ETAPPMÅL'),
    b.bullets(
      'År 2016 är minst 35 procent av de livsmedel som kommunen köper ekologiska eller närodlade.',
      'Kommunen använder mindre kemiska bekämpningsmedel i parker och skog.',
    ),
    b.heading(2, 'SÅ NÅR VI MÅLEN!'),
    b.bullets('Ställa miljökrav i alla upphandlingar av mat.', 'Rensa ogräs med ånga.'),
    b.heading(2, 'UPPFÖLJNING'),
    b.paragraph('Kostenheten redovisar inköpen en gång om året.'),
    b.heading(1, 'REFERENSER'),
    b.bullets('Miljömål i Örebro län, Länsstyrelsen i Örebro län', 'www.miljomal.se'),
    b.heading(1, 'BILAGA 1 ORDLISTA'),
    b.table(
      ['Ord', 'Betydelse'],
      [
        ['Etappmål', 'Mål på vägen, med ett årtal.'],
        ['Växthusgas', 'Gas som håller kvar värme, till exempel koldioxid och metan.'],
      ],
    ),
    b.heading(1, 'BILAGA 2 – ÅTGÄRDER FÖRDELADE PÅ NÄMNDER OCH BOLAG'),
    b.heading(2, 'Kommunstyrelsen'),
    b.table(
      ['Nr', 'Åtgärd', 'Miljömål', 'Klart'],
      [
        ['1.1', 'Ta fram en resepolicy', '1', '2013'],
        ['4.1', 'Skriva in miljökrav i upphandlingspolicyn', '4', '2012'],
      ],
    ),
    b.heading(2, 'Kumla Bostäder AB'),
    b.table(
      ['Nr', 'Åtgärd', 'Miljömål', 'Klart'],
      [['1.2', 'Tilläggsisolera hus från 1960-talet', '1', '2016']],
    ),
  ],
});
