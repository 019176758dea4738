import * as b from '../../make/blocks.mjs';

const n = (number) => ({ number, numbering: 'outline' });

/*
 * En strategi för digitalisering, efter ”Strategi för digitalisering och digitala tjänster. Digitalt först och personligt
 * när det behövs”, Kiruna kommun, antagen 2017-02-20 § 11. Faktatabellen, rubrikerna, bilagorna och besluten i inledningen
 * är dokumentets. Meningarna är skrivna på nytt; målen, principerna och bilagornas rader är ifyllda efter rubrikerna.
 */
export const manuscript = () => ({
  title: 'Strategi för digitalisering och digitala tjänster',
  header: 'Kiruna kommun',
  blocks: [
    {
      kind: 'facts',
      rows: [
        ['Dokumenttyp', 'Dokumentansvarig', 'Upprättad', 'Antagen', 'Senast reviderad'],
        ['Strategi', 'Kommunkontoret', '2017-01-17', 'Kf 2017-02-20, § 11', ''],
      ],
    },
    { kind: 'facts', rows: [['Dokumentet gäller för', 'Samtliga nämnder och kommunala bolag']] },
    b.title('Strategi för digitalisering och digitala tjänster'),
    b.subtitle('Digitalt först och personligt när det behövs'),
    b.pageBreak(),
    b.contents('Innehållsförteckning', [
      [1, '1 Inledning', 3],
      [1, '2 Syfte och mål', 4],
      [2, 'Strategins syfte', 4],
      [2, 'Målen med digitalisering och införandet av digitala tjänster', 4],
      [2, 'Hur målen ska uppnås', 4],
      [2, 'Målbild 2022', 4],
      [1, '3 Beskrivning av nuläge', 5],
      [1, '4 Grundläggande principer', 6],
      [1, '5 Verkställighet', 7],
      [1, '6 Roller och ansvar', 8],
      [1, '7 Resurser', 8],
      [1, '8 Ekonomi', 8],
      [1, 'Bilagor', 9],
    ]),
    b.pageBreak(),
    b.heading(1, 'Inledning', n('1')),
    b.quote('”Allt fler väntar sig att kunna sköta sina ärenden snabbt, enkelt och säkert på nätet.”'),
    b.paragraph(
      'Kommunstyrelsen antog 2011-11-28, § 306, Strategi för eSamhället från Sveriges Kommuner och Landsting (SKL). Under 2015 och 2016 har kommunstyrelsen haft som mål att ta fram en egen strategi för kommunkoncernen.',
    ),
    b.heading(1, 'Syfte och mål', n('2')),
    b.heading(2, 'Strategins syfte'),
    b.paragraph('Strategin ska ge nämnder och bolag en gemensam riktning.'),
    b.heading(2, 'Målen med digitalisering och införandet av digitala tjänster'),
    b.bullets(
      'Enklare vardag för privatpersoner och företag',
      'Öppnare förvaltning som stödjer innovation och delaktighet',
      'Högre kvalitet och effektivitet i verksamheten',
    ),
    b.heading(2, 'Hur målen ska uppnås'),
    b.paragraph(
      'Varje nämnd ska i sin verksamhetsplan skriva vilka tjänster som ska bli digitala under året.',
    ),
    b.heading(2, 'Målbild 2022'),
    b.paragraph(
      'År 2022 kan Kirunaborna sköta de flesta ärenden på nätet, på svenska, finska, meänkieli och samiska, och följa hur det går.',
    ),
    b.heading(1, 'Beskrivning av nuläge', n('3')),
    b.paragraph('Kommunen har 34 e-tjänster. Alla förvaltningar har inte kommit lika långt.'),
    b.heading(1, 'Grundläggande principer', n('4')),
    b.numbers(
      'Digitalt först: en ny tjänst ska vara digital om det inte finns skäl emot det.',
      'Personligt när det behövs: den som inte kan eller vill ska få hjälp av en människa.',
      'Öppna data: information som inte är hemlig ska andra kunna använda.',
      'Säkert: varje tjänst ska klassas innan den tas i bruk.',
    ),
    b.heading(1, 'Verkställighet', n('5')),
    b.heading(2, 'Planera'),
    b.paragraph('Behoven samlas in under våren.'),
    b.heading(2, 'Genomföra'),
    b.paragraph('Tjänsterna byggs av förvaltningen tillsammans med IT-avdelningen.'),
    b.heading(2, 'Följa upp'),
    b.paragraph('Nyttan mäts ett år efter införandet.'),
    b.heading(2, 'Förbättra'),
    b.paragraph('Det som mätningen visar blir underlag för nästa års plan.'),
    b.heading(1, 'Roller och ansvar', n('6')),
    b.table(
      ['Roll', 'Ansvar'],
      [
        ['Kommunfullmäktige', 'Antar strategin'],
        ['Kommunstyrelsen', 'Leder och samordnar\nFördelar utvecklingsmedel'],
        ['Nämnder och bolagsstyrelser', 'Genomför strategin i sin verksamhet'],
        ['E-samordnare', 'Stödjer förvaltningarna och följer upp'],
      ],
    ),
    b.heading(1, 'Resurser', n('7')),
    b.paragraph('En e-samordnare på heltid finns på kommunkontoret.'),
    b.heading(1, 'Ekonomi', n('8')),
    b.paragraph('Kommunstyrelsen avsätter 1,5 miljoner kronor om året till gemensamma tjänster 2017–2019.'),
    b.heading(1, 'Bilaga 1. Begrepp'),
    b.table(
      ['Begrepp', 'Förklaring'],
      [
        ['E-tjänst', 'Tjänst som en invånare använder på nätet och som kommunen svarar för.'],
        ['Öppna data', 'Information som vem som helst får använda utan att betala.'],
      ],
    ),
    b.heading(1, 'Bilaga 2. Självvärdering i SKL:s eBlomlåda'),
    b.table(
      ['Område', 'Uppfyller helt', 'Uppfyller delvis', 'Uppfyller inte'],
      [
        ['Ledning och styrning', b.box, b.ticked, b.box],
        ['E-tjänster för företag', b.box, b.box, b.ticked],
        ['Digital delaktighet', b.ticked, b.box, b.box],
      ],
    ),
    b.heading(1, 'Bilaga 3. Årsplanering för digitalisering och digitala tjänster'),
    b.table(
      ['Månad', 'Vad', 'Vem'],
      [
        ['Februari', 'Självvärdering i eBlomlådan', 'E-samordnare'],
        ['April', 'Behov till nästa år lämnas', 'Förvaltningarna'],
        ['Oktober', 'Beslut om utvecklingsmedel', 'Kommunstyrelsen'],
      ],
    ),
  ],
});
