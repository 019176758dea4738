import { contactIn, contactLine } from '../compose/facts/contact-in.js';
import { decisionsIn } from '../compose/facts/decisions-in.js';
import { labelledIn } from '../compose/facts/labels.js';
import { periodIn } from '../compose/facts/period-in.js';
import { publisherIn } from '../compose/facts/publisher-in.js';
import { validityIn } from '../compose/facts/validity-in.js';
import { sentencesOf, wordsIn } from '../compose/plain.js';
import { says } from '../words/says.js';
import type { Words } from '../words/words.js';
import { told, type Told } from './told.js';

/** Longest text that is looked at for facts of the document. */
const LONGEST = 220;

/** Takes a short text that tells a fact of the document for one: a label with its value, a decision, how long it holds. */
export function factRule(text: string, words: Words): Told | undefined {
  if (!text || text.length > LONGEST) return undefined;
  const label = labelledIn(text, words);
  if (label?.fact === 'contact') return told('contact', 'likely', 'contact-label', label.label);
  if (label && label.value.length <= 120 && label.fact !== 'title')
    return told('fact', 'likely', 'fact-label', label.label);
  const [decision] = decisionsIn(text, words);
  if (decision && sentencesOf(text).every((sentence) => isDecisionOrValidity(sentence, words)))
    return told('decision', 'certain', 'decision-words', decision.words);
  if (decision && isOnThis(text, decision.rest, words))
    return told('decision', 'likely', 'decision-words', decision.words);
  const validity = validityIn(text, words);
  if (validity && !isMore(validity.rest)) return told('fact', 'likely', 'validity-words', validity.words);
  if (
    /@|www\.|https?:|(?<!\d)0\d{1,3}[\s-]/.test(text) &&
    (contactIn(text, words) ?? contactLine(text, words))
  )
    return told('contact', 'likely', 'contact-words');
  return undefined;
}

/** Takes a text on the cover for a fact of the document: whose it is, for which years, what the publisher calls itself by. */
export function coverRule(text: string, words: Words): Told | undefined {
  if (!text || text.length > LONGEST) return undefined;
  const publisher = publisherIn([text], words);
  if (publisher !== undefined && wordsIn(publisher).length === wordsIn(text).length)
    return told('fact', 'likely', 'publisher-name', publisher);
  const period = periodIn(text, words);
  if (period && !isMore(period.rest)) return told('fact', 'certain', 'period', period.words);
  if (/^["”“»'’][^"”“«]{6,80}["”“«'’]$/.test(text)) return told('fact', 'guess', 'slogan');
  return factRule(text, words);
}

/** "Antagen av KF 2022-12-12 § 118. Gäller till och med 2027." */
function isDecisionOrValidity(sentence: string, words: Words): boolean {
  const [decision] = decisionsIn(sentence, words);
  if (decision && !isMore(decision.rest)) return true;
  const validity = validityIn(sentence, words);
  return validity !== undefined && !isMore(validity.rest);
}

/** A decision in a sentence of its own, on a document of a kind: not on just anything. */
const isOnThis = (text: string, rest: string, words: Words): boolean =>
  wordsIn(rest).length <= 6 &&
  !/[.!?]\s/.test(text) &&
  Object.values(words.kinds).some((list) => says(rest, list));

const isMore = (rest: string): boolean => wordsIn(rest).length > 1;
