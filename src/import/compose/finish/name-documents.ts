import { comesFrom, type Draft } from '../draft.js';
import { keyOf } from '../entries/goal.js';
import { documentsIn } from '../facts/documents-in.js';
import { sentencesOf, textOfPiece } from '../plain.js';

/** What is read of a long text. */
const LONGEST = 4000;

/** Adds documents that sentences name and that no list has; the sentences stay where they are. */
export function nameDocuments(draft: Draft): void {
  const { content, words } = draft;
  const known = (title: unknown): boolean =>
    typeof title === 'string' &&
    [{ title: content.title }, ...(content.documents ?? [])].some(
      (one) => typeof one.title === 'string' && keyOf(one.title) === keyOf(title),
    );
  for (const keys of draft.prose.values())
    for (const piece of [...keys.values()].flat())
      for (const sentence of sentencesOf(textOfPiece(piece).slice(0, LONGEST)))
        for (const document of documentsIn(sentence, words)) {
          if (known(document.title)) continue;
          (content.documents ??= []).push(document);
          draft.standing.get(content)?.push(document);
          comesFrom(draft, document, '', piece.id);
        }
}
