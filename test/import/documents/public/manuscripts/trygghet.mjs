import * as b from '../../make/blocks.mjs';

const n = (number) => ({ number, numbering: 'outline' });

/*
 * En strategi för trygghet och säkerhet, efter ”Trygghets- och säkerhetsstrategi”, Norrtälje kommun (gäller till 2030).
 * Rubriker, de sex fokusområdena, bilagornas återkommande underrubriker och kommunens mål är dokumentets. Meningarna är
 * skrivna på nytt; åtgärder, mått och värden i bilagorna är ifyllda efter rubrikerna, två av sex bilagor är med.
 */
export const manuscript = () => ({
  title: 'Trygghets- och säkerhetsstrategi',
  header: 'Norrtälje kommun · Trygghets- och säkerhetsstrategi',
  blocks: [
    b.title('Trygghets- och säkerhetsstrategi'),
    b.paragraph('Norrtälje kommun', { centred: true }),
    b.pageBreak(),
    b.contents('Innehåll', [
      [1, '1 Strategins syfte och funktion', 1],
      [1, '2 Trygghets- och säkerhetsstrategins utgångspunkter', 2],
      [2, 'Globalt perspektiv', 2],
      [2, 'Nationellt perspektiv', 4],
      [2, 'Regionalt perspektiv', 6],
      [1, '3 Norrtälje kommuns mål och ambitionsnivå', 8],
      [2, 'Fokusområden', 8],
      [2, 'Resultat och effekter', 13],
      [2, 'Nyckeltal, indikatorer och jämförelsemått', 14],
      [2, 'Målkonflikter', 15],
      [1, '4 Styrning, uppföljning och koppling till andra styrdokument', 16],
      [1, 'Bilagor', 17],
    ]),
    b.pageBreak(),
    b.heading(1, 'Strategins syfte och funktion', n('1')),
    b.paragraph(
      'Strategin samlar kommunens arbete mot brott, olyckor och kriser. Den vänder sig till nämnder och bolag, och till den som bor i kommunen.',
    ),
    b.heading(1, 'Trygghets- och säkerhetsstrategins utgångspunkter', n('2')),
    b.heading(2, 'Globalt perspektiv'),
    b.paragraph(
      'Strategin bidrar till Agenda 2030, främst mål 3 Hälsa och välbefinnande, mål 11 Hållbara städer och samhällen och mål 16 Fredliga och inkluderande samhällen.',
    ),
    b.heading(2, 'Nationellt perspektiv'),
    b.bullets(
      'Tillsammans mot brott, regeringens skrivelse 2016/17:126',
      'Lag (2003:778) om skydd mot olyckor',
      'Lag (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser',
    ),
    b.heading(2, 'Regionalt perspektiv'),
    b.paragraph(
      'Länsstyrelsen i Stockholm mäter tryggheten i länet. Norrtälje hör till de trygga kommunerna.',
    ),
    b.heading(1, 'Norrtälje kommuns mål och ambitionsnivå', n('3')),
    b.paragraph('Norrtälje kommun ska vara Sveriges tryggaste kommun senast år 2030.'),
    b.heading(2, 'Fokusområden'),
    b.paragraph('Strategin har sex fokusområden:'),
    b.bullets(
      'Förebygga brott',
      'Skapa trygga och säkra utemiljöer',
      'Skapa trygghet för barn och unga',
      'Förebygga och avhjälpa olyckor',
      'Systematiskt säkerhetsarbete',
      'Motståndskraft och krishanteringsförmåga',
    ),
    b.heading(2, 'Resultat och effekter'),
    b.figure('En kedja från åtgärd till effekt', 'Figur 1. Så leder åtgärder till önskat läge'),
    b.heading(2, 'Nyckeltal, indikatorer och jämförelsemått'),
    b.table(
      ['Indikator', 'Fokusområde', 'Norrtälje 2019', 'Länet 2019', 'Mål 2030', 'Källa'],
      [
        ['Andel otrygga sent på kvällen', '2', '19 %', '31 %', '10 %', 'Trygghetsundersökningen'],
        ['Anmälda våldsbrott per 1 000 invånare', '1', '7,2', '11,0', '5,0', 'Brå'],
        ['Tid från larm till insats, minuter', '4', '14,6', '9,8', '12', 'Räddningstjänsten'],
      ],
    ),
    b.heading(2, 'Målkonflikter'),
    b.paragraph('Kameror kan öka tryggheten men minska den personliga friheten. Sådana val ska göras öppet.'),
    b.heading(1, 'Styrning, uppföljning och koppling till andra styrdokument', n('4')),
    b.paragraph(
      'Strategin beslutas av kommunfullmäktige. Kommunstyrelsen följer upp den i årsredovisningen. Åtgärderna tas in i Mål och budget varje år.',
    ),
    b.bullets(
      'Översiktsplan 2040',
      'Handlingsprogram för skydd mot olyckor',
      'Alkohol- och drogpolitiskt program',
    ),
    b.heading(1, 'Bilagor'),
    b.heading(2, 'Fokusområde 1 – Förebygga brott'),
    b.heading(3, 'Strategisk inriktning i korthet'),
    b.paragraph('Kommunen ska göra det svårt att begå brott och lätt att låta bli.'),
    b.heading(3, 'Bakgrund och nuläge'),
    b.paragraph('Bostadsinbrott och bedrägerier mot äldre är de brott som oroar mest.'),
    b.heading(3, 'Önskat läge 2030'),
    b.bullets('Ingen ort i kommunen är ett utsatt område.', 'Invånarna litar på polis och kommun.'),
    b.heading(3, 'Prioriterade åtgärder'),
    b.table(
      ['Åtgärd', 'Ansvarig', 'Samverkan med', 'Start', 'Prioritet'],
      [
        ['Grannsamverkan i alla tätorter', 'Trygg i Norrtälje kommun', 'Polisen', '2021', 'Hög'],
        ['Utbilda äldre om bedrägerier', 'Socialkontoret', 'Pensionärsorganisationerna', '2022', 'Medel'],
      ],
    ),
    b.heading(3, 'Målkonflikter'),
    b.paragraph('Fler kontroller kan upplevas som misstro.'),
    b.heading(3, 'Uppföljning'),
    b.paragraph('Trygghetsrådet följer upp området två gånger per år.'),
    b.heading(3, 'Styrdokument'),
    b.bullets('Samverkansöverenskommelse mellan polisen och Norrtälje kommun'),
    b.heading(3, 'Detta kan våra invånare göra i det brottsförebyggande trygghetsarbetet'),
    b.bullets('Lär känna dina grannar.', 'Anmäl brott till polisen på 114 14.'),
    b.heading(2, 'Fokusområde 2 – Skapa trygga och säkra utemiljöer'),
    b.heading(3, 'Strategisk inriktning i korthet'),
    b.paragraph('Torg, stationer och parker ska vara upplysta, hela och befolkade.'),
    b.heading(3, 'Önskat läge 2030'),
    b.bullets('Alla vågar gå ut på kvällen.'),
    b.heading(3, 'Prioriterade åtgärder'),
    b.table(
      ['Åtgärd', 'Ansvarig', 'Samverkan med', 'Start', 'Prioritet'],
      [
        [
          'Ny belysning vid busstationerna i Rimbo och Hallstavik',
          'Teknik- och klimatnämnden',
          'Trafik Stockholm',
          '2021',
          'Hög',
        ],
        ['Trygghetsvandringar varje höst', 'Trygg i Norrtälje kommun', 'Föreningar', 'Löpande', 'Medel'],
      ],
    ),
  ],
});
