import * as b from '../../make/blocks.mjs';

const numbered = (number) => ({ number, numbering: 'outline' });

/** Ett miljöprogram: fokusområden med mål, delmål och åtgärder i tabeller. */
export const manuscript = () => ({
  title: 'Miljöprogram 2024–2030',
  header: 'Granviks kommun | Miljöprogram 2024–2030',
  blocks: [
    b.title('Miljöprogram 2024–2030'),
    b.subtitle('Granviks kommun'),
    b.paragraph('Antaget av kommunfullmäktige den 17 juni 2024, § 86', { centred: true }),
    b.paragraph('Dnr KS 2023/412', { centred: true }),
    b.pageBreak(),
    b.contents('Innehållsförteckning', [
      [1, '1 Inledning', 3],
      [1, '2 Så är programmet uppbyggt', 3],
      [1, '3 Fokusområden', 4],
      [2, '3.1 Klimat och energi', 4],
      [2, '3.2 Vatten och natur', 5],
      [1, '4 Begrepp', 6],
      [1, '5 Uppföljning', 6],
    ]),
    b.pageBreak(),
    b.heading(1, 'Inledning', numbered('1')),
    b.paragraph(
      'Granvik har sjöar, skog och ett jordbruk som många lever av. Programmet talar om vad kommunen vill uppnå för miljön fram till 2030, och vem som gör vad.[^Programmet ersätter Miljöplan 2016–2023.]',
    ),
    b.heading(1, 'Så är programmet uppbyggt', numbered('2')),
    b.paragraph(
      'Programmet har två fokusområden. Varje område har ett mål, några delmål och en tabell med åtgärder.',
    ),
    b.heading(1, 'Fokusområden', numbered('3')),
    b.heading(2, 'Klimat och energi', numbered('3.1')),
    b.paragraph('**Mål:** Kommunens egen verksamhet är klimatneutral senast 2030.'),
    b.paragraph('**Delmål**'),
    b.bullets(
      'Utsläppen från tjänsteresor halveras till 2027.',
      'All ny belysning är energisnål.',
      'Minst hälften av maten som serveras är ekologisk.',
    ),
    b.table(
      ['Åtgärd', 'Ansvarig', 'Klart senast'],
      [
        ['Byta ut kommunens fossildrivna bilar', 'Tekniska nämnden', '2027'],
        ['Sätta solceller på Ängsskolans tak', 'Granviksbostäder AB', '2026'],
        ['Räkna klimatpåverkan av alla inköp', 'Kommunstyrelsen', '2025'],
      ],
    ),
    b.heading(2, 'Vatten och natur', numbered('3.2')),
    b.paragraph('**Mål:** Alla sjöar i kommunen har god ekologisk status.'),
    b.paragraph('**Delmål**'),
    b.bullets('Enskilda avlopp som brister åtgärdas.', 'Två nya naturreservat bildas.'),
    b.table(
      ['Åtgärd', 'Ansvarig', 'Klart senast'],
      [
        ['Inventera avloppen runt Lillsjön', 'Miljö- och byggnämnden', '2025'],
        ['Anlägga en våtmark vid Kvarnbäcken', 'Tekniska nämnden', '2028'],
      ],
    ),
    b.heading(1, 'Begrepp', numbered('4')),
    b.paragraph('**Klimatneutral** – när utsläppen inte är större än vad naturen kan ta upp.'),
    b.paragraph('**Ekosystemtjänst** – nytta som människor får av naturen utan att betala för den.'),
    b.heading(1, 'Uppföljning', numbered('5')),
    b.paragraph(
      'Programmet följs upp varje år i samband med årsredovisningen. Kommunstyrelsen ansvarar för uppföljningen.',
    ),
  ],
});
