import type { Finding } from './problems.js';
import type { PlaceDetails, Details } from './messages/sentences.js';
import { type Spot } from './spot.js';
/** Gives what the words may say of the place, in one language. */
export declare function placeDetailsIn(code: Finding['code'], details: Details, spot: Spot | undefined, language: 0 | 1): PlaceDetails;
/** Finds which of the words to choose from was meant, by the word or by what it means in Swedish. */
export declare function choice({ code }: Pick<Finding, 'code'>, { entry, key, value }?: Partial<Spot>): Details;
