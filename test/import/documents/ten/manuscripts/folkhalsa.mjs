import * as b from '../../make/blocks.mjs';

/** En folkhälsostrategi: principer, målområden med "Vi ska", remiss. */
export const manuscript = () => ({
  title: 'Strategi för god och jämlik hälsa',
  header: 'Lövsjö kommun',
  blocks: [
    b.title('Strategi för god och jämlik hälsa'),
    b.subtitle('Lövsjö kommun'),
    b.paragraph('Beslutad av kommunfullmäktige 2023-03-27 § 41. Gäller till och med 2027.'),
    b.heading(1, 'Bakgrund'),
    b.paragraph(
      'Hälsan i Lövsjö är god men ojämnt fördelad. Den som har kort utbildning lever i genomsnitt fyra år kortare än den som har lång.',
    ),
    b.heading(1, 'Syfte'),
    b.paragraph('Strategin ska ge nämnder och bolag en gemensam riktning.'),
    b.heading(1, 'Grundprinciper'),
    b.numbers(
      'Alla människor har lika värde.',
      'Insatserna är större där behoven är större.',
      'Det förebyggande går före det som lagar.',
    ),
    b.heading(1, 'Målområden'),
    b.heading(2, 'Målområde 1: Goda uppväxtvillkor'),
    b.paragraph('Tidiga år formar resten av livet.'),
    b.paragraph('Vi ska'),
    b.bullets('erbjuda stöd till alla nyblivna föräldrar', 'ha en öppen förskola i varje kommundel'),
    b.heading(2, 'Målområde 2: Rörelse och mat'),
    b.paragraph('Det ska vara lätt att röra sig i vardagen.'),
    b.paragraph('Vi ska'),
    b.bullets('bygga gång- och cykelvägar till alla skolor', 'servera frukost på högstadiet'),
    b.heading(2, 'Målområde 3: Psykisk hälsa'),
    b.paragraph('Ensamhet är vanligast bland unga och bland de äldsta.'),
    b.paragraph('Vi ska'),
    b.bullets('utbilda personal i första hjälpen till psykisk hälsa'),
    b.heading(1, 'Roller och ansvar'),
    b.table(
      ['Aktör', 'Uppgift'],
      [
        ['Kommunstyrelsen', 'Samordnar arbetet\nFöljer upp strategin'],
        ['Socialnämnden', 'Svarar för föräldrastödet'],
        ['Region Norrdal', 'Svarar för hälso- och sjukvården'],
        ['Föreningarna', 'Ordnar aktiviteter för alla åldrar'],
      ],
    ),
    b.heading(1, 'Remiss och samråd'),
    b.paragraph(
      'Ett förslag var på remiss hösten 2022. Ungdomsrådet, pensionärsrådet och elva föreningar svarade. Flera ville ha fler mötesplatser utan krav på att köpa något.',
    ),
    b.heading(1, 'Uppföljning'),
    b.paragraph('Kommunstyrelsen följer upp strategin en gång per mandatperiod.'),
    b.heading(1, 'Relaterade dokument'),
    b.bullets(
      'Översiktsplan 2040 (antagen av kommunfullmäktige 2022-05-30)',
      'Idrottspolitiskt program (antaget av kultur- och fritidsnämnden 2021-09-14)',
    ),
  ],
});
