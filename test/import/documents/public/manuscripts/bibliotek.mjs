import * as b from '../../make/blocks.mjs';

/*
 * En biblioteksplan, efter ”Biblioteksplan 2017–2020”, Lessebo kommun, antagen 2017-11-20 (på bibliotekets webbplats).
 * Protokollsutdraget överst, diarienummer, rubriker, fotnoter och paragrafer är dokumentets. Meningarna är skrivna på
 * nytt; mål och mått i tabellen är ifyllda efter rubriken ”Fokusområden och mätning av mål”.
 */
export const manuscript = () => ({
  title: 'Biblioteksplan 2017-2020',
  header: 'Lessebo kommun',
  blocks: [
    b.heading(1, 'Uppdaterad information'),
    b.paragraph('Kopia ur:'),
    b.paragraph('SAMMANTRÄDESPROTOKOLL'),
    b.paragraph('Kultur- och fritidsutskottet'),
    b.paragraph('Sammanträdesdatum 2021-03-24'),
    b.paragraph(
      'Kultur- och fritidsutskottet föreslår att biblioteksplanen ska aktualiseras och fortsätta att gälla under 2021.',
    ),
    b.paragraph('Dnr 2021/97-1.2.1'),
    b.title('Biblioteksplan 2017-2020'),
    b.paragraph('antagen av Kommunfullmäktige 2017-11-20 Dnr 2017/130-88'),
    b.contents('Innehåll', [
      [1, 'Biblioteken och biblioteksplanen i sitt sammanhang', 2],
      [2, 'Nationell nivå', 2],
      [2, 'Regional nivå', 2],
      [2, 'Kommunal nivå', 3],
      [1, 'Fokusområden och mätning av mål', 3],
      [1, 'Biblioteken i Lessebo kommun', 4],
      [2, 'Det nära, personliga biblioteket', 4],
      [1, 'Samverkan', 6],
      [1, 'Referenslista', 7],
    ]),
    b.heading(1, 'Biblioteken och biblioteksplanen i sitt sammanhang'),
    b.heading(2, 'Nationell nivå'),
    b.paragraph(
      'I bibliotekslagen står vad de allmänna biblioteken ska verka för.[^Bibliotekslag (2013:801) 2 §] Lagen säger också att kommunen ska ha en biblioteksplan.[^Bibliotekslag (2013:801) 17 §] Planen ska visa vad biblioteken gör och göra det lättare att följa upp dem.',
    ),
    b.paragraph('Elevers rätt till skolbibliotek står i skollagen.[^Skollag (2010:800) 2 kap. 36 §]'),
    b.paragraph('Skolbiblioteket kan, enligt läroplanen, medverka till'),
    b.bullets(
      'att alla elever når kunskapsmålen',
      'att eleverna utvecklar förmåga att hantera information',
      'att eleverna utvecklar språklig förmåga',
    ),
    b.heading(2, 'Regional nivå'),
    b.paragraph('Regionbiblioteket i Kronoberg ger stöd, fortbildning och transporter mellan biblioteken.'),
    b.heading(2, 'Kommunal nivå'),
    b.paragraph(
      'Kommunstyrelsen ansvarar för folkbiblioteken. Utbildningsnämnden ansvarar för skolbiblioteken.',
    ),
    b.heading(1, 'Fokusområden och mätning av mål'),
    b.paragraph('Under planens fyra år är tre områden i fokus.'),
    b.table(
      ['Fokusområde', 'Mål', 'Mäts genom', '2016', '2020'],
      [
        ['Barn och ungdomar', 'Alla förskolor lånar böcker', 'Andel förskolor', '60 %', '100 %'],
        ['Läsfrämjande', 'Utlånen ökar', 'Lån per invånare', '5,8', '6,5'],
        ['Tillgänglighet', 'Biblioteken har mer öppet', 'Öppettimmar per vecka', '48', '70'],
      ],
    ),
    b.heading(1, 'Biblioteken i Lessebo kommun'),
    b.paragraph('Bibliotek finns i Lessebo, Hovmantorp, Kosta och Skruv.'),
    b.heading(2, 'Det nära, personliga biblioteket'),
    b.paragraph('Den som kommer till biblioteket ska bli sedd och få hjälp.'),
    b.heading(2, 'Bibliotekspersonal'),
    b.paragraph('Personalen ska vara utbildad och få fortbildning varje år.'),
    b.heading(2, 'Barn och ungdomar'),
    b.paragraph('Biblioteket ska'),
    b.bullets(
      'ge alla nyfödda en bok i gåva',
      'besöka alla klasser i årskurs 4',
      'ordna sommarläsning på lovet',
    ),
    b.heading(2, 'Personer med funktionsnedsättning'),
    b.paragraph('Talböcker, lättläst och böcker i storstil ska finnas på alla bibliotek.'),
    b.heading(2, 'Personer med annat modersmål och nationella minoriteter'),
    b.paragraph('Biblioteket ska köpa in böcker på de språk som talas i kommunen och på finska.'),
    b.heading(2, 'Tillgänglighet'),
    b.paragraph('Biblioteket ska'),
    b.bullets('införa meröppet i Hovmantorp senast 2019', 'köra hem böcker till den som inte kan komma'),
    b.heading(1, 'Samverkan'),
    b.heading(2, 'Samverkan med andra bibliotek'),
    b.paragraph('Bibliotekskatalogen delas med kommunerna i Kronobergs län.'),
    b.heading(2, 'Samverkan med andra aktörer'),
    b.bullets('Studieförbund', 'Föreningar', 'Barnavårdscentralen'),
    b.heading(1, 'Referenslista'),
    b.bullets(
      'Bibliotekslag (2013:801)',
      'Skollag (2010:800)',
      'Läroplan för grundskolan, förskoleklassen och fritidshemmet 2011',
      'Unescos folkbiblioteksmanifest',
    ),
  ],
});
