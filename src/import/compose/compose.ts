import { withNeededVersion } from '../../format/needed-version.js';
import type { TextPiece } from '../pieces.js';
import type { Compose } from '../suggestion.js';
import { readChapters, readOwnDecision } from './chapter-facts.js';
import { asMeant } from './as-meant.js';
import { draftOf } from './draft.js';
import { giveIds } from './finish/give-ids.js';
import { linkActors } from './finish/link-actors.js';
import { linkGoals } from './finish/link-goals.js';
import { dropEmpty } from './finish/drop-empty.js';
import { inOrder } from './finish/in-order.js';
import { lostWords } from './finish/lost-words.js';
import { nameDocuments } from './finish/name-documents.js';
import { nameGoals } from './finish/name-goals.js';
import { settleGlobalGoals } from './finish/settle-global-goals.js';
import { settleHeadings } from './finish/settle-headings.js';
import { settleOrder } from './finish/settle-order.js';
import { settleStatuses } from './finish/settle-statuses.js';
import { settleTargets } from './finish/settle-targets.js';
import { writeProse } from './finish/write-prose.js';
import { sectionHolder } from './holder.js';
import { identify } from './identify.js';
import { putMembers } from './put-members.js';
import { withoutUnsound } from './finish/sound.js';
import { isBranch, treeOf, type Member } from './tree.js';
import { keyOf } from './entries/goal.js';
import { headingOf } from './entries/titles.js';
import { wordsFor } from './words-for.js';

/** Makes content of pieces and what they are taken for; every word lands in it or among the left-overs. */
export const compose: Compose = (source, suggestions) => {
  const document = asMeant(source);
  const draft = draftOf(document, wordsFor(document));
  const tree = treeOf(document, suggestions);
  for (const title of headedGoals(tree)) draft.headedGoals.add(title);
  putMembers(tree, sectionHolder(draft, draft.content, undefined));
  identify(draft);
  nameGoals(draft);
  settleTargets(draft);
  settleStatuses(draft);
  readChapters(draft);
  readOwnDecision(draft);
  settleGlobalGoals(draft);
  nameDocuments(draft);
  writeProse(draft);
  dropEmpty(draft);
  settleHeadings(draft);
  const writeActors = linkActors(draft);
  const ids = giveIds(draft.content);
  writeActors(ids);
  linkGoals(draft, ids);
  settleOrder(draft, ids);
  const { content, origins } = inOrder(draft);
  withoutUnsound(content);
  const omitted = document.omissions.map(({ text, place, reason }) => ({ text, place, reason }));
  const leftOvers = [...omitted, ...draft.leftOvers];
  const lost = lostWords(source.pieces, content, origins, leftOvers, draft.words);
  return { content: withNeededVersion(content), suggestions, origins, leftOvers: [...leftOvers, ...lost] };
};

/** Titles of all goals that have a heading: a list that names one tells of it, and is not another. */
const headedGoals = (members: readonly Member[]): readonly string[] =>
  members.flatMap((member) =>
    isBranch(member)
      ? [
          ...(member.kind === 'goal' ? [keyOf(headingOf(member.piece as TextPiece).title)] : []),
          ...headedGoals(member.members),
        ]
      : [],
  );
