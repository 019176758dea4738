import type { LoadCode } from '../problems.js';
import { perhaps, type Sentences } from './sentences.js';

/** A colour's variable, without the `-light` or `-dark` that it may have. */
const base = (name: string | number | undefined): string => String(name).replace(/-(?:light|dark)$/, '');

/** Words for what is wrong on the way to a content file, or with the element, in Swedish and in English. */
export const LOAD_MESSAGES: Readonly<Record<Exclude<LoadCode, 'not-json'>, Sentences>> = {
  'no-source': [
    () => 'Elementet vet inte vad det ska visa. Skriv innehållsfilens adress i attributet src.',
    () => 'The element does not know what to show. Put the content file’s address in the attribute src.',
  ],
  'wrong-address': [
    (d) =>
      `”${d.url}” är ingen adress som kan hämtas. Rätta attributet src; det ska börja med https: eller vara en adress på den egna webbplatsen.`,
    (d) =>
      `“${d.url}” is not an address to fetch from. Mend the attribute src; it begins with https: or is an address on the same site.`,
  ],
  'not-found': [
    (d) =>
      `Det finns ingen fil på ${d.url} (svar 404). Kontrollera stavningen i attributet src och att filen är publicerad.`,
    (d) =>
      `There is no file at ${d.url} (status 404). Check the spelling in the attribute src, and that the file is published.`,
  ],
  'http-status': [
    (d) =>
      `Servern svarade ${d.status} för ${d.url}. Öppna adressen i webbläsaren; om felet finns kvar, kontakta den som sköter webbplatsen.`,
    (d) =>
      `The server answered ${d.status} for ${d.url}. Open the address in a browser; if it still fails, tell whoever runs the site.`,
  ],
  redirected: [
    (d) =>
      `${d.url} skickar vidare till en annan adress, och den följs inte. Öppna adressen i webbläsaren, och skriv den du kommer till i attributet src.`,
    (d) =>
      `${d.url} redirects to another address, which is not followed. Open it in a browser, and put the address that you come to in the attribute src.`,
  ],
  network: [
    (d) =>
      `${d.url} gick inte att hämta. Antingen är nätet nere, eller så tillåter den andra webbplatsen inte att filen läses härifrån (CORS), eller så stoppar sidans säkerhetsregler det (CSP: connect-src). Lägg helst filen på den egna webbplatsen.`,
    (d) =>
      `${d.url} could not be fetched. Either the network is down, or the other site does not allow this one to read it (CORS), or the page’s own policy forbids it (CSP: connect-src). Best keep the file on the same site.`,
  ],
  timeout: [
    (d) =>
      `${d.url} svarade inte inom ${d.seconds} sekunder. Ladda om sidan; händer det igen är servern för långsam.`,
    (d) =>
      `${d.url} did not answer within ${d.seconds} seconds. Reload the page; if it happens again, the server is too slow.`,
  ],
  'not-utf8': [
    () =>
      'Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Spara om den med kodningen UTF-8.',
    () =>
      'The file is not saved as UTF-8, so its letters cannot be read. Save it again with the encoding UTF-8.',
  ],
  'no-such-item': [
    (d) =>
      `Filen har ingen post med id ”${d.id}” som elementet kan visa.${perhaps(d.nearest, (n) => ` Menade du ”${n}”?`)} Rätta attributet item.`,
    (d) =>
      `The file has no entry with the id “${d.id}” that this element can show.${perhaps(d.nearest, (n) => ` Did you mean “${n}”?`)} Mend the attribute item.`,
  ],
  'nothing-to-show': [
    (d) =>
      `Filen har inget innehåll av det slag som elementet visar (”${d.key}”). Lägg till det i filen, eller byt element.`,
    (d) =>
      `The file has no content of the kind that this element shows (“${d.key}”). Add it to the file, or use another element.`,
  ],
  'wrong-colour': [
    (d) =>
      `”${d.name}: ${d.value}” är ingen färg, så Samsyns egen färg visas i stället. Skriv en färg, till exempel #7a1f3d. Ska ljust och mörkt ha var sin skriver du ${base(d.name)}-light och ${base(d.name)}-dark: light-dark() görs om av många byggverktyg.`,
    (d) =>
      `“${d.name}: ${d.value}” is no colour, so Samsyn’s own is shown instead. Write a colour, such as #7a1f3d. For one in light and one in dark, write ${base(d.name)}-light and ${base(d.name)}-dark: many build tools rewrite light-dark().`,
  ],
  'not-drawn': [
    (d) =>
      `Innehållet gick inte att rita, så det som står i elementet visas i stället. Oftast har ett annat skript på sidan bytt ut något av webbläsarens eget, som Promise eller Array.from: ta bort det skriptet, eller visa innehållet i en ram. Annars är felet Samsyns: anmäl det tillsammans med innehållsfilen. Felet lyder: ${d.reason}`,
    (d) =>
      `The content could not be drawn, so what stands in the element is shown instead. Most often another script on the page has replaced something of the browser’s own, such as Promise or Array.from: remove that script, or show the content in a frame. Otherwise the fault is Samsyn’s: report it with the content file. The error reads: ${d.reason}`,
  ],
  unread: [
    () =>
      'Något i filen är fel, och samsyn-problems.js kunde inte hämtas för att säga vad. Lägg den bredvid samsyn.js.',
    () =>
      'Something in the file is wrong, and samsyn-problems.js could not be fetched to say what. Put it beside samsyn.js.',
  ],
};
