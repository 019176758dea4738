import * as b from '../../make/blocks.mjs';

/*
 * Riktlinjer för bostadsförsörjningen, efter ”Riktlinjer för Ulricehamns kommuns bostadsförsörjning”, Ulricehamns kommun,
 * 2016, § 147. Omslagets rader, kommunens förklaring av sina styrdokument, målet 25 000 invånare 2025 och behovet av
 * 100 bostäder om året är dokumentets. Dagen för beslutet fanns inte i den text som gick att läsa. Meningarna är skrivna på nytt; målens
 * insatser och tabellerna är ifyllda efter mönstret för sådana riktlinjer.
 */
export const manuscript = () => ({
  title: 'Riktlinjer för Ulricehamns kommuns bostadsförsörjning',
  header: 'Riktlinjer för Ulricehamns kommuns bostadsförsörjning',
  blocks: [
    b.paragraph('Strategi   Program   Plan   Policy   **Riktlinjer**   Regler', { centred: true }),
    b.paragraph('Styrdokument', { centred: true }),
    b.title('Riktlinjer för Ulricehamns kommuns bostadsförsörjning'),
    b.paragraph('ANTAGET AV: Kommunfullmäktige'),
    b.paragraph('DATUM: 2016, § 147'),
    b.paragraph('ANSVAR UPPFÖLJNING/UPPDATERING: Samhällsbyggnadschef'),
    b.paragraph('GÄLLER TILL OCH MED: 2019'),
    b.pageBreak(),
    b.heading(1, 'Våra styrdokument'),
    b.paragraph('**(Normerande)**'),
    b.table(
      ['Dokument', 'Innebörd'],
      [
        ['Policy', 'Vår hållning, övergripande'],
        ['Riktlinjer', 'Rekommenderade sätt att agera'],
        ['Regler', 'Absoluta gränser och ska-krav'],
      ],
    ),
    b.paragraph('**(Aktiverande)**'),
    b.table(
      ['Dokument', 'Innebörd'],
      [
        ['Strategi', 'Avgörande vägval från fullmäktigeberedningar'],
        ['Program', 'Avgörande vägval från andra än fullmäktigeberedningar'],
        ['Plan', 'Uppdrag, tidsram och ansvar'],
      ],
    ),
    b.heading(1, 'Sammanfattning'),
    b.paragraph(
      'Ulricehamn växer. För att alla ska få plats behövs omkring 100 nya bostäder om året fram till 2025, mest hyresrätter med två och tre rum.',
    ),
    b.heading(1, '1. Inledning'),
    b.heading(2, '1.1 Lagens krav'),
    b.paragraph(
      'Varje kommun ska ha riktlinjer för bostadsförsörjningen, som fullmäktige antar varje mandatperiod.[^Lag (2000:1383) om kommunernas bostadsförsörjningsansvar, 1 §.]',
    ),
    b.heading(2, '1.2 Nationella och regionala mål'),
    b.table(
      ['Mål', 'Så tar kommunen hänsyn'],
      [
        ['Väl fungerande bostadsmarknader (nationellt)', 'Planberedskap för fem år'],
        ['Vision Västra Götaland – det goda livet (regionalt)', 'Bostäder nära kollektivtrafik'],
      ],
    ),
    b.heading(1, '2. Nuläge'),
    b.heading(2, '2.1 Befolkning'),
    b.table(
      ['År', '2005', '2010', '2015', 'Prognos 2025'],
      [['Folkmängd', '22 311', '22 753', '23 494', '25 000']],
    ),
    b.heading(2, '2.2 Bostäder'),
    b.table(
      ['Upplåtelseform', 'Andel 2015'],
      [
        ['Äganderätt', '66 %'],
        ['Hyresrätt', '25 %'],
        ['Bostadsrätt', '9 %'],
      ],
    ),
    b.heading(2, '2.3 Särskilda grupper'),
    b.bullets(
      'Unga: få små lägenheter med låg hyra.',
      'Äldre: brist på hus med hiss nära service.',
      'Nyanlända: bostäder för stora familjer saknas.',
    ),
    b.heading(1, '3. Mål och insatser'),
    b.heading(2, 'Mål 1: Det byggs 100 bostäder om året'),
    b.paragraph('Insatser'),
    b.bullets(
      'Kommunen har färdiga detaljplaner för minst 500 bostäder.',
      'Mark anvisas två gånger om året.',
    ),
    b.paragraph('Ansvarig: Samhällsbyggnadsnämnden'),
    b.heading(2, 'Mål 2: Det finns bostäder för alla åldrar'),
    b.paragraph('Insatser'),
    b.bullets('STUBO AB bygger 60 trygghetsbostäder.', 'Sociala kontrakt tecknas med fler hyresvärdar.'),
    b.paragraph('Ansvarig: STUBO AB och Socialtjänsten'),
    b.heading(2, 'Mål 3: Hela kommunen växer'),
    b.paragraph('Insatser'),
    b.bullets('Tomter finns till salu i alla serviceorter.'),
    b.paragraph('Ansvarig: Kommunstyrelsen'),
    b.heading(1, '4. Planerade bostäder'),
    b.table(
      ['Område', 'Antal bostäder', 'Upplåtelseform', 'Byggstart', 'Läge'],
      [
        ['Bronäs', '180', 'Blandat', '2018', 'Detaljplan pågår'],
        ['Bergsäter', '90', 'Småhus', '2017', 'Antagen plan'],
        ['Marbäck', '12', 'Småhus', '2017', 'Antagen plan'],
      ],
    ),
    b.heading(1, '5. Uppföljning'),
    b.paragraph('Samhällsbyggnadschefen följer upp riktlinjerna varje år med nyckeltalen nedan.'),
    b.table(
      ['Nyckeltal', 'Källa', '2014', '2015', 'Mål'],
      [
        ['Färdigställda bostäder', 'SCB', '41', '58', '100'],
        ['Kötid till hyresrätt, månader', 'STUBO AB', '22', '27', 'högst 12'],
      ],
    ),
  ],
});
