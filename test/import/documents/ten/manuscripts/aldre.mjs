import * as b from '../../make/blocks.mjs';

/** En plan för äldreomsorgen: förord, vision, värdegrund, mål med delmål, åtgärdslista, finansiering. */
export const manuscript = () => ({
  title: 'Äldreomsorgsplan 2030',
  header: 'Äldreomsorgsplan 2030',
  blocks: [
    b.paragraph('STENVIKS KOMMUN', { centred: true }),
    b.title('Äldreomsorgsplan 2030'),
    b.paragraph('Version 2', { centred: true }),
    b.paragraph('Antagen av KF 2022-12-12 § 118. Reviderad 2024-04-22.', { centred: true }),
    b.pageBreak(),
    b.heading(1, 'Förord'),
    b.paragraph(
      'Vi blir fler som blir gamla, och vi blir äldre än förr. Det är en framgång som kräver att vi tänker nytt.',
    ),
    b.paragraph('*Socialnämndens ordförande*'),
    b.heading(1, 'Vår vision'),
    b.quote('”Hemma i hela livet”'),
    b.heading(1, 'Värdegrund'),
    b.bullets('Självbestämmande', 'Trygghet', 'Meningsfullhet'),
    b.heading(1, 'Mål'),
    b.heading(2, 'Mål 1. Ett hem som passar'),
    b.paragraph('Den som blir äldre ska kunna bo kvar eller hitta något bättre.'),
    b.paragraph('Delmål:'),
    b.bullets(
      'Sextio nya trygghetsbostäder byggs.',
      'Ingen väntar längre än tre månader på ett särskilt boende.',
    ),
    b.heading(2, 'Mål 2. Personal som stannar'),
    b.paragraph('God omsorg ges av dem som trivs och kan sitt yrke.'),
    b.paragraph('Delmål:'),
    b.bullets('Nio av tio har undersköterskeexamen.', 'Sjukfrånvaron är högst sex procent.'),
    b.heading(1, 'Åtgärder'),
    b.numbers(
      'Utreda platsen för ett nytt äldreboende i Sörby.',
      'Införa fasta team i hemtjänsten.',
      'Ge alla nyanställda en mentor.',
      'Pröva digital tillsyn nattetid.',
    ),
    b.heading(1, 'Finansiering'),
    b.paragraph('Planen ryms inom socialnämndens ram. För trygghetsbostäder söks statligt investeringsstöd.'),
    b.heading(1, 'Revidering'),
    b.paragraph('Planen revideras vart fjärde år. Socialnämnden ansvarar för revideringen.'),
    b.heading(1, 'Ordförklaringar'),
    b.table(
      ['Ord', 'Förklaring'],
      [
        ['Trygghetsbostad', 'Bostad för den som är över 70 år, med gemensamma lokaler.'],
        ['Särskilt boende', 'Bostad med personal dygnet runt, som man får efter beslut.'],
        ['Fast omsorgskontakt', 'Den i personalen som har huvudansvar för en persons stöd.'],
      ],
    ),
    b.heading(1, 'Bilaga 1. Lagar'),
    b.bullets('Socialtjänstlagen (2001:453)', 'Hälso- och sjukvårdslagen (2017:30)'),
  ],
});
