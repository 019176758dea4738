/** What the last room says of code and files to take. */
export const TAKE_WORDS = {
  host: { sv: 'Var ska det stå?', en: 'Where is it to stand?' },
  form: { sv: 'Form', en: 'Form' },
  forms: {
    element: { sv: 'Element', en: 'Element' },
    link: { sv: 'Länk', en: 'Link' },
    plain: { sv: 'Ren HTML', en: 'Plain HTML' },
    frame: { sv: 'Ram', en: 'Frame' },
  },
  otherForm: {
    sv: 'Du har valt en annan form än den som brukar fungera här.',
    en: 'You have chosen another form than the one that usually works here.',
  },
  tried: { sv: 'Det har provats.', en: 'This has been tried.' },
  read: {
    sv: 'Det här har vi läst, men inte provat själva. Spara sidan och se efter att koden är kvar.',
    en: 'This we have read, but not tried ourselves. Save the page and see that the code is still there.',
  },
  code: { sv: 'Kod att klistra in på sidan', en: 'Code to paste into the page' },
  templateCode: { sv: 'Kod till sidmallen, en gång', en: 'Code for the page’s template, once' },
  templateHelp: {
    link: {
      sv: 'Länken blir en del av sidan först när skriptet finns där. Be den som sköter sidmallen att lägga in detta.',
      en: 'The link becomes a part of the page once the script is there. Ask whoever has the page’s template to put this in.',
    },
    plain: {
      sv: 'Vill ni ha Samsyns utseende lägger den som sköter sidmallen in detta. Texten går att läsa utan.',
      en: 'For Samsyn’s look, whoever has the page’s template puts this in. The text can be read without.',
    },
    wordpress: {
      sv: 'I WordPress lägger Samsyns tillägg in skriptet. Be en administratör att installera det. Utan tillägget kan skriptet stå i temat:',
      en: 'In WordPress, Samsyn’s plugin puts the script in. Ask an administrator to install it. Without the plugin the script can stand in the theme:',
    },
  },
  asForm: { sv: '{form} · {host}', en: '{form} · {host}' },
  copy: { sv: 'Kopiera koden', en: 'Copy the code' },
  copyTemplate: { sv: 'Kopiera koden till sidmallen', en: 'Copy the code for the template' },
  copied: { sv: 'Kopierad', en: 'Copied' },
  copiedNeeds: {
    sv: 'Kopierad. Spara också filerna som koden behöver.',
    en: 'Copied. Save the files that the code needs, too.',
  },
  selected: {
    sv: 'Webbläsaren släppte inte fram till urklippet. Koden är markerad: tryck Ctrl+C, eller Cmd+C på en Mac.',
    en: 'The browser did not let us reach the clipboard. The code is selected: press Ctrl+C, or Cmd+C on a Mac.',
  },
  noCode: {
    sv: 'Välj minst en del, så står koden här.',
    en: 'Choose at least one part, and the code stands here.',
  },
  addresses: { sv: 'Adresser på webbplatsen', en: 'Addresses on the site' },
  folder: { sv: 'Mappen med Samsyns filer', en: 'The folder with Samsyn’s files' },
  file: { sv: 'Innehållsfilen', en: 'The content file' },
  fileHelp: {
    sv: 'Fråga den som lägger upp filerna om du är osäker. Står de på en annan plats skriver du den här.',
    en: 'Ask whoever puts the files up if you are not sure. If they lie in another place, write it here.',
  },
  fileHelpWordPress: {
    sv: 'WordPress ger filen en egen adress när den laddas upp under Media. Skriv den här.',
    en: 'WordPress gives the file an address of its own when it is uploaded under Media. Write it here.',
  },
  notAddress: {
    sv: 'Det är ingen adress på en webbplats. Skriv till exempel /samsyn/, eller https:// och hela adressen.',
    en: 'This is no address on a site. Write /samsyn/, for instance, or https:// and the whole address.',
  },
  hashes: { sv: 'Ta med skriptens kontrollsummor', en: 'Include the scripts’ hashes' },
  hashesHelp: {
    sv: 'Då kör webbläsaren bara just de här filerna. Koden ska bytas när Samsyn kommer i en ny version.',
    en: 'Then the browser runs just these files. The code is to be changed when Samsyn comes in a new version.',
  },
  files: { sv: 'Ta allt i en fil', en: 'Take everything in one file' },
  filesNeeded: { sv: 'Filerna som koden behöver', en: 'The files that the code needs' },
  neededHelp: {
    sv: 'Koden visar något först när filerna ligger på webbplatsen. Spara zip-filen och ge den till den som får lägga upp filer där. Ligger Samsyns filer där redan räcker det med innehållsfilen.',
    en: 'The code shows something once the files lie on the site. Save the zip and give it to whoever may put files there. Where Samsyn’s files are there already, the content file is enough.',
  },
  filesHelp: {
    sv: 'Zip-filen har innehållet, skripten, utseendet, en färdig sida, texten som ren HTML och sidan Gör så här för den som lägger upp filerna.',
    en: 'The zip has the content, the scripts, the look, a page that is ready, the text as plain HTML and the page How to for whoever puts the files up.',
  },
  zip: { sv: 'Spara allt som zip', en: 'Save everything as a zip' },
  json: { sv: 'Spara bara innehållsfilen', en: 'Save only the content file' },
  packing: { sv: 'Packar …', en: 'Packing …' },
  saved: { sv: 'Sparade {name}', en: 'Saved {name}' },
  cancelled: { sv: 'Filen sparades inte.', en: 'The file was not saved.' },
  failed: {
    sv: 'Filerna kunde inte hämtas. Kontrollera nätverket och försök igen. Ditt dokument är kvar.',
    en: 'The files could not be fetched. Check the network and try again. Your document is still here.',
  },
  notWritten: {
    sv: 'Filen gick inte att spara på datorn. Se efter att det finns plats, eller välj en annan mapp. Ditt dokument är kvar.',
    en: 'The file could not be saved on the computer. See that there is room, or choose another folder. Your document is still here.',
  },
} as const;
