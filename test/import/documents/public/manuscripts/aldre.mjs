import * as b from '../../make/blocks.mjs';

const n = (number) => ({ number, numbering: 'outline' });

/*
 * En plan för äldreomsorgen, efter ”Äldreomsorgsplan”, Krokoms kommun, fastställd 2014-10-01. Omslagets förklaringar till
 * styrdokumenten, dess faktarader och de numrerade rubrikerna är dokumentets. Meningarna är skrivna på nytt; siffrorna om
 * befolkningen och uppdragen i kapitel 4 är ifyllda efter planens mönster.
 */
export const manuscript = () => ({
  title: 'Äldreomsorgsplan',
  header: 'Krokoms kommun – Äldreomsorgsplan',
  blocks: [
    b.title('Äldreomsorgsplan'),
    b.paragraph('Krokoms kommuns styrdokument', { centred: true }),
    b.paragraph('STRATEGI – avgörande vägval för att nå målen'),
    b.paragraph('PROGRAM – verksamheter och metoder i riktning mot målen'),
    b.paragraph('**PLAN** – aktiviteter, tidsram och ansvar'),
    b.paragraph('POLICY – Krokoms kommuns hållning'),
    b.paragraph('RIKTLINJER – rekommenderade sätt att agera'),
    b.paragraph('REGLER – absoluta gränser och ska-krav'),
    b.paragraph('Fastställt av: Kommunfullmäktige'),
    b.paragraph('Datum: 2014-10-01'),
    b.paragraph('För revidering ansvarar: Socialförvaltningen'),
    b.paragraph('Dokumentet gäller för: Socialförvaltningen'),
    b.paragraph('Dokumentet gäller till och med: 2014-2024'),
    b.pageBreak(),
    b.contents('Innehåll', [
      [1, '1 Inledning', 5],
      [2, '1.1 Varför en äldreomsorgsplan?', 5],
      [2, '1.2 Lagar och nationella styrdokument', 6],
      [2, '1.3 Regionala styrdokument', 7],
      [2, '1.4 Lokala styrdokument', 7],
      [1, '2 Äldreomsorg i Krokoms kommun', 9],
      [2, '2.1 Allmänt', 9],
      [2, '2.2 Stöd i hemmet', 10],
      [1, '3 Befolkning', 12],
      [1, '4 Utvecklingsområden', 13],
      [1, '5 Uppföljning', 15],
    ]),
    b.pageBreak(),
    b.heading(1, 'Inledning', n('1')),
    b.heading(2, 'Varför en äldreomsorgsplan?', n('1.1')),
    b.paragraph(
      'Antalet äldre ökar. Planen ska visa hur omsorgen behöver utvecklas under tio år, så att besluten kan tas i tid.',
    ),
    b.heading(2, 'Lagar och nationella styrdokument', n('1.2')),
    b.bullets(
      'Socialtjänstlagen (2001:453)',
      'Hälso- och sjukvårdslagen (1982:763)',
      'Lag (2009:724) om nationella minoriteter och minoritetsspråk',
      'Nationell värdegrund för äldreomsorgen',
    ),
    b.heading(2, 'Regionala styrdokument', n('1.3')),
    b.paragraph('Äldreplan för Jämtlands län, Regionförbundet'),
    b.heading(2, 'Lokala styrdokument', n('1.4')),
    b.bullets(
      'Vision 2020, antagen av kommunfullmäktige',
      'Bostadsförsörjningsprogram',
      'Demensprogram, socialnämnden',
    ),
    b.heading(1, 'Äldreomsorg i Krokoms kommun', n('2')),
    b.heading(2, 'Allmänt', n('2.1')),
    b.heading(3, '2.1.1 Krokoms kommun som samisk förvaltningskommun'),
    b.paragraph(
      'Krokom hör till förvaltningsområdet för samiska. Den som vill ska få omsorg av personal som talar språket.',
    ),
    b.heading(3, '2.1.2 Biståndsbeslut'),
    b.paragraph('En handläggare utreder vad den äldre behöver och fattar beslut enligt socialtjänstlagen.'),
    b.heading(3, '2.1.3 Avgift och maxtaxa'),
    b.paragraph('Ingen betalar mer än maxtaxan, som staten bestämmer.'),
    b.heading(2, 'Stöd i hemmet', n('2.2')),
    b.heading(3, '2.2.1 Bostadsanpassning'),
    b.paragraph(
      'Bygg- och miljönämnden ger bidrag till ramper, dörröppnare och annat som gör hemmet lättare att bo i.',
    ),
    b.heading(3, '2.2.2 Hemtjänst'),
    b.paragraph('Hemtjänsten hjälper till dygnet runt i hela kommunen, också i fjälldalarna.'),
    b.heading(1, 'Befolkning', n('3')),
    b.paragraph('Tabell 1. Invånare i Krokoms kommun, prognos'),
    b.table(
      ['Ålder', '2013', '2018', '2023', 'Förändring'],
      [
        ['65–79 år', '2 150', '2 420', '2 480', '+330'],
        ['80 år och äldre', '660', '690', '870', '+210'],
      ],
    ),
    b.heading(1, 'Utvecklingsområden', n('4')),
    b.heading(2, 'Att bo kvar', n('4.1')),
    b.paragraph('**Inriktning:** Den som vill ska kunna bo kvar hemma med stöd.'),
    b.table(
      ['Uppdrag', 'Ansvarig', 'Tidsram', 'Kostnad'],
      [
        ['Pröva nattillsyn med kamera', 'Socialförvaltningen', '2015', '250 tkr'],
        ['Utbilda personalen i samisk kultur', 'Socialförvaltningen', '2015–2016', 'Statsbidrag'],
        ['Starta en träffpunkt i Föllinge', 'Socialnämnden', '2016', '400 tkr per år'],
      ],
    ),
    b.heading(2, 'Särskilt boende', n('4.2')),
    b.paragraph('**Inriktning:** Det finns plats för den som inte längre klarar sig hemma.'),
    b.table(
      ['Uppdrag', 'Ansvarig', 'Tidsram', 'Kostnad'],
      [
        ['Bygga om Blomstergården till demensboende', 'Krokomsbostäder AB', '2018', '42 mnkr'],
        ['Se över behovet av korttidsplatser', 'Socialförvaltningen', 'Löpande', 'Inom ram'],
      ],
    ),
    b.heading(1, 'Uppföljning', n('5')),
    b.paragraph(
      'Socialnämnden följer upp planen vartannat år och redovisar för kommunfullmäktige. Pensionärsrådet har lämnat synpunkter på planen och ska höras vid varje uppföljning.',
    ),
  ],
});
