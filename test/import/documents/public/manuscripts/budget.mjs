import * as b from '../../make/blocks.mjs';

/*
 * Mål och budget, efter ”Mål- och budgetförutsättningar 2019–2021”, Bollebygds kommun, rapport 2018-01-11. Sidhuvud,
 * numrerade rubriker, de övergripande målen, styrmodellens beslut, nämndmålen för kommunstyrelsen och kommunens adress är
 * dokumentets. Meningarna är skrivna på nytt; nyckeltalens värden, ramarna och uppdragen är ifyllda efter rubrikerna.
 */
export const manuscript = () => ({
  title: 'Mål- och budgetförutsättningar 2019-2021',
  header: 'Rapport 2018-01-11',
  blocks: [
    b.title('Mål- och budgetförutsättningar 2019-2021'),
    b.paragraph('Bollebygds kommun', { centred: true }),
    {
      kind: 'facts',
      rows: [
        ['Postadress', 'Besöksadress', 'Telefon', 'Webbplats', 'E-post'],
        ['517 83 Bollebygd', 'Ballebovägen 2', '033-23 13 00', 'www.bollebygd.se', 'kommunen@bollebygd.se'],
      ],
    },
    b.pageBreak(),
    b.heading(1, '1 Styrmodell och mål'),
    b.heading(2, '1.1 Styrmodell'),
    b.paragraph(
      'Kommunfullmäktige beslutade 2016-11-10 om en ny styrmodell. Fullmäktige styr genom vision, övergripande mål, strategier, nämndmål, mål för god ekonomisk hushållning, nyckeltal och budgetramar.',
    ),
    b.paragraph('De övergripande målen är:'),
    b.bullets(
      'Ökat arbetsdeltagande',
      'Trygga och goda uppväxtvillkor',
      'Åldrande med livskvalitet',
      'Hållbar livsmiljö',
    ),
    b.heading(2, '1.2 Nämndmål och nyckeltal'),
    b.heading(3, '1.2.1 Ökat arbetsdeltagande'),
    b.paragraph('Kommunstyrelsen'),
    b.bullets(
      'Kommunen ska senast 2018 vara bland de 50 främsta i Svenskt Näringslivs ranking.',
      'Resandet med kollektivtrafik ska öka.',
      'Vid upphandling ska kollektivavtal och meddelarskydd krävas.',
      'Sjukfrånvaron ska minska.',
    ),
    b.paragraph('Bildnings- och omsorgsnämnden'),
    b.bullets('Fler personer med funktionsnedsättning ska erbjudas praktik eller arbete.'),
    b.paragraph('Nyckeltal'),
    b.table(
      ['Nyckeltal', 'Utfall 2015', 'Utfall 2016', 'Prognos 2017', 'Mål 2018', 'Måluppfyllelse'],
      [
        ['Ranking i Svenskt Näringsliv, plats', '139', '118', '100', '50', 'Delvis'],
        ['Sjukfrånvaro, % av arbetad tid', '7,1', '6,9', '6,8', '6,0', 'Nej'],
        ['Resor med kollektivtrafik per invånare', '58', '61', '63', '65', 'Ja'],
      ],
    ),
    b.heading(3, '1.2.2 Trygga och goda uppväxtvillkor'),
    b.paragraph('Bildnings- och omsorgsnämnden'),
    b.table(
      ['Nämndmål', 'Bedömning 2017'],
      [
        ['Alla elever ska ha behörighet till gymnasiet', 'Delvis uppfyllt'],
        ['Barngrupperna i förskolan ska bli mindre', 'Ej uppfyllt'],
      ],
    ),
    b.paragraph('Nyckeltal'),
    b.table(
      ['Nyckeltal', 'Utfall 2015', 'Utfall 2016', 'Prognos 2017', 'Mål 2018', 'Måluppfyllelse'],
      [
        ['Behöriga till gymnasiet, %', '88,4', '90,2', '91', '95', 'Delvis'],
        ['Barn per grupp i förskolan', '17,5', '16,8', '16,5', '15', 'Nej'],
      ],
    ),
    b.heading(2, '1.3 Mål för god ekonomisk hushållning'),
    b.bullets(
      'Resultatet ska vara minst 2 procent av skatter och statsbidrag.',
      'Investeringar ska till minst 50 procent betalas med egna medel.',
    ),
    b.heading(1, '2 Uppdrag'),
    b.table(
      ['Uppdrag', 'Till', 'Redovisas senast', 'Status'],
      [
        ['Ta fram en plan för lokaler till skola och förskola', 'Kommunstyrelsen', '2018-06-30', 'Pågår'],
        ['Utreda heltid som norm', 'Kommunstyrelsen', '2018-10-31', 'Ej påbörjat'],
        ['Öka andelen ekologisk mat', 'Bildnings- och omsorgsnämnden', '2018-12-31', 'Klart'],
      ],
    ),
    b.heading(1, '3 Ekonomiska förutsättningar'),
    b.heading(2, '3.1 Skattesats'),
    b.table(
      ['', '2016', '2017', '2018'],
      [
        ['Kommunen', '21,44', '21,44', '21,44'],
        ['Regionen', '11,48', '11,48', '11,48'],
        ['Summa', '32,92', '32,92', '32,92'],
      ],
    ),
    b.heading(2, '3.2 Driftbudgetramar (mnkr)'),
    b.table(
      ['Nämnd', 'Budget 2018', 'Plan 2019', 'Plan 2020', 'Plan 2021'],
      [
        ['Kommunstyrelsen', '86,1', '87,9', '89,4', '91,0'],
        ['Bildnings- och omsorgsnämnden', '408,3', '420,7', '431,2', '441,8'],
        ['Samhällsbyggnadsnämnden', '21,5', '22,0', '22,4', '22,9'],
        ['Summa', '515,9', '530,6', '543,0', '555,7'],
      ],
    ),
    b.heading(2, '3.3 Investeringsbudget (mnkr)'),
    b.table(
      ['Projekt', 'Total kalkyl', '2019', '2020', '2021'],
      [
        ['Ny förskola i Bollebygd', '62', '20', '42', '–'],
        ['Gång- och cykelväg till Olsfors', '9', '–', '4', '5'],
      ],
    ),
    b.heading(2, '3.4 Osäkerheter'),
    b.paragraph('Om antalet invånare ökar med 50 färre än i prognosen minskar intäkterna med 2,6 mnkr.'),
    b.heading(1, '4 Tidplan'),
    b.table(
      ['Datum', 'Vad', 'Vem'],
      [
        ['2018-03-15', 'Budgetdirektiv beslutas', 'Kommunstyrelsen'],
        ['2018-05-31', 'Nämnderna lämnar budgetförslag', 'Nämnderna'],
        ['2018-11-22', 'Mål och budget beslutas', 'Kommunfullmäktige'],
      ],
    ),
    b.heading(1, '5 Uppföljning'),
    b.paragraph('Målen följs upp i delårsrapporten per den 31 augusti och i årsredovisningen.'),
  ],
});
