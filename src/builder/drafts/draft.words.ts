/** What is said of drafts. */
export const DRAFT_WORDS = {
  restored: { sv: 'Tog fram utkastet', en: 'Brought back the draft' },
  copied: { sv: 'Fortsatte med en kopia', en: 'Went on with a copy' },
  resumed: { sv: 'Fortsatte med ”{title}”', en: 'Went on with “{title}”' },
  threw: { sv: 'Kastade ”{title}”', en: 'Threw away “{title}”' },
  threwAll: { sv: 'Kastade alla utkast', en: 'Threw away all drafts' },
  untitled: { sv: 'Namnlöst dokument', en: 'Untitled document' },

  kept: { sv: 'utkastet finns på den här datorn', en: 'the draft is on this computer' },
  waiting: { sv: 'sparar utkastet …', en: 'keeping the draft …' },
  full: {
    sv: 'Utkastet kan inte sparas: lagringen på datorn är full. Kasta gamla utkast i Hämta, eller ta ut innehållet i Publicera innan du stänger.',
    en: 'The draft cannot be kept: the storage on this computer is full. Throw away old drafts in Fetch, or take the content out in Publish before you close.',
  },
  blocked: {
    sv: 'Utkastet kan inte sparas: webbläsaren tillåter det inte, kanske för att fönstret är privat. Ta ut innehållet i Publicera innan du stänger.',
    en: 'The draft cannot be kept: the browser does not allow it, perhaps because the window is private. Take the content out in Publish before you close.',
  },
  elsewhere: {
    sv: 'Samma utkast är öppet i en annan flik. Det du ändrar här sparas inte.',
    en: 'The same draft is open in another tab. What you change here is not kept.',
  },
  copy: { sv: 'Fortsätt med en kopia', en: 'Go on with a copy' },

  openNow: { sv: '”{title}” är öppet', en: '“{title}” is open' },
  openHelp: {
    sv: 'Hämtar du nästa version av det kan du jämföra dem, så att länkarna håller. Det här finns kvar bland utkasten.',
    en: 'If you fetch its next version, you can compare them, so that links hold. This one stays among the drafts.',
  },
  quoted: { sv: '”{title}”', en: '“{title}”' },
  lastChanged: { sv: 'Ditt senaste utkast, ändrat', en: 'Your latest draft, changed' },
  goOn: { sv: 'Fortsätt med det', en: 'Go on with it' },

  heading: { sv: 'Utkast', en: 'Drafts' },
  where: {
    sv: 'De ligger i den här webbläsaren på den här datorn, och försvinner om webbläsarens data rensas. Ingen annan ser dem.',
    en: 'They lie in this browser on this computer, and disappear if the browser’s data is cleared. Nobody else sees them.',
  },
  resume: { sv: 'Fortsätt med ”{title}”', en: 'Go on with “{title}”' },
  isOpen: { sv: 'öppet nu', en: 'open now' },
  throw: { sv: 'Kasta', en: 'Throw away' },
  throwThis: { sv: 'Kasta ”{title}”', en: 'Throw away “{title}”' },
  thrown: { sv: '”{title}” är kastat.', en: '“{title}” is thrown away.' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  isBack: { sv: '”{title}” är tillbaka.', en: '“{title}” is back.' },
  gone: { sv: 'Utkastet finns inte längre.', en: 'The draft is no longer there.' },
  trouble: {
    sv: 'Det gick inte att komma åt utkasten. Ladda om sidan och försök igen.',
    en: 'The drafts could not be reached. Reload the page and try again.',
  },
  clear: { sv: 'Kasta alla utkast', en: 'Throw away all drafts' },
  sure: {
    sv: 'Alla {count} utkast försvinner från datorn för gott.',
    en: 'All {count} drafts disappear from the computer for good.',
  },
  sureOne: {
    sv: 'Utkastet försvinner från datorn för gott.',
    en: 'The draft disappears from the computer for good.',
  },
  yes: { sv: 'Ja, kasta', en: 'Yes, throw away' },
  no: { sv: 'Nej, behåll', en: 'No, keep' },
  cleared: { sv: 'Alla utkast är borta från datorn.', en: 'All drafts are gone from the computer.' },

  today: { sv: 'i dag kl. {clock}', en: 'today at {clock}' },
  yesterday: { sv: 'i går kl. {clock}', en: 'yesterday at {clock}' },
  earlier: { sv: '{date} kl. {clock}', en: '{date} at {clock}' },
} as const;
