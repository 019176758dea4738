import * as b from '../../make/blocks.mjs';

/*
 * En plan för ett minoritetsspråk, efter ”Åtgärds- och aktivitetsplan och fördelning av medel inom finskt förvaltnings-
 * område 2020”, Järfälla kommun, Dnr Kdn 2019/17 (handling till nämnden 2019-11-12). Rubriker, punkter, förvaltningar,
 * statsbidraget och datum är dokumentets. Meningarna är skrivna på nytt; hur bidraget fördelas är ifyllt efter rubriken.
 */
export const manuscript = () => ({
  title: 'Åtgärds- och aktivitetsplan och fördelning av medel inom finskt förvaltningsområde 2020',
  header: 'DNR KDN 2019/17',
  blocks: [
    b.paragraph('Järfälla kommun'),
    b.paragraph('Till kultur-, demokrati- och fritidsnämnden 2019-11-12'),
    b.heading(1, 'ÅTGÄRDS- OCH AKTIVITETSPLAN OCH FÖRDELNING AV MEDEL INOM FINSKT FÖRVALTNINGSOMRÅDE 2020'),
    b.heading(2, '1. ÅTGÄRDS- OCH AKTIVITETSPLAN'),
    b.paragraph(
      'Målet med planen är att arbetet för den sverigefinska minoriteten ska vara långsiktigt, att lagen följs, att minoriteten har inflytande i frågor som berör den, och att det finska språket och kulturen skyddas och främjas.',
    ),
    b.paragraph(
      'Enligt minoritetslagen ska barns och ungdomars möjlighet att utveckla sin kulturella identitet och sitt språk särskilt främjas.',
    ),
    b.paragraph('Aktivitetsplanen är framtagen i samråd med sverigefinska minoriteten under 2018 och 2019.'),
    b.heading(3, '1.1. INFORMATIONSINSATSER OCH KONTAKT MED KOMMUNEN'),
    b.paragraph('KOMMUNSTYRELSEFÖRVALTNINGEN SKA'),
    b.bullets(
      'informera minoriteten om deras rättigheter och kommunens ansvar',
      'ge service på finska, muntligt och skriftligt, via Järfälla servicecenter',
      'ge information om att Järfälla är ett finskt förvaltningsområde',
    ),
    b.heading(3, '1.2. FÖRSKOLA OCH SKOLA'),
    b.paragraph('BARN- OCH UNGDOMSFÖRVALTNINGEN SKA'),
    b.bullets(
      'erbjuda förskola helt eller till väsentlig del på finska',
      'informera om tvåspråkig förskola redan på barnavårdscentralen',
      'informera aktivt om modersmålsundervisning i finska',
    ),
    b.heading(3, '1.3. ÄLDREOMSORG'),
    b.paragraph('SOCIALFÖRVALTNINGEN SKA'),
    b.bullets(
      'erbjuda äldreomsorg helt eller till väsentlig del på finska',
      'kartlägga personal som kan finska',
    ),
    b.heading(3, '1.4. KULTUR OCH FRITID'),
    b.paragraph('KULTUR-, DEMOKRATI- OCH FRITIDSFÖRVALTNINGEN SKA'),
    b.bullets(
      'uppmärksamma sverigefinnarnas dag den 24 februari',
      'köpa in medier på finska till biblioteken',
    ),
    b.heading(3, '1.5. SAMRÅD'),
    b.paragraph(
      'Samråd hålls fyra gånger om året med föreningar och enskilda sverigefinnar. Anteckningarna läggs ut på kommunens webbplats på svenska och finska.',
    ),
    b.heading(2, '2. FÖRDELNING AV MEDEL 2020'),
    b.paragraph(
      'Järfälla kommun är sedan den 1 februari 2018 förvaltningsområde för finska. Länsstyrelsen i Stockholm ger kommunen ett statsbidrag på 990 000 kr per år.',
    ),
    b.table(
      ['Nämnd', 'Ändamål', 'Belopp, kr'],
      [
        ['Kultur-, demokrati- och fritidsnämnden', 'Samordnare', '450 000'],
        ['Kultur-, demokrati- och fritidsnämnden', 'Kultur och samråd', '140 000'],
        ['Barn- och ungdomsnämnden', 'Förskola på finska', '200 000'],
        ['Socialnämnden', 'Äldreomsorg på finska', '150 000'],
        ['Kommunstyrelsen', 'Översättning', '50 000'],
        ['Summa', '', '990 000'],
      ],
    ),
    b.heading(2, '3. UPPFÖLJNING'),
    b.paragraph(
      'Nämnderna lämnar underlag till kultur-, demokrati- och fritidsförvaltningen senast den 15 januari 2021. Rapporten sammanställs enligt Riktlinjer för nationella minoriteters rättigheter (Dnr Kst 2013/162-31) och redovisas för länsstyrelsen.',
    ),
    b.heading(2, '4. LAGSTIFTNING'),
    b.bullets(
      'Lag (2009:724) om nationella minoriteter och minoritetsspråk, 8, 17 och 18 §§',
      'SOU 2017:60 Nästa steg? Förslag för en stärkt minoritetspolitik',
    ),
    b.heading(2, '5. SUOMEKSI LYHYESTI'),
    b.paragraph('Järfällan kunta kuuluu suomen kielen hallintoalueeseen. Sinulla on oikeus käyttää suomea.'),
    b.heading(2, 'Kontakt'),
    b.paragraph('Samordnare finskt förvaltningsområde, Järfälla servicecenter, 08-580 285 00'),
  ],
});
