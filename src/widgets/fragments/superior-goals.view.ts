import { addressIn } from '../../format/address.js';
import type { SuperiorGoal } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** Part of what is said of a superior goal: its name, which may lead to it, its document, and how it is served. */
export interface SuperiorGoalPart extends Said {
  readonly href?: string | undefined;
}

/** Says which goals of superior documents are served. */
export const superiorGoalViews = (
  goals: readonly SuperiorGoal[] = [],
  reader: Reader,
): readonly (readonly SuperiorGoalPart[])[] =>
  goals.map(({ title, code, document, how, url }) => {
    const number = say(code, reader);
    const name = say(title, reader);
    // A sentence that goes on has no full stop.
    const text = document || how ? name?.text.replace(/\.$/, '') : name?.text;
    const named = name && { ...name, text: [number?.text, text].filter(Boolean).join(' ') };
    return [
      named && { ...named, href: addressIn(url, reader.src) },
      say(document, reader),
      how && sayOwn(documentWords(reader)[how], reader),
    ].filter((part) => part !== undefined);
  });
