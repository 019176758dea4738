import * as b from '../../make/blocks.mjs';

/*
 * En kulturstrategi, efter ”Kulturstrategi för Finspångs kommun”, antagen av kommunfullmäktige (datum och år fanns inte i
 * den text som gick att läsa, omkring 2012). Rubriker, ordning, beredningens uppdrag och definitionerna är dokumentets.
 * Meningarna är skrivna på nytt; det som kommunen ska göra under varje område är ifyllt efter rubrikerna.
 */
export const manuscript = () => ({
  title: 'Kulturstrategi för Finspångs kommun',
  header: 'Kulturstrategi',
  blocks: [
    b.title('Kulturstrategi för Finspångs kommun'),
    b.paragraph('Antaget av kommunfullmäktige', { centred: true }),
    b.pageBreak(),
    b.paragraph('Kulturstrategi'),
    b.paragraph('Finspångs kommun'),
    b.paragraph('612 80 Finspång'),
    b.paragraph('Telefon 0122-85 000'),
    b.paragraph('E-post: kommun@finspang.se'),
    b.paragraph('Webbplats: www.finspang.se'),
    b.pageBreak(),
    b.contents('Innehåll', [
      [1, 'Bakgrund', 2],
      [2, 'Vårt uppdrag', 2],
      [2, 'Definitioner', 2],
      [3, 'Kultur', 2],
      [3, 'Kulturpolitik', 2],
      [2, 'Källor', 3],
      [2, 'Beredningens arbete', 3],
      [1, 'En bild över kultur i Finspångs kommun', 3],
      [1, 'Kulturstrategi för Finspångs kommun', 4],
      [1, 'Uppföljning av kulturstrategin', 7],
    ]),
    b.pageBreak(),
    b.heading(1, 'Bakgrund'),
    b.heading(2, 'Vårt uppdrag'),
    b.paragraph(
      'Beredningen för utbildning och lärande fick i uppdrag av kommunfullmäktige att ta fram en sammanhållen kulturstrategi. Kultur i skolan skulle få särskild vikt, och utbudet skulle vara tillgängligt för alla.',
    ),
    b.heading(2, 'Definitioner'),
    b.heading(3, 'Kultur'),
    b.paragraph(
      'I vid mening är kultur hur vi lever tillsammans: värderingar, vanor och traditioner. I snävare mening är det konstens uttryck, till exempel litteratur, dans, musik, bild, teater och arkitektur.',
    ),
    b.heading(3, 'Kulturpolitik'),
    b.paragraph('Det som stat, region och kommun beslutar för att stödja och styra kulturen.'),
    b.heading(2, 'Källor'),
    b.bullets(
      'Tid för kultur, regeringens proposition 2009/10:3',
      'Regional kulturplan för Östergötland, Regionförbundet Östsam',
      'FN:s konvention om barnets rättigheter, artikel 31',
    ),
    b.heading(2, 'Beredningens arbete'),
    b.paragraph(
      'Beredningen har mött föreningar, elever, konstnärer och kommuner i länet. Ett öppet möte hölls i Kulturhuset, och en enkät besvarades av 214 personer.',
    ),
    b.paragraph('I dialogen kom fram att'),
    b.bullets(
      'föreningarna vill ha en väg in i kommunen',
      'unga vill ha en scen utan vuxna som bestämmer',
      'bussarna slutar gå för tidigt',
    ),
    b.heading(1, 'En bild över kultur i Finspångs kommun'),
    b.paragraph(
      'Bruken har satt sin prägel på orten. Slottet, Bruksgatan och De Geers park är exempel på det.',
    ),
    b.heading(1, 'Kulturstrategi för Finspångs kommun'),
    b.quote('”Kultur är det som gör en ort till en plats man vill bo på.”'),
    b.heading(2, 'Samverkan och tydlighet'),
    b.paragraph('Det ska vara lätt att veta vem som gör vad. Finspångs kommun ska därför:'),
    b.bullets(
      'ha en kultursamordnare som föreningar och skolor kan vända sig till',
      'samverka med kommunerna i länet om turnéer',
    ),
    b.heading(2, 'Kulturarv'),
    b.paragraph('Industrins historia ska bevaras och berättas. Finspångs kommun ska därför:'),
    b.bullets('skylta bruksmiljöerna', 'stödja hembygdsföreningarna'),
    b.heading(2, 'Kultur för barn och unga'),
    b.paragraph('Barn och unga ska få möta kultur och skapa själva. Finspångs kommun ska därför:'),
    b.bullets(
      'ge varje elev minst en professionell föreställning per läsår',
      'låta kulturskolan vara öppen för alla oavsett inkomst',
    ),
    b.heading(2, 'Musik'),
    b.paragraph('Finspång har en stark tradition av körer och blåsmusik. Finspångs kommun ska därför:'),
    b.bullets('erbjuda replokaler till självkostnad'),
    b.heading(2, 'Bibliotek och folkbildning'),
    b.paragraph('Biblioteken är öppna rum för alla. Se även Biblioteksplan för Finspångs kommun.'),
    b.heading(2, 'Föreningslivet'),
    b.paragraph('Föreningarna bär en stor del av kulturlivet. Bidragen ska vara enkla att söka.'),
    b.heading(2, 'Konstformer'),
    b.paragraph('En procent av kostnaden för nya kommunala byggnader ska gå till konst.'),
    b.heading(1, 'Uppföljning av kulturstrategin'),
    b.paragraph(
      'Kommunstyrelsen ansvarar för att strategin följs upp en gång per mandatperiod. Då ska dessa frågor besvaras:',
    ),
    b.numbers(
      'Hur många elever har mött professionell kultur?',
      'Hur många föreningar har fått stöd?',
      'Vad tycker invånarna om utbudet?',
    ),
  ],
});
