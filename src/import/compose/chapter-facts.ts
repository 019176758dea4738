import type { FollowUp, Funding, Participation } from '../../format/schema.js';
import type { Draft } from './draft.js';
import { bodyIn } from './facts/organisation.js';
import { datesIn } from './facts/dates.js';
import { periodIn } from './facts/period-in.js';
import { textOfPiece } from './plain.js';
import { around } from '../words/says.js';

/** Finds in the texts of follow-up, funding and participation what has a key of its own: how often, who, which years. */
export function readChapters(draft: Draft): void {
  const { followUp, funding = [], participation = [] } = draft.content;
  if (followUp) readFollowUp(draft, followUp);
  for (const entry of funding) readFunding(draft, entry);
  for (const entry of participation) readParticipation(draft, entry);
}

const sentencesOf = (draft: Draft, entry: object): readonly string[] =>
  (draft.prose.get(entry)?.get('body') ?? []).flatMap((piece) =>
    textOfPiece(piece)
      .slice(0, 4000)
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u),
  );

function readFollowUp(draft: Draft, entry: FollowUp): void {
  for (const sentence of sentencesOf(draft, entry)) {
    const found = around(sentence, draft.words.cycles);
    if (found && entry.cycle === undefined)
      entry.cycle = found.words + (/^[^.;:()]{0,60}/.exec(found.after)?.[0] ?? '').trimEnd();
    const responsible = responsibleIn(draft, sentence);
    if (responsible !== undefined && entry.responsible === undefined) entry.responsible = [responsible];
  }
}

function readFunding(draft: Draft, entry: Funding): void {
  for (const sentence of sentencesOf(draft, entry)) {
    const period = periodIn(sentence, draft.words);
    if (period && entry.period === undefined) entry.period = period.value;
    const responsible = responsibleIn(draft, sentence);
    if (responsible !== undefined && entry.responsible === undefined) entry.responsible = [responsible];
  }
}

function readParticipation(draft: Draft, entry: Participation): void {
  const [first] = sentencesOf(draft, entry).flatMap((sentence) => datesIn(sentence, draft.words));
  if (first && entry.date === undefined) entry.date = first.value;
}

/** The body that a sentence begins with, where it says that it decides or is responsible. */
function responsibleIn({ words }: Draft, sentence: string): string | undefined {
  const found = bodyIn(sentence, words);
  return found && sentence.search(/\S/) === found.from && around(sentence, words.answers)
    ? found.name
    : undefined;
}
