/** What the page "Gör så här" says. */
export const GUIDE_WORDS = {
  title: { sv: 'Gör så här', en: 'How to' },
  about: {
    sv: 'För dig som har rätt att lägga upp filer på webbplatsen. Zip-filen innehåller allt som behövs för att visa ”{title}”.',
    en: 'For you who may put files on the site. The zip has all that is needed to show “{title}”.',
  },
  look: { sv: 'Titta först', en: 'Look first' },
  lookAt: {
    sv: 'index.html är en färdig sida med det som har valts. Den fungerar från vilken webbserver som helst, men inte när den öppnas direkt från datorn.',
    en: 'index.html is a page that is ready, with what was chosen. It works from any web server, but not when it is opened straight from the computer.',
  },
  plain: {
    sv: 'utan-skript.html är samma text som ren HTML: för utskrift, PDF, sökning och arkiv.',
    en: 'utan-skript.html is the same text as plain HTML: for print, PDF, search and archives.',
  },
  upload: { sv: 'Lägg upp mappen', en: 'Put up the folder' },
  uploadTo: {
    sv: 'Lägg mappen samsyn på webbplatsen så att filerna får adresser som börjar med {folder}. Behåll namnen, och låt alla filer ligga tillsammans.',
    en: 'Put the folder samsyn on the site, so that the files’ addresses begin with {folder}. Keep the names, and let all files lie together.',
  },
  types: {
    sv: 'Servern ska skicka filer som slutar på .js som text/javascript. Det gör de flesta utan inställning.',
    en: 'The server is to send files that end in .js as text/javascript. Most do by themselves.',
  },
  file: {
    sv: 'Innehållsfilen ska ha adressen {file}.',
    en: 'The content file’s address is to be {file}.',
  },
  wordpress: {
    sv: 'WordPress tar inte emot innehållsfilen, och lägger inte in skriptet, utan Samsyns tillägg. En administratör installerar det en gång. Sedan laddas filen upp under Media, där den får en adress av WordPress: den adressen ska stå i koden.',
    en: 'WordPress does not take the content file, nor put in the script, without Samsyn’s plugin. An administrator installs it once. Then the file is uploaded under Media, where WordPress gives it an address: the code is to have that one.',
  },
  template: { sv: 'Lägg detta i sidmallen, en gång', en: 'Put this in the page’s template, once' },
  paste: { sv: 'Klistra in på sidan', en: 'Paste into the page' },
  see: { sv: 'Se efter', en: 'See that it works' },
  seeThat: {
    sv: 'Öppna sidan så som läsarna ser den. Syns bara en rad text: kontrollera att adresserna ovan leder till filerna, och att koden är kvar på sidan när den har sparats.',
    en: 'Open the page as readers see it. If there is only a line of text: see that the addresses above lead to the files, and that the code is still in the page once it is saved.',
  },
  change: { sv: 'När innehållet ändras', en: 'When the content changes' },
  changeSo: {
    sv: 'Byt innehållsfilen mot den nya, med samma namn. Alla sidor som visar den är då ändrade.',
    en: 'Put the new content file in the place of the old one, by the same name. All pages that show it have then changed.',
  },
  changePlain: {
    sv: 'Ren HTML följer inte filen: klistra in den nya koden.',
    en: 'Plain HTML does not follow the file: paste the new code.',
  },
  files: { sv: 'Filerna i mappen', en: 'The files in the folder' },
  name: { sv: 'Fil', en: 'File' },
  size: { sv: 'Storlek', en: 'Size' },
  use: { sv: 'Behövs till', en: 'Is needed for' },
  bytes: { sv: '{kb} kB', en: '{kb} kB' },
  uses: {
    content: { sv: 'innehållet', en: 'the content' },
    script: { sv: 'att visa delarna', en: 'showing the parts' },
    locale: { sv: 'ord på ett annat språk', en: 'words in another language' },
    theme: { sv: 'färgerna', en: 'the colours' },
    tokens: { sv: 'att ändra färgerna', en: 'changing the colours' },
    sheet: { sv: 'färdiga sidor och ren HTML', en: 'ready pages and plain HTML' },
    frame: { sv: 'ramar', en: 'frames' },
    licence: { sv: 'licenser, som ska följa med', en: 'licences, which are to come along' },
  },
} as const;
