import * as b from '../../make/blocks.mjs';

/** En digitaliseringsstrategi: numrerade principer, tre steg, matris med kryss, kontakt. */
export const manuscript = () => ({
  title: 'Digitaliseringsstrategi',
  header: 'Norrforsens kommun',
  blocks: [
    b.title('Digitaliseringsstrategi'),
    b.subtitle('Norrforsens kommun 2025-2029'),
    b.paragraph('Fastställd av kommunstyrelsen den 3 februari 2025 § 12'),
    b.paragraph('Ansvarig: digitaliseringschefen'),
    b.heading(1, 'Sammanfattning'),
    b.paragraph(
      'Det som kan skötas digitalt ska kunna skötas digitalt, när det passar den som behöver hjälp. Det frigör tid för möten mellan människor.',
    ),
    b.heading(1, 'Vägledande principer'),
    b.numbers(
      'Behovet först, tekniken sedan.',
      'Ett system delas av många.',
      'Data är öppna om inget hindrar.',
      'Den som inte kan eller vill får hjälp på annat sätt.',
    ),
    b.heading(1, 'Vägen framåt i tre steg'),
    b.paragraph('**Steg 1 – Ordning.** Vi går igenom våra system och avvecklar dem som ingen behöver.'),
    b.paragraph(
      '**Steg 2 – Sammanhang.** Vi kopplar ihop det som hör ihop, så att ingen matar in samma sak två gånger.',
    ),
    b.paragraph('**Steg 3 – Nytta.** Vi bygger tjänster som gör skillnad för invånarna.'),
    b.heading(1, 'Mål och ansvar'),
    b.paragraph('Kryssen visar vem som ansvarar för vilket mål.'),
    b.table(
      ['Mål', 'KS', 'BUN', 'SN', 'TN'],
      [
        ['Alla ansökningar kan göras på nätet', 'x', 'x', 'x', 'x'],
        ['Varje elev har en egen dator', '', 'x', '', ''],
        ['Hemtjänsten planeras digitalt', '', '', 'x', ''],
        ['Fiber når alla byar', 'x', '', '', 'x'],
      ],
    ),
    b.heading(1, 'Förkortningar'),
    b.bullets(
      'KS – kommunstyrelsen',
      'BUN – barn- och utbildningsnämnden',
      'SN – socialnämnden',
      'TN – tekniska nämnden',
    ),
    b.heading(1, 'Finansiering'),
    b.paragraph(
      'Nämnderna betalar sina egna system. Kommunstyrelsen har en utvecklingspott på tre miljoner kronor per år.',
    ),
    b.heading(1, 'Uppföljning'),
    b.paragraph('Strategin följs upp varje höst. Nästa uppföljning görs i oktober 2026.'),
    b.heading(1, 'Till grund för strategin'),
    b.bullets('Förvaltningslagen (2017:900)', 'Region Norrdals digitala agenda'),
    b.heading(1, 'Kontaktuppgifter'),
    b.table(
      ['Funktion', 'E-post', 'Telefon'],
      [['Digitaliseringschef', 'digitalt@norrforsen.example', '0000-22 33 44']],
    ),
  ],
});
