import { CHOICES } from '../../../format/choices.js';
import type { Decision } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { comesFrom, leaveOver, type Draft } from '../draft.js';
import type { Holder } from '../holder.js';
import { contactIn, contactLine, type Contact } from '../facts/contact-in.js';
import { decisionsIn } from '../facts/decisions-in.js';
import { labelledIn } from '../facts/labels.js';
import { periodIn } from '../facts/period-in.js';
import { publisherIn } from '../facts/publisher-in.js';
import { validityIn } from '../facts/validity-in.js';
import { inlineMarkdown } from '../inline.js';
import { plainOf, sentencesOf, textOfPiece, wordsIn } from '../plain.js';
import type { EntryKind, TextBranch } from './entry-kind.js';
import { openSection } from './section.js';

/** Facts, decisions and contacts under a heading of their own: the heading is a section's. */
const open: EntryKind['open'] = (branch: TextBranch, holder, put) =>
  openSection(branch.piece, holder, (own) => put(branch.members, own));

/** A fact of the document: a label with its value, the years it is for, whose it is, what it is called by. */
export const fact: EntryKind = {
  open,
  leaf({ piece }, holder) {
    const { draft } = holder;
    const { content, words } = draft;
    const said = textOfPiece(piece);
    const label = labelledIn(said, words);
    const from = (): undefined => void comesFrom(draft, content, '', piece.id);
    if (label) {
      draft.labels.push({ ...label, piece: piece.id });
      return from();
    }
    const period = periodIn(said, words)?.value;
    if (putValidity(draft, said)) return from();
    if (period && content.period === undefined) content.period = period;
    else if (!isPublisher(draft, said) && !isSlogan(draft, said)) return void holder.text(piece);
    return from();
  },
};

/** Takes down how long the document holds, where a text tells it and no other has; says whether it did. */
export function putValidity({ content, words }: Draft, said: string): boolean {
  const { validUntil, period } = validityIn(said, words)?.value ?? {};
  if (validUntil !== undefined && content.validUntil === undefined) content.validUntil = validUntil;
  else if (period && content.period === undefined) content.period = period;
  else return false;
  return true;
}

/** Whether a text is the publisher's name and nothing else; the name is given by all texts together. */
const isPublisher = ({ words }: Draft, said: string): boolean => {
  const name = publisherIn([said], words);
  return name !== undefined && wordsIn(name).length === wordsIn(said).length;
};

function isSlogan({ content }: Draft, said: string): boolean {
  if (content.publisher.slogan !== undefined || said.length > 100) return false;
  content.publisher.slogan = said.replace(/^["”“»'’]|["”“«'’]$/g, '');
  return true;
}

/** A decision on the document, and how long it holds where a sentence after it says so. */
export const decision: EntryKind = {
  open,
  leaf({ piece }, holder) {
    const { draft } = holder;
    const said = plainOf(piece.runs);
    if (!decisionsIn(said, draft.words).length) return void holder.text(piece);
    let isMore = false;
    for (const sentence of sentencesOf(said)) {
      const found = decisionsIn(sentence, draft.words);
      for (const { value } of found) addDecision(draft, value, piece.id);
      if (found.length) isMore ||= wordsIn(found.at(-1)!.rest).length > 1;
      else isMore ||= !putValidity(draft, sentence);
    }
    if (isMore) {
      const last = draft.content.decisions!.at(-1)!;
      last.note ??= inlineMarkdown(piece.runs);
      comesFrom(draft, last, 'note', piece.id);
    }
    return undefined;
  },
};

/** Adds a decision, or fills in the one of the same day that is known. */
export function addDecision(draft: Draft, decision: Decision, piece: string): void {
  const decisions = (draft.content.decisions ??= []);
  const day = JSON.stringify(dayOf(decision));
  const known = decisions.find((one) => JSON.stringify(dayOf(one)) === day && agree(one, decision));
  if (known) {
    // "Antagen" says more than the word that stands for a label without one.
    const event = (CHOICES.event as readonly string[]).includes(known.event as string)
      ? decision.event
      : known.event;
    Object.assign(known, { ...decision, ...withoutNothing(known), event });
  } else decisions.push({ ...decision });
  comesFrom(draft, known ?? decisions.at(-1)!, '', piece);
}

const dayOf = ({ date }: Decision): unknown =>
  typeof date === 'object' && date !== null ? (date.date ?? date.text) : date;
const agree = (one: Decision, other: Decision): boolean =>
  (['body', 'reference'] as const).every(
    (key) => one[key] == null || other[key] == null || lower(one[key]) === lower(other[key]),
  );
const lower = (value: unknown): string => JSON.stringify(value).toLowerCase();
const withoutNothing = (decision: Decision): Partial<Decision> =>
  Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== null));

/** Somebody to write to or call. */
export const contact: EntryKind = {
  open,
  leaf({ piece }, holder) {
    const { draft } = holder;
    const said = plainOf(piece.runs);
    const found = contactIn(said, draft.words);
    const line = found ? undefined : contactLine(said, draft.words);
    if (line) return putContactLine(line, piece, holder);
    if (!found) return void holder.text(piece);
    (draft.content.contacts ??= []).push(found.contact);
    holder.stand('contacts');
    comesFrom(draft, found.contact, '', piece.id);
    return undefined;
  },
};

/** Lines that stand together tell of one; whose it is, the publisher's name says in the end. */
function putContactLine(line: Partial<Contact>, piece: TextPiece, holder: Holder): undefined {
  const { draft } = holder;
  const contacts = (draft.content.contacts ??= []);
  const last = contacts.at(-1);
  const isFree = last?.role === '' && !Object.keys(line).some((key) => key in last);
  const contact: Contact = isFree ? last : { role: '' };
  if (!isFree) contacts.push(contact);
  Object.assign(contact, line);
  holder.stand('contacts');
  comesFrom(draft, contact, '', piece.id);
  leaveOver(draft, piece, labelBefore(plainOf(piece.runs), line), 'said-by-structure');
}

const labelBefore = (said: string, line: Partial<Contact>): string => {
  const [value = ''] = Object.values(line) as string[];
  return said.replace(value.replace(/^https:\/\//, ''), '').trim();
};
