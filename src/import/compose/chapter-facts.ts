import type { Decision, FollowUp, Funding, Participation } from '../../format/schema.js';
import { allGoals } from '../../format/goal-paths.js';
import type { Draft } from './draft.js';
import { addDecision, putValidity } from './entries/fact.js';
import { decisionsIn } from './facts/decisions-in.js';
import { bodyIn } from './facts/organisation.js';
import { datesIn } from './facts/dates.js';
import { periodIn } from './facts/period-in.js';
import { sentencesOf, textOfPiece, wordsIn } from './plain.js';
import { around, says } from '../words/says.js';
import type { Words } from '../words/words.js';

/** Finds in the texts of follow-up, funding and participation what has a key of its own: how often, who, which years. */
export function readChapters(draft: Draft): void {
  const { goals, followUp, funding = [], participation = [] } = draft.content;
  for (const of of [{ followUp }, ...allGoals(goals)]) if (of.followUp) readFollowUp(draft, of.followUp);
  for (const entry of funding) readFunding(draft, entry);
  for (const entry of participation) readParticipation(draft, entry);
}

/** What is read of a long text. */
const LONGEST = 4000;

const sentencesIn = (draft: Draft, entry: object): readonly string[] =>
  (draft.prose.get(entry)?.get('body') ?? []).flatMap((piece) =>
    sentencesOf(textOfPiece(piece).slice(0, LONGEST)),
  );

/**
 * Finds the decision on the document and how long it holds where a running text tells of them and nothing else does:
 * "Programmet antogs av kommunfullmäktige i mars 2025. Det gäller tills vidare." The text stays where it is.
 */
export function readOwnDecision(draft: Draft): void {
  if (draft.content.decisions) return;
  for (const section of draft.content.sections ?? [])
    for (const piece of draft.prose.get(section)?.get('body') ?? []) {
      const sentences = sentencesOf(textOfPiece(piece).slice(0, LONGEST));
      for (const [at, sentence] of sentences.entries()) {
        const decision = ownDecisionIn(sentence, draft.words);
        if (!decision) continue;
        addDecision(draft, decision, piece.id);
        return void sentences.slice(at, at + 2).some((next) => putValidity(draft, next));
      }
    }
}

/** The decision of a sentence that is on the document itself: a word for its kind comes before, and few others. */
function ownDecisionIn(sentence: string, words: Words): Decision | undefined {
  const [found] = decisionsIn(sentence, words);
  if (!found || found.value.body == null || found.value.date == null) return undefined;
  const subject = sentence.slice(0, sentence.indexOf(found.words));
  return wordsIn(subject).length <= 4 && Object.values(words.kinds).some((kinds) => says(subject, kinds))
    ? found.value
    : undefined;
}

function readFollowUp(draft: Draft, entry: FollowUp): void {
  for (const sentence of sentencesIn(draft, entry)) {
    const found = around(sentence, draft.words.cycles);
    if (found && entry.cycle === undefined)
      entry.cycle = found.words + (/^[^.;:(),]{0,60}(?![\p{L}\d])/u.exec(found.after)?.[0] ?? '').trimEnd();
    const responsible = responsibleIn(draft, sentence);
    if (responsible !== undefined && entry.responsible === undefined) entry.responsible = [responsible];
  }
}

function readFunding(draft: Draft, entry: Funding): void {
  for (const sentence of sentencesIn(draft, entry)) {
    const period = periodIn(sentence, draft.words);
    if (period && entry.period === undefined) entry.period = period.value;
    const responsible = responsibleIn(draft, sentence);
    if (responsible !== undefined && entry.responsible === undefined) entry.responsible = [responsible];
  }
}

function readParticipation(draft: Draft, entry: Participation): void {
  const [first] = sentencesIn(draft, entry).flatMap((sentence) => datesIn(sentence, draft.words));
  if (first && entry.date === undefined) entry.date = first.value;
}

/** The body that a sentence begins with, where it says that it decides or is responsible. */
function responsibleIn({ words }: Draft, sentence: string): string | undefined {
  const found = bodyIn(sentence, words);
  return found && sentence.search(/\S/) === found.from && around(sentence, words.answers)
    ? found.name
    : undefined;
}
