import type { ContentCode, DiskCode, LoadCode, Severity } from '../../read/problems.js';
import type { BilingualText } from '../command.js';

/** The code of a problem that a check can find. */
export type RuleId = ContentCode | DiskCode | Extract<LoadCode, 'not-utf8' | 'not-json'>;

/** A kind of problem: how bad it is, and what is wrong, for any file. */
interface Rule {
  readonly severity: Severity;
  readonly words: BilingualText;
}

const error = (sv: string, en: string): Rule => ({ severity: 'error', words: { sv, en } });
const warning = (sv: string, en: string): Rule => ({ severity: 'warning', words: { sv, en } });

/** What a check looks for, by code. A problem's own message says what it is about, and what to do. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'not-utf8': error('Filen är inte sparad som UTF-8.', 'The file is not saved as UTF-8.'),
  'not-json': error('Filen är inte giltig JSON.', 'The file is not valid JSON.'),
  'wrong-type': error('Ett värde är av fel slag.', 'A value is of the wrong type.'),
  'wrong-format': error('Ett värde har inte rätt form.', 'A value is not in its form.'),
  'wrong-choice': error(
    'Ett ord är inte ett av dem som går att välja.',
    'A word is not among those to choose from.',
  ),
  'missing-key': error(
    'En nyckel saknas som posten inte klarar sig utan.',
    'An entry lacks a key that it cannot do without.',
  ),
  'unknown-key': warning('En nyckel finns inte i formatet.', 'A key is not in the format.'),
  'empty-entry': error('En post är tom.', 'An entry has nothing in it to show.'),
  'duplicate-id': warning('Två poster har samma id.', 'Two entries have the same id.'),
  'dangling-reference': warning(
    'En hänvisning leder till ett id som inte finns.',
    'A reference leads to an id that is not there.',
  ),
  'near-reference': warning(
    'Ord är nästan en aktörs id eller namn.',
    'Words are all but an actor’s id or name.',
  ),
  'own-word': warning(
    'Formatet har ett eget ord för det som står.',
    'The format has a word of its own for what is written.',
  ),
  'odd-address': warning('En webbadress leder ingenstans.', 'An address leads nowhere.'),
  'odd-email': warning(
    'En e-postadress går inte att skriva till.',
    'An e-mail address cannot be written to.',
  ),
  'bare-heading': warning('En rubrik har inget under sig.', 'A heading has nothing under it.'),
  'newer-version': warning(
    'Filen är skriven för en senare version av formatet.',
    'The file is of a later version of the format.',
  ),
  'other-version': error(
    'Filen är skriven för en annan version av formatet och läses inte.',
    'The file is of another version of the format and is not read.',
  ),
  'markdown-image': warning('En text har en bild i sig.', 'A text has a picture in it.'),
  'markdown-heading': warning('En text har en rubrik i sig.', 'A text has a heading in it.'),
  'markdown-html': warning('En text har HTML i sig.', 'A text has HTML in it.'),
  'missing-picture': warning(
    'En bild finns inte där filen säger.',
    'There is no picture where the file says.',
  ),
  'limit-size': error('Filen är för stor och läses inte.', 'The file is too large and is not read.'),
  'limit-entries': error('Filen har för många poster.', 'The file has too many entries.'),
  'limit-depth': error('För många nivåer ligger i varandra.', 'Too many levels stand inside one another.'),
  'limit-text': error('En text är för lång.', 'A text is too long.'),
  'limit-nesting': warning(
    'En text har för många listor, citat eller betoningar i varandra.',
    'A text has too many lists, quotations or emphasis inside one another.',
  ),
  'limit-problems': warning(
    'Filen har fler problem än som räknas upp.',
    'The file has more problems than are listed.',
  ),
};
