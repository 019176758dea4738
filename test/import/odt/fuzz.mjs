/* Reads mutations of sound texts, zipped and flat: `node test/import/odt/fuzz.mjs --runs 10000`. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { bundled } from '../text/bundled-reader.mjs';
import { fuzz, mutated, randomNumbers, runsAsked } from '../text/mutations.mjs';

const { readOdt, Failure } = await bundled('odt/read-odt', 'readOdt');
const flat = readFileSync(new URL('sound.fodt', import.meta.url));
const zipped = (content) =>
  zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': content });
const random = randomNumbers(7);
// A changed zip is mostly refused by its checksum: parts are changed before they are packed, too.
const packed = Array.from({ length: 50 }, () => zipped(mutated(new Uint8Array(flat), random)));
/** A sound file whose elements have one another's names, which XML does not mind. */
const NAMES = [
  'text:p',
  'text:h',
  'text:list',
  'text:list-item',
  'text:span',
  'text:note',
  'text:note-body',
  'table:table',
  'table:table-row',
  'table:table-cell',
  'draw:frame',
  'draw:text-box',
  'text:section',
  'text:table-of-content',
  'table:covered-table-cell',
  'text:tracked-changes',
];
const renamed = () => {
  let xml = flat.toString();
  for (let times = 1 + random(4); times > 0; times--) {
    const [from, to] = [NAMES[random(NAMES.length)], NAMES[random(NAMES.length)]];
    xml = xml.replaceAll(new RegExp(`(</?)${from}(?=[ />])`, 'g'), `$1${to}`);
  }
  return new TextEncoder().encode(
    xml.replaceAll(/="(\d{1,2})"/g, (whole) => (random(4) ? whole : `="${random(5000)}"`)),
  );
};
const sources = [new Uint8Array(flat), zipped(new Uint8Array(flat)), new Uint8Array(flat), ...packed];

fuzz({
  sources,
  read: (bytes) => readOdt(bytes, {}),
  isFailure: (error) => error instanceof Failure,
  runs: runsAsked(),
});
fuzz({
  sources: [new Uint8Array(flat)],
  read: () => readOdt(renamed(), {}),
  isFailure: (error) => error instanceof Failure,
  runs: runsAsked(),
});
