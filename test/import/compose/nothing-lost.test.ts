import { expect } from 'chai';
import fc from 'fast-check';
import { compose } from '../../../src/import/compose/compose.js';
import { textOfPiece, wordsIn } from '../../../src/import/compose/plain.js';
import type { SourceDocument } from '../../../src/import/pieces.js';
import { suggest } from '../../../src/import/suggest/suggest.js';
import type { Imported, PieceKind, PieceSuggestion } from '../../../src/import/suggestion.js';
import { readContent } from '../../../src/read/read-content.js';
import { documents } from './documents.fixtures.js';
import { isSaidByKey } from './said-by-keys.js';

const KINDS: readonly PieceKind[] = [
  'title',
  'heading',
  'text',
  'foreword',
  'quote',
  'summary',
  'vision',
  'goal',
  'aim',
  'commitment',
  'topic',
  'step',
  'principle',
  'duty',
  'responsibility',
  'measure',
  'indicator',
  'term',
  'fact',
  'decision',
  'document',
  'contact',
  'follow-up',
  'funding',
  'participation',
  'omitted',
];

/** Words of a document that an import has neither in its content nor among its left-overs. */
function lost({ pieces }: SourceDocument, { content, leftOvers }: Imported): readonly string[] {
  const texts: string[] = leftOvers.map(({ text }) => text);
  const gather = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(content);
  const kept = new Set(wordsIn(texts.join('\n')));
  return pieces
    .flatMap((piece) => wordsIn(textOfPiece(piece)))
    .filter((word) => !kept.has(word) && !isSaidByKey(word, content));
}

const codesIn = ({ content }: Imported): readonly string[] =>
  readContent(content, JSON.stringify(content)).problems.map(
    ({ code, pointer, message }) => `${code} ${pointer} ${message.en}`,
  );

describe('an import of any document', () => {
  it('loses no word by its own suggestions', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(lost(document, compose(document, suggest(document)))).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives sound content by its own suggestions', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(codesIn(compose(document, suggest(document)))).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no word and stays sound whatever kinds an editor chooses', () => {
    const choices = fc.array(
      fc.record({ kind: fc.constantFrom(...KINDS), level: fc.constantFrom(undefined, 1, 2, 9) }),
      { minLength: 24, maxLength: 24 },
    );
    fc.assert(
      fc.property(documents, choices, (document, chosen) => {
        const suggestions = document.pieces.map(({ id }, i): PieceSuggestion => {
          const { kind, level } = chosen[i]!;
          return {
            piece: id,
            kind,
            ...(level !== undefined && { level }),
            certainty: 'certain',
            reason: { code: 'editor' },
          };
        });
        const imported = compose(document, suggestions);
        expect(lost(document, imported)).to.deep.equal([]);
        expect(codesIn(imported)).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const suggestions = suggest(document);
        expect(suggest(document)).to.deep.equal(suggestions);
        expect(compose(document, suggestions)).to.deep.equal(compose(document, suggestions));
      }),
      { numRuns: 30 },
    );
  });
});
