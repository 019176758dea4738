import { type Draft } from '../draft.js';
/**
 * Gathers who is responsible or has duties into the content's actors.
 *
 * @returns a function that writes their ids where they are named.
 */
export declare function linkActors(draft: Draft): (ids: ReadonlyMap<object, string>) => void;
