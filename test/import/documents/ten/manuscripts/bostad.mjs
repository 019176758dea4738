import * as b from '../../make/blocks.mjs';

/** Riktlinjer för bostadsförsörjning: nyckeltal över åren, åtgärder med status, samråd, lagar. */
export const manuscript = () => ({
  title: 'Riktlinjer för bostadsförsörjning',
  header: 'Åsviks kommun - Riktlinjer för bostadsförsörjning',
  blocks: [
    b.title('Riktlinjer för bostadsförsörjning'),
    b.subtitle('Åsviks kommun, perioden 2024–2028'),
    {
      kind: 'facts',
      rows: [
        ['Typ av styrdokument', 'Beslutande organ', 'Beslutsdatum', 'Diarienummer'],
        ['Riktlinjer', 'Kommunfullmäktige', '2024-02-26', 'KS 2022/719'],
        ['Dokumentansvarig', 'Gäller för', 'Gäller till', 'Reviderad'],
        ['Planeringschefen', 'Hela kommunkoncernen', '2028-12-31', ''],
      ],
    },
    b.heading(1, 'Läget på bostadsmarknaden'),
    b.paragraph(
      'Åsvik växer med ungefär hundra personer om året. Det byggs, men inte det som flest efterfrågar.',
    ),
    b.heading(2, 'Nyckeltal'),
    b.table(
      ['Indikator', '2021', '2022', '2023', 'Mål 2028'],
      [
        ['Färdigställda bostäder (antal)', '64', '48', '39', '100'],
        ['Hushåll i bostadskön (antal)', '1 210', '1 345', '1 402', '800'],
        ['Andel hyresrätter (%)', '21,5', '21,8', '22,1', '27'],
      ],
    ),
    b.heading(1, 'Inriktningsmål'),
    b.heading(2, 'Bygg det som saknas'),
    b.paragraph('Kommunen styr mot små och medelstora hyresrätter nära kollektivtrafik.'),
    b.heading(2, 'Alla ska kunna bo'),
    b.paragraph('Den som inte själv kan få en bostad ska få stöd innan det blir akut.'),
    b.heading(2, 'Hela kommunen lever'),
    b.paragraph('Det ska gå att flytta till något mindre utan att lämna sin by.'),
    b.heading(1, 'Handlingsplan'),
    b.table(
      ['Nr', 'Aktivitet', 'Ansvarig', 'Tidplan', 'Status'],
      [
        ['1', 'Ta fram detaljplan för Hamnkvarteret', 'Byggnadsnämnden', '2024–2025', 'Pågår'],
        ['2', 'Köpa mark i Östra Åsvik', 'Kommunstyrelsen', '2026', 'Ej påbörjad'],
        ['3', 'Starta bostad först för hemlösa', 'Socialnämnden', '2024', 'Klar'],
        ['4', 'Bygga seniorbostäder i Lillby', 'Åsviksbostäder AB', '2027', 'Ej påbörjad'],
      ],
    ),
    b.heading(1, 'Samråd'),
    b.paragraph(
      'Förslaget var på samråd 1 mars–30 april 2023 med länsstyrelsen, regionen och grannkommunerna.',
    ),
    b.heading(1, 'Lagstiftning'),
    b.bullets('Lag (2000:1383) om kommunernas bostadsförsörjningsansvar', 'Plan- och bygglagen (2010:900)'),
    b.heading(1, 'Uppföljning'),
    b.paragraph('Nyckeltalen uppdateras varje år i mars. Planeringschefen rapporterar till kommunstyrelsen.'),
  ],
});
