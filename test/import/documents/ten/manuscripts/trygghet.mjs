import * as b from '../../make/blocks.mjs';

/** En plan för trygghet: lägesbild, mål med övergripande mål, åtgärdslista i tabell, roller omvänt. */
export const manuscript = () => ({
  title: 'Åtgärdsplan mot brott',
  header: 'Fjällmo kommun',
  blocks: [
    b.title('Trygg i Fjällmo'),
    b.subtitle('Åtgärdsplan mot brott 2025–2026'),
    b.paragraph('Beslutsinstans: Kommunfullmäktige'),
    b.paragraph('Beslutad: 24-09-30 § 77'),
    b.paragraph('Dokumentägare: Säkerhetschefen'),
    b.heading(1, 'Lägesbild'),
    b.paragraph(
      'De flesta i Fjällmo är trygga, men sju av hundra undviker centrum på kvällen. Skadegörelse är det vanligaste brottet.',
    ),
    b.heading(1, 'Övergripande mål'),
    b.paragraph('Fjällmo ska vara en kommun där ingen låter bli att gå ut för att det känns otryggt.'),
    b.heading(1, 'Prioriterade områden'),
    b.heading(2, 'A. Trygga platser'),
    b.paragraph('Vi vill att torg, stationer och parker ska vara levande.'),
    b.paragraph('Vi ska laga det som är trasigt inom två dygn.'),
    b.heading(2, 'B. Tidiga insatser'),
    b.paragraph('Vi vill att inget barn ska hamna i kriminalitet.'),
    b.paragraph('Vi ska samla skola, socialtjänst och polis i en gemensam grupp.'),
    b.heading(1, 'Aktiviteter'),
    b.table(
      ['Nr', 'Vad', 'Vem', 'När', 'Läge'],
      [
        ['A1', 'Trygghetsvandring i centrum', 'Säkerhetschefen', 'Maj 2025', 'Genomförd'],
        ['A2', 'Bättre ljus på gångvägen till stationen', 'Tekniska förvaltningen', '2026', 'Planerad'],
        ['B1', 'Föräldramöten om droger', 'Skolförvaltningen', 'Hösten 2025', 'Pågår'],
        ['B2', 'Sommarjobb åt alla sjuttonåringar', 'Arbetsmarknadsenheten', 'Juni 2025', 'Pågår'],
      ],
    ),
    b.heading(1, 'Vem gör vad'),
    b.table(
      ['Kommunen', 'Polisen', 'Bostadsbolaget'],
      [
        ['Samordnar arbetet', 'Finns synlig i centrum', 'Sköter gårdar och trapphus'],
        ['Följer upp planen', 'Lämnar statistik varje månad', ''],
      ],
    ),
    b.heading(1, 'Uppföljning'),
    b.paragraph('Planen följs upp två gånger om året i det lokala rådet för trygghet.'),
    b.heading(1, 'Andra dokument'),
    b.bullets(
      'Medborgarlöfte 2025, Fjällmo kommun och Polisen',
      'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete',
    ),
  ],
});
