import { OMISSION_WORDS } from '../../import/omission-words.js';
import { placeInWords } from '../../import/place-words.js';
import type { LeftOver } from '../../import/suggestion.js';
import type { Language } from '../command.js';

/** What has been left out for one reason. */
export interface LeftOverGroup {
  readonly name: string;
  readonly about: string;
  readonly count: number;
  readonly texts: readonly { readonly text: string; readonly places: string; readonly count: number }[];
}

/** The most places of one text that are told: a running head stands on every page. */
const MOST_PLACES = 6;

/** Puts together what has been left out by its reason, what an editor has to see to first; the same text once. */
export function leftOversView(leftOvers: readonly LeftOver[], language: Language): readonly LeftOverGroup[] {
  const reasons = (Object.keys(OMISSION_WORDS) as LeftOver['reason'][]).filter((reason) =>
    leftOvers.some((one) => one.reason === reason),
  );
  return reasons.map((reason) => {
    const group = leftOvers.filter((one) => one.reason === reason);
    const texts = new Map<string, string[]>();
    for (const { text, place } of group) {
      const places = texts.get(text) ?? [];
      texts.set(text, places);
      places.push(placeInWords(place, language));
    }
    return {
      name: OMISSION_WORDS[reason].name[language],
      about: OMISSION_WORDS[reason].about[language],
      count: group.length,
      texts: [...texts].map(([text, places]) => ({
        text,
        count: places.length,
        places: placesInWords([...new Set(places)], language),
      })),
    };
  });
}

function placesInWords(places: readonly string[], language: Language): string {
  const told = places.slice(0, MOST_PLACES).join('; ');
  const more = places.length - MOST_PLACES;
  if (more <= 0) return told;
  return { sv: `${told} och ${more} ställen till`, en: `${told} and ${more} places more` }[language];
}
