import * as b from '../../make/blocks.mjs';

/** En handlingsplan för nationella minoriteter: lagens krav, åtgärder under rubriker i tabellen, statsbidrag, samråd. */
export const manuscript = () => ({
  title: 'Handlingsplan för nationella minoriteter och minoritetsspråk',
  header: 'Björkdalens kommun / Björkdalenin kunta',
  blocks: [
    b.paragraph('Björkdalens kommun', { centred: true }),
    b.paragraph('Björkdalenin kunta', { centred: true }),
    b.title('Handlingsplan för nationella minoriteter och minoritetsspråk'),
    b.paragraph('2025–2027', { centred: true }),
    b.paragraph('Antagen av: Kommunstyrelsen'),
    b.paragraph('Datum: 2024-12-03'),
    b.paragraph('Diarienr: KS 2024/377'),
    b.paragraph('Giltighetstid: till och med 2027-12-31'),
    b.pageBreak(),
    b.heading(1, '1. Bakgrund'),
    b.paragraph(
      'Björkdalen ingår sedan 2016 i förvaltningsområdet för finska. Det ger invånarna rätt att använda finska i kontakten med kommunen.',
    ),
    b.heading(2, '1.1 Lagen'),
    b.paragraph(
      'Handlingsplanen utgår från lagen (2009:724) om nationella minoriteter och minoritetsspråk och från språklagen (2009:600).',
    ),
    b.heading(2, '1.2 Definitioner'),
    b.paragraph(
      '**Nationell minoritet:** en grupp med lång historia i landet som vill behålla sin särart. I Sverige är det judar, romer, samer, sverigefinnar och tornedalingar.',
    ),
    b.paragraph(
      '**Förvaltningsområde:** kommuner där finska, meänkieli eller samiska har ett starkare skydd.',
    ),
    b.heading(1, '2. Målgrupp'),
    b.paragraph('Planen vänder sig till förtroendevalda och till alla som arbetar i kommunen.'),
    b.heading(1, '3. Mål'),
    b.bullets(
      'Den som vill kan få omsorg på finska.',
      'Barn möter minoriteternas språk och kultur i förskolan.',
      'Minoriteterna har inflytande över det som rör dem.',
    ),
    b.heading(1, '4. Insatser'),
    b.table(
      ['Insats', 'Ansvarig nämnd', 'När'],
      [
        ['Finskspråkig avdelning på Tallgården', 'Socialnämnden', '2025'],
        ['Språkväska med finska och meänkieli', 'Barn- och utbildningsnämnden', '2025–2026'],
        ['Kommunens webbplats får en sida på finska', 'Kommunstyrelsen', 'Löpande'],
        ['Sverigefinnarnas dag firas den 24 februari', 'Kulturnämnden', 'Varje år'],
      ],
    ),
    b.heading(1, '5. Samråd'),
    b.paragraph(
      'Samrådsgruppen möts fyra gånger om året. I den sitter representanter för de sverigefinska föreningarna.',
    ),
    b.heading(1, '6. Statsbidrag'),
    b.paragraph(
      'Kommunen får 660 000 kronor om året i statsbidrag. Pengarna går till översättning, kultur och samråd.',
    ),
    b.heading(1, '7. Uppföljning'),
    b.paragraph('Planen följs upp årligen i december av kommunstyrelsen.'),
    b.heading(1, '8. Kontakt'),
    b.paragraph('Samordnare för minoritetsfrågor: minoritet@bjorkdalen.example'),
  ],
});
