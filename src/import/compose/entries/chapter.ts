import type { Content, FollowUp, Funding, Participation } from '../../../format/schema.js';
import type { Piece } from '../../pieces.js';
import { addProse, hasProse } from '../draft.js';
import { entryHolder, from, type Holder } from '../holder.js';
import { isBranch } from '../tree.js';
import type { EntryKind } from './entry-kind.js';
import { openSection } from './section.js';
import { nameBy } from './titles.js';

/** A text of the document's own, such as its vision: under its heading as a section that it stands in. */
function ownText(key: 'vision' | 'summary'): EntryKind {
  return {
    open(branch, holder, put) {
      const { draft } = holder;
      const isFree = !hasProse(draft, draft.content, key) && holder.hasSections;
      openSection(branch.piece, holder, (own) => {
        const texts = branch.members.filter((member) => !isBranch(member));
        const hasText = texts.some(({ kind }) => kind === 'text' || kind === key);
        if (!isFree || !hasText) return put(branch.members, own);
        own.stand(key);
        put(texts, {
          ...own,
          hasSections: false,
          text: (piece) => addProse(draft, draft.content, key, piece),
        });
        put(branch.members.filter(isBranch), own);
      });
    },
    leaf({ piece }, holder) {
      holder.stand(key);
      addProse(holder.draft, holder.draft.content, key, piece);
      return undefined;
    },
  };
}
export const vision = ownText('vision');
export const summary = ownText('summary');

/** How the goal around is followed up, or the document. */
function followUpAround(holder: Holder): FollowUp {
  const { goal, draft } = holder;
  if (!goal) holder.stand('followUp');
  return ((goal ?? draft.content).followUp ??= {});
}

/** How the document or a goal is followed up: one, with the text of all that says so. */
export const followUp: EntryKind = {
  open(branch, holder, put) {
    const { draft } = holder;
    const isTaken = (holder.goal ?? draft.content).followUp !== undefined;
    const entry = followUpAround(holder);
    const own = entryHolder(holder, entry, 'body');
    if (isTaken && entry.title !== undefined) own.text(branch.piece);
    else nameBy(draft, entry, branch.piece);
    put(branch.members, own);
  },
  leaf({ piece }, holder) {
    const own = entryHolder(holder, followUpAround(holder), 'body');
    own.text(piece);
    return undefined;
  },
};

/** An entry with a title and a text, of which a document may have several. */
function titled(key: 'funding' | 'participation'): EntryKind {
  const add = (holder: Holder, entry: Funding | Participation): void => {
    const { content } = holder.draft;
    ((content[key] ??= []) as (Funding | Participation)[]).push(entry);
    holder.stand(entry);
  };
  return {
    open(branch, holder, put) {
      const entry = { title: '' };
      add(holder, entry);
      nameBy(holder.draft, entry, branch.piece);
      put(
        branch.members,
        key === 'participation'
          ? resultsHolder(holder, entry)
          : entryHolder(holder, entry, 'body', entry.title),
      );
    },
    leaf({ piece }, holder) {
      const around: Content['funding'] | Content['participation'] = holder.draft.content[key];
      const last = around?.at(-1);
      const isHere = last && holder.draft.standing.get(holder.entry)?.at(-1) === last;
      const entry = isHere ? last : from(holder.draft, { title: holder.heading ?? '–' }, piece);
      if (!isHere) add(holder, entry);
      entryHolder(holder, entry, 'body').text(piece);
      return undefined;
    },
  };
}

/** What came of a dialogue is the list that its text ends in. */
function resultsHolder(holder: Holder, entry: Participation): Holder {
  const { draft } = holder;
  const own = entryHolder(holder, entry, 'body', holder.heading);
  return {
    ...own,
    text(piece) {
      if (piece.kind !== 'item' || piece.level > 1 || piece.continues) return own.text(piece);
      const results = (entry.results ??= []);
      results.push('');
      addProse(draft, results, String(results.length - 1), {
        ...piece,
        kind: 'paragraph',
        number: undefined,
      } as unknown as Piece);
    },
  };
}

export const funding = titled('funding');
export const participation = titled('participation');
