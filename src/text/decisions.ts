import type { Decision } from '../format/schema.js';
import { sayDate, type SaidDate } from './dates.js';
import { sameLanguage, say, type Said } from './localized.js';
import type { Reader } from './reader.js';
import { sayToken } from './tokens.js';

/** A decision in words. */
export interface SaidDecision {
  /** What was decided and by whom, "Antagen av kommunfullmäktige"; in parts where no sentence joins them. */
  readonly act: readonly Said[];
  readonly date: SaidDate | undefined;
  /** "§ 108". */
  readonly reference: Said | undefined;
  /** The document that was decided on, where it is said. */
  readonly document: Said | undefined;
  readonly note: Said | undefined;
}

/** What joins an event to who decided, in the languages where it is known to. */
const BY: Readonly<Record<string, string>> = { sv: 'av', en: 'by' };
/** Bodies whose names are common nouns in Swedish, and begin with a small letter inside a sentence. */
const COMMON_NOUN = /^[A-ZÅÄÖ][a-zåäö-]+(?:fullmäktige|styrelsen|nämnden|utskottet|stämman)$/;

/**
 * Puts a decision into words.
 *
 * @param events - The widgets' words for what was decided, by the format's.
 */
export function sayDecision(
  { event, body, date, reference, document, note }: Decision,
  events: Readonly<Record<string, string>>,
  reader: Reader,
): SaidDecision {
  return {
    act: act(sayToken(event, events, reader), say(body, reader), reader),
    date: sayDate(date, reader),
    reference: say(reference, reader),
    document: say(document, reader),
    note: say(note, reader),
  };
}

function act(event: Said | undefined, body: Said | undefined, reader: Reader): readonly Said[] {
  if (!event || !body) return [event ?? body ?? []].flat();
  const [lang, other] = [event.lang ?? reader.lang, body.lang ?? reader.lang];
  const by = BY[lang.split('-')[0]!.toLowerCase()];
  if (!by || !sameLanguage(lang, other)) return [event, body];
  const who = by === 'av' && COMMON_NOUN.test(body.text) ? lowered(body.text) : body.text;
  return [{ ...event, text: `${event.text} ${by} ${who}` }];
}

const lowered = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
