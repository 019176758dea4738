import * as b from '../../make/blocks.mjs';

/** Mål och budget: fullmäktiges mål, nämndernas mål, indikatorer, uppdrag. */
export const manuscript = () => ({
  title: 'Mål och budget 2026',
  header: 'Rönnlidens kommun, Mål och budget 2026',
  blocks: [
    b.title('Mål och budget 2026'),
    b.subtitle('med plan för 2027–2028'),
    b.paragraph('Rönnlidens kommun', { centred: true }),
    b.paragraph('Kommunfullmäktige 2025-11-24 § 152', { centred: true }),
    b.pageBreak(),
    b.contents('Innehåll', [
      [1, 'Kommunstyrelsens ordförande har ordet', 3],
      [1, 'Vision 2040', 4],
      [1, 'Kommunfullmäktiges mål', 4],
      [1, 'Finansiella mål', 5],
      [1, 'Uppdrag till nämnderna', 6],
    ]),
    b.pageBreak(),
    b.heading(1, 'Kommunstyrelsens ordförande har ordet'),
    b.paragraph('Ekonomin är stram, men vi sparar inte på skolan. Det är där framtiden finns.'),
    b.heading(1, 'Vision 2040'),
    b.paragraph('Rönnliden är platsen man längtar till och stannar på.'),
    b.heading(1, 'Kommunfullmäktiges mål'),
    b.heading(2, 'Mål 1: Alla elever klarar skolan'),
    b.paragraph('Varje elev ska lämna grundskolan med behörighet till gymnasiet.'),
    b.table(
      ['Indikator', 'Utfall 2023', 'Utfall 2024', 'Målvärde 2026'],
      [
        ['Elever behöriga till gymnasiet, andel (%)', '84,2', '86,0', '92'],
        ['Elever som känner sig trygga, andel (%)', '79', '81', '90'],
      ],
    ),
    b.heading(2, 'Mål 2: Fler i arbete'),
    b.paragraph('Den som kan arbeta ska arbeta eller studera.'),
    b.table(
      ['Indikator', 'Utfall 2023', 'Utfall 2024', 'Målvärde 2026'],
      [
        ['Arbetslöshet 18–64 år (%)', '7,9', '7,4', '6,0'],
        ['Företagsklimat enligt Insikt (index)', '71', 'saknas', '76'],
      ],
    ),
    b.heading(2, 'Nämndernas mål'),
    b.table(
      ['Nämnd', 'Mål'],
      [
        ['Barn- och utbildningsnämnden', 'Frånvaron i grundskolan minskar'],
        ['Socialnämnden', 'Fler lämnar försörjningsstöd för arbete'],
      ],
    ),
    b.heading(1, 'Finansiella mål'),
    b.bullets(
      'Resultatet är minst en procent av skatter och bidrag.',
      'Investeringarna betalas till hälften med egna medel.',
    ),
    b.heading(1, 'Uppdrag till nämnderna'),
    b.table(
      ['Uppdrag', 'Nämnd', 'Redovisas', 'Finansiering'],
      [
        ['Utreda en gemensam växel med grannkommunerna', 'Kommunstyrelsen', 'Juni 2026', 'Inom ram'],
        ['Förlänga öppettiderna på fritidsgården', 'Kultur- och fritidsnämnden', 'December 2026', '400 tkr'],
        ['Rusta upp Björkskolans matsal', 'Tekniska nämnden', '2027', 'Investeringsbudget'],
      ],
    ),
    b.heading(1, 'Uppföljning'),
    b.paragraph('Målen följs upp i delårsrapporten per den 31 augusti och i årsredovisningen.'),
  ],
});
