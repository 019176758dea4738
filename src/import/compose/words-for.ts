import type { SourceDocument } from '../pieces.js';
import { en } from '../words/en.js';
import { fi } from '../words/fi.js';
import { sv } from '../words/sv.js';
import type { Words } from '../words/words.js';
import { textOfPiece } from './plain.js';

/** Letters that are looked at to tell the language of a document that doesn't. */
const LOOKED_AT = 20_000;
/** Small words that nearly every sentence has one of. */
const SMALL: readonly (readonly [Words, RegExp])[] = [
  [sv, /(?<!\p{L})(?:och|att|som|för|det|är|ska|till)(?!\p{L})/giu],
  [en, /(?<!\p{L})(?:and|the|of|that|shall|will|to|is)(?!\p{L})/giu],
  [fi, /(?<!\p{L})(?:ja|että|on|sekä|kunta|kunnan|myös|ovat)(?!\p{L})/giu],
];

/** Gives the words that a document's language tells its parts by: by its own word for the language, else by its text. */
export function wordsFor({ language = '', pieces }: SourceDocument): Words {
  const said = SMALL.find(([{ lang }]) => language.toLowerCase().split('-', 1)[0] === lang);
  if (said) return said[0];
  let text = '';
  for (const piece of pieces) if ((text += ` ${textOfPiece(piece)}`).length > LOOKED_AT) break;
  const counts = SMALL.map(([words, small]) => ({ words, count: text.match(small)?.length ?? 0 }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).words;
}
