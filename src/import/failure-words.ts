import type { FailureCode } from './failure.js';

/** A sentence in each language that the import speaks. */
export type FailureMessage = Readonly<Record<'sv' | 'en', string>>;

const WORDS: Readonly<Record<FailureCode, FailureMessage>> = {
  empty: {
    sv: 'Filen är tom. Kontrollera att den är sparad, och välj den igen.',
    en: 'The file is empty. See that it has been saved, and choose it again.',
  },
  'unknown-format': {
    sv: 'Filen är av ett slag som inte kan läsas. Spara den som Word (.docx), OpenDocument (.odt), PDF, Excel (.xlsx), webbsida (.html), Markdown, CSV eller ren text.',
    en: 'The file is of a kind that cannot be read. Save it as Word (.docx), OpenDocument (.odt), PDF, Excel (.xlsx), web page (.html), Markdown, CSV or plain text.',
  },
  'old-format': {
    sv: 'Filen är sparad i ett äldre format ({format}). Öppna den och spara den som .docx eller .xlsx.',
    en: 'The file is saved in an older format ({format}). Open it and save it as .docx or .xlsx.',
  },
  encrypted: {
    sv: 'Filen är skyddad med lösenord. Spara en kopia utan lösenord, och välj den.',
    en: 'The file is protected by a password. Save a copy without one, and choose that.',
  },
  damaged: {
    sv: 'Filen är skadad och kan inte läsas. Öppna den i programmet som den är gjord i, och spara den på nytt.',
    en: 'The file is damaged and cannot be read. Open it in the program that it was made in, and save it again.',
  },
  'too-large': {
    sv: 'Filen är större än vad som kan läsas. Ta bort bilder och bilagor, eller dela den, och försök igen.',
    en: 'The file is larger than what can be read. Take out pictures and appendices, or split it, and try again.',
  },
  'zip-bomb': {
    sv: 'Filen blir orimligt stor när den packas upp, och läses därför inte. Spara den på nytt i programmet som den är gjord i.',
    en: 'The file grows beyond reason when it is unpacked, and so is not read. Save it again in the program that it was made in.',
  },
  'xml-entities': {
    sv: 'Filen innehåller egna XML-definitioner, som av säkerhetsskäl inte läses. Spara den på nytt i Word eller LibreOffice.',
    en: 'The file has XML definitions of its own, which are not read for reasons of safety. Save it again in Word or LibreOffice.',
  },
  scanned: {
    sv: 'Filen har bara bilder av sidor, ingen text. Be om originalet, eller låt ett program tolka texten (OCR) först.',
    en: 'The file holds pictures of pages only, no text. Ask for the original, or have a program recognise its text (OCR) first.',
  },
  'no-text': {
    sv: 'Det finns ingen text i filen. Kontrollera att det är rätt fil.',
    en: 'There is no text in the file. See that it is the right one.',
  },
  stopped: {
    sv: 'Läsningen avbröts. Välj filen igen för att läsa den.',
    en: 'Reading was stopped. Choose the file again to read it.',
  },
  unavailable: {
    sv: 'Det som läser filer av det här slaget kunde inte hämtas. Kontrollera nätet och försök igen, eller installera paketet som saknas.',
    en: 'What reads files of this kind could not be fetched. See to the network and try again, or install the package that is missing.',
  },
};

/** Says in a sentence why a source cannot be read, and what to do about it. */
export function failureWords(
  code: FailureCode,
  details: Readonly<Record<string, string | number>> = {},
): FailureMessage {
  const { sv, en } = WORDS[code];
  const filled = (text: string) =>
    text.replace(/ ?\(\{(\w+)\}\)/g, (_, key: string) => (key in details ? ` (${details[key]})` : ''));
  return { sv: filled(sv), en: filled(en) };
}
