import * as b from '../../make/blocks.mjs';

/*
 * En folkhälsoplan, efter ”Folkhälsoplan 2004–2008”, Götene kommun och Folkhälsoenheten Skaraborg, antagen 26 april 2004.
 * Omslag, vision, rubriker, de åtta målområdena, rådets organ och de elva nationella målen är dokumentets. Meningarna är
 * skrivna på nytt; tre av målområdena har fått delmål, insatser och ansvariga efter planens mönster.
 */
export const manuscript = () => ({
  title: 'Folkhälsoplan 2004-2008',
  header: 'Folkhälsoenheten Skaraborg',
  blocks: [
    b.paragraph('GÖTENE KOMMUN', { centred: true }),
    b.title('Folkhälsoplan 2004-2008'),
    b.paragraph('Antagen av Kommunfullmäktige 26 april 2004', { centred: true }),
    b.heading(1, 'VISION'),
    b.paragraph(
      'En god livsmiljö för alla som bor i Götene kommun, med barn och ungdomar i centrum och jämlikhet i hälsa.[^Visionen står också i den folkhälsoplan som Kommunfullmäktige antog tidigare.]',
    ),
    b.pageBreak(),
    b.contents('INNEHÅLLSFÖRTECKNING', [
      [1, 'VISION', 1],
      [1, 'EN GOD LIVSMILJÖ', 3],
      [1, 'MÅLOMRÅDEN FÖR FOLKHÄLSOARBETET I GÖTENE KOMMUN', 5],
      [1, 'ARBETSMODELL FÖR DET LOKALA FOLKHÄLSOARBETET', 13],
      [1, 'NATIONELLA FOLKHÄLSOMÅL', 14],
    ]),
    b.heading(1, 'EN GOD LIVSMILJÖ'),
    b.paragraph(
      'Att må bra är bland det viktigaste i livet. Riksdagen antog i april 2003 elva mål för folkhälsan, och Västra Götalandsregionen har politiker med ansvar för frågan.',
    ),
    b.heading(2, 'Hälsans bestämningsfaktorer'),
    b.figure('Cirklar med människan i mitten', 'Figur 1. Vad som påverkar hälsan'),
    b.heading(2, 'Underlag till folkhälsoplanen'),
    b.bullets(
      'Välfärdsbokslut 2003 för Götene kommun',
      'Drogvaneundersökning i årskurs 9',
      'Folkhälsopolitisk policy, Västra Götalandsregionen',
    ),
    b.heading(1, 'MÅLOMRÅDEN FÖR FOLKHÄLSOARBETET I GÖTENE KOMMUN'),
    b.heading(2, '1. Information, utbildning & förankring i folkhälsa'),
    b.paragraph('Den som beslutar ska veta hur beslutet påverkar hälsan.'),
    b.paragraph('**Mål**'),
    b.bullets('Folkhälsa är en del av varje nämnds verksamhetsplan.'),
    b.paragraph('**Insatser**'),
    b.bullets(
      'Utbilda alla förtroendevalda i början av mandatperioden.',
      'Ge ut ett välfärdsbokslut varje år.',
    ),
    b.heading(2, '2. Mobilisera samarbetspartners i folkhälsoarbetet'),
    b.heading(2, '3. Hälsofrämjande barn- och ungdomsverksamhet'),
    b.heading(2, '4. Drogförebyggande arbete'),
    b.paragraph('Ungdomar börjar dricka tidigt, ofta hemma eller hos vänner.'),
    b.paragraph('**Mål**'),
    b.bullets('Andelen niondeklassare som röker ska minska.', 'Ingen under 18 år ska få köpa folköl.'),
    b.paragraph('**Insatser**'),
    b.table(
      ['Insats', 'Målgrupp', 'Ansvar', 'Tid'],
      [
        ['Föräldramöten i årskurs 7', 'Föräldrar', 'Barn- och utbildningsnämnden', 'Varje höst'],
        ['Kontrollköp av folköl', 'Butiker', 'Miljö- och hälsoskyddsnämnden', '2005'],
      ],
    ),
    b.paragraph('**Uppföljning**'),
    b.paragraph('Drogvaneundersökningen görs om vartannat år.'),
    b.heading(2, '5. Psykisk hälsa'),
    b.heading(2, '6. Trygga & säkra miljöer'),
    b.paragraph('Fall är den vanligaste olyckan bland äldre.'),
    b.paragraph('**Mål**'),
    b.bullets('Antalet fallskador bland personer över 65 år ska minska med 20 procent till 2008.'),
    b.paragraph('**Insatser**'),
    b.table(
      ['Insats', 'Målgrupp', 'Ansvar', 'Tid'],
      [
        ['Fixartjänst för äldre', 'Personer över 75 år', 'Socialnämnden', '2004–2006'],
        ['Sanda gångvägar före klockan sju', 'Alla', 'Tekniska nämnden', 'Vintertid'],
      ],
    ),
    b.heading(2, '7. Ökad fysisk rörelse och friluftsliv'),
    b.heading(2, '8. Goda matvanor'),
    b.heading(1, 'ARBETSMODELL FÖR DET LOKALA FOLKHÄLSOARBETET'),
    b.heading(2, 'Folkhälsorådet'),
    b.paragraph(
      'Rådet har ledamöter från kommunstyrelsen, nämnderna och hälso- och sjukvårdsnämnden. Kommunen och regionen betalar hälften var, tio kronor per invånare.',
    ),
    b.heading(2, 'Folkhälsorådets uppdrag'),
    b.bullets('följa hur invånarna mår', 'föreslå mål och insatser', 'fördela pengar till projekt'),
    b.heading(2, 'Folkhälsorådets beredningsgrupp'),
    b.paragraph(
      'Gruppen består av förvaltningschefer. Den bereder rådets ärenden och möts en gång i månaden.',
    ),
    b.heading(1, 'NATIONELLA FOLKHÄLSOMÅL'),
    b.numbers(
      'Delaktighet och inflytande i samhället',
      'Ekonomisk och social trygghet',
      'Trygga och goda uppväxtvillkor',
      'Ökad hälsa i arbetslivet',
      'Sunda och säkra miljöer och produkter',
      'En mer hälsofrämjande hälso- och sjukvård',
      'Gott skydd mot smittspridning',
      'Trygg och säker sexualitet och en god reproduktiv hälsa',
      'Ökad fysisk aktivitet',
      'Goda matvanor och säkra livsmedel',
      'Minskat bruk av tobak och alkohol, ett samhälle fritt från narkotika och doping samt minskade skadeverkningar av överdrivet spelande',
    ),
  ],
});
