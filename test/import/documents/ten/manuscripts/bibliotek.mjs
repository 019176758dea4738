import * as b from '../../make/blocks.mjs';

const area = (title, text, want, how) => [
  b.heading(2, title),
  b.paragraph(text),
  b.heading(3, 'Det här vill vi'),
  b.bullets(...want),
  b.heading(3, 'Så gör vi'),
  b.bullets(...how),
];

/** En biblioteksplan: faktatabell, prioriterade områden, styrdokument. */
export const manuscript = () => ({
  title: 'Biblioteksplan',
  header: 'Biblioteksplan för Ekhults kommun',
  blocks: [
    b.title('Biblioteksplan för Ekhults kommun'),
    b.subtitle('2025–2028'),
    {
      kind: 'facts',
      rows: [
        ['Dokumenttyp', 'Plan'],
        ['Fastställd av', 'Kommunfullmäktige'],
        ['Beslutsdatum', '2024-11-25, § 131'],
        ['Diarienummer', 'KUN 2024/58'],
        ['Giltig till och med', '2028-12-31'],
        ['Dokumentansvarig', 'Bibliotekschefen'],
      ],
    },
    b.heading(1, 'Inledning'),
    b.paragraph(
      'Biblioteken i Ekhult är öppna för alla. Planen gäller folkbiblioteket, filialen i Norrby och skolbiblioteken.',
    ),
    b.heading(1, 'Vision'),
    b.paragraph('I Ekhult är biblioteket en plats där alla hittar något nytt.'),
    b.heading(1, 'Prioriterade områden'),
    ...area(
      'Läsning för barn och unga',
      'Barn som läser mycket klarar sig bättre i skolan.',
      ['Varje barn har en bok hemma.', 'Skolbiblioteken har utbildad personal.'],
      ['Ger en bok till alla nyfödda.', 'Bokprat i årskurs 2 och 5.'],
    ),
    ...area(
      'Digital delaktighet',
      'Många behöver hjälp med det som sköts på nätet.',
      ['Alla kan sköta sina ärenden på nätet.'],
      ['Digitalt fik varje torsdag.', 'Lånar ut surfplattor.'],
    ),
    b.heading(1, 'Ansvar'),
    b.table(
      ['Nämnd', 'Ansvar'],
      [
        ['Kultur- och fritidsnämnden', 'Folkbiblioteket\nFilialen i Norrby'],
        ['Barn- och utbildningsnämnden', 'Skolbiblioteken'],
      ],
    ),
    b.heading(1, 'Styrande dokument'),
    b.bullets('Bibliotekslagen (2013:801)', 'Skollagen (2010:800)', 'Kulturprogram för Ekhults kommun'),
    b.heading(1, 'Uppföljning och utvärdering'),
    b.paragraph('Planen följs upp vartannat år och redovisas för kultur- och fritidsnämnden.'),
    b.heading(1, 'Kontakt'),
    b.paragraph('Bibliotekschef, biblioteket@ekhult.example, 0000-12 34 56'),
  ],
});
