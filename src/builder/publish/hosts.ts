import type { Wording } from '../language.js';

/** How a part comes into a page: as an element with a script, a marked link, plain HTML, or a frame. */
export const FORMS = ['element', 'link', 'plain', 'frame'] as const;
export type Form = (typeof FORMS)[number];

/** Where the page stands. */
export const HOSTS = [
  'sitevision',
  'optimizely',
  'wordpress-editor',
  'wordpress-author',
  'keeps-code',
  'strips-tags',
  'strips-scripts',
  'frames',
  'own-page',
] as const;
export type HostName = (typeof HOSTS)[number];

interface Host {
  readonly name: Wording;
  readonly help?: Wording;
  /** The form that is best there. */
  readonly form: Form;
  /** Why, in a sentence. */
  readonly why: Wording;
  /** Where the code goes in. */
  readonly how: Wording;
  /** Whether it has been tried, or only read about. */
  readonly isTried: boolean;
}

/** What is known of each place, from trials of editors and of WordPress; what was only read is said to be so. */
export const HOST: Readonly<Record<HostName, Host>> = {
  sitevision: {
    name: { sv: 'Sitevision', en: 'Sitevision' },
    form: 'element',
    why: {
      sv: 'En HTML-modul tar emot elementet som det är. I en vanlig textmodul väljer du länken i stället.',
      en: 'An HTML module takes the element as it is. In an ordinary text module, choose the link instead.',
    },
    how: {
      sv: 'Lägg en HTML-modul på sidan och klistra in koden där.',
      en: 'Put an HTML module on the page and paste the code there.',
    },
    isTried: false,
  },
  optimizely: {
    name: { sv: 'Optimizely', en: 'Optimizely' },
    form: 'element',
    why: {
      sv: 'Ett HTML-block tar emot elementet. Textfältet är TinyMCE, som tar bort element: där väljer du länken.',
      en: 'An HTML block takes the element. The text field is TinyMCE, which takes elements out: there, choose the link.',
    },
    how: {
      sv: 'Lägg ett HTML-block på sidan och klistra in koden där.',
      en: 'Put an HTML block on the page and paste the code there.',
    },
    isTried: false,
  },
  'wordpress-editor': {
    name: { sv: 'WordPress, som administratör eller redaktör', en: 'WordPress, as administrator or editor' },
    form: 'link',
    why: {
      sv: 'En märkt länk klarar sig hel i WordPress för alla roller, så att den står kvar även när någon annan sparar sidan.',
      en: 'A marked link stays whole in WordPress for every role, also when somebody else saves the page.',
    },
    how: {
      sv: 'Klistra in i blocket Anpassad HTML. I ett vanligt stycke försvinner märkningen.',
      en: 'Paste into the block Custom HTML. In an ordinary paragraph the mark is lost.',
    },
    isTried: true,
  },
  'wordpress-author': {
    name: { sv: 'WordPress, som författare', en: 'WordPress, as author' },
    form: 'link',
    why: {
      sv: 'Din roll får inte spara element, skript eller ramar. En märkt länk får du spara, och den blir hel.',
      en: 'Your role may not save elements, scripts or frames. A marked link you may, and it stays whole.',
    },
    how: {
      sv: 'Klistra in i blocket Anpassad HTML. I ett vanligt stycke försvinner märkningen.',
      en: 'Paste into the block Custom HTML. In an ordinary paragraph the mark is lost.',
    },
    isTried: true,
  },
  'keeps-code': {
    name: { sv: 'Annat, som behåller koden', en: 'Another, which keeps code' },
    help: {
      sv: 'Det finns ett HTML-läge, och koden är kvar när du har sparat.',
      en: 'It has an HTML view, and the code is still there once you have saved.',
    },
    form: 'element',
    why: {
      sv: 'Elementet följer alltid innehållsfilen: ändras filen ändras sidan.',
      en: 'The element always follows the content file: when the file changes, so does the page.',
    },
    how: {
      sv: 'Klistra in koden i verktygets HTML-läge.',
      en: 'Paste the code into the system’s HTML view.',
    },
    isTried: true,
  },
  'strips-tags': {
    name: {
      sv: 'Annat, som tar bort okända taggar',
      en: 'Another, which takes out unknown tags',
    },
    help: {
      sv: 'Så gör till exempel textfält med TinyMCE.',
      en: 'Text fields with TinyMCE do, for instance.',
    },
    form: 'link',
    why: {
      sv: 'Länken är vanlig HTML. I TinyMCE, och där koden tvättas med DOMPurify, står märkningen kvar. I CKEditor med förvalda inställningar försvinner den: välj då Ren HTML.',
      en: 'The link is ordinary HTML. In TinyMCE, and where code is cleaned by DOMPurify, its mark stays. In CKEditor as it comes the mark is lost: choose plain HTML there.',
    },
    how: {
      sv: 'Klistra in koden i verktygets HTML-läge, spara, och se efter att den är kvar.',
      en: 'Paste the code into the system’s HTML view, save, and see that it is still there.',
    },
    isTried: true,
  },
  'strips-scripts': {
    name: {
      sv: 'Annat, som stoppar skript',
      en: 'Another, which allows no scripts',
    },
    help: {
      sv: 'Ingen kan lägga in ett skript i sidmallen heller.',
      en: 'And nobody can put a script in the page’s template.',
    },
    form: 'plain',
    why: {
      sv: 'Ren HTML behöver inget skript. Diagram och filter följer inte med, och koden ska klistras in på nytt när innehållet ändras.',
      en: 'Plain HTML needs no script. Charts and filters do not come along, and the code is to be pasted anew when the content changes.',
    },
    how: {
      sv: 'Klistra in koden i verktygets HTML-läge.',
      en: 'Paste the code into the system’s HTML view.',
    },
    isTried: true,
  },
  frames: {
    name: {
      sv: 'Annat, som bara tillåter ramar',
      en: 'Another, which allows only frames',
    },
    form: 'frame',
    why: {
      sv: 'En ram visar en liten egen sida inuti sidan. TinyMCE stänger från version 7 av skripten i ramar, och då syns inget: välj länken där.',
      en: 'A frame shows a small page of its own within the page. TinyMCE from version 7 turns scripts in frames off, and then nothing is seen: choose the link there.',
    },
    how: {
      sv: 'Klistra in koden i verktygets HTML-läge.',
      en: 'Paste the code into the system’s HTML view.',
    },
    isTried: true,
  },
  'own-page': {
    name: { sv: 'En egen webbsida', en: 'A page of your own' },
    help: { sv: 'Du lägger själv filer på en webbserver.', en: 'You put files on a web server yourself.' },
    form: 'element',
    why: {
      sv: 'På en egen sida stoppar inget koden. Zip-filen har en färdig sida.',
      en: 'On a page of your own nothing stops the code. The zip has a page that is ready.',
    },
    how: {
      sv: 'Klistra in koden i sidan, eller lägg upp zip-filens sida som den är.',
      en: 'Paste the code into the page, or put up the page in the zip as it is.',
    },
    isTried: true,
  },
};
